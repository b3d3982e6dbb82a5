import Testing

@testable import adjourn

@Suite("The lines of a series")
struct SourceLinesTests {
  private let calendar =
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a@x\r\nSUMMARY:One\r\nEND:VEVENT\r\n"
    + "BEGIN:VEVENT\r\nUID;X=1:b\r\n @x\r\nSUMMARY:Two \u{1B}]52;c;x\u{7}\u{202E}\r\nEND:VEVENT\r\n"
    + "BEGIN:VEVENT\r\nUID:a@x\r\nRECURRENCE-ID:20260101T090000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"

  @Test func masterAndOverridesAreShownWithTheirLines() {
    let text = SourceLines.text(of: Array(calendar.utf8), uids: ["a@x"], from: 2)
    #expect(
      text == "2\tBEGIN:VEVENT\n3\tUID:a@x\n4\tSUMMARY:One\n5\tEND:VEVENT\n\n"
        + "11\tBEGIN:VEVENT\n12\tUID:a@x\n13\tRECURRENCE-ID:20260101T090000Z\n14\tEND:VEVENT\n\n")
  }

  @Test func whatSteersATerminalIsMadeVisible() {
    let text = SourceLines.text(of: Array(calendar.utf8), uids: ["b@x"], from: 6)
    #expect(text?.contains("SUMMARY:Two ␛]52;c;x␇\u{FFFD}\n") == true)
    #expect(SourceLines.text(of: Array(calendar.utf8), uids: ["c"], from: 1) == nil)
  }
}
