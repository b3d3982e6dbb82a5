import Foundation
import ICalendar
import Testing

@testable import benchmark

@Suite("The export to judge")
struct JudgeExportTests {
  private struct Text: ExportOutput {
    var lines: [String] = []
    mutating func line(_ text: String) { lines.append(text) }
  }

  private static let entries = """
    {"lang":"en","summary":"Sync; all","description":"who is out, what is late","attendees":3}
    {"lang":"de","summary":"Runde","description":"Zahlen\\nOffene Punkte\\n-::~:~::-\\nJoin"}
    {"lang":"de","summary":"Ohne Text"}
    """

  private static func document(series: Int) throws -> CalendarDocument {
    var text = Text()
    try JudgeExport(Data(entries.utf8)).write(series: series, to: &text)
    return CalendarReader.read(Array(text.lines.joined(separator: "\r\n").utf8), path: "judge.ics")
  }

  @Test func repeatsTheEntriesWithTextsOfOneLength() throws {
    let document = try Self.document(series: 7)
    #expect(document.diagnostics.filter { $0.severity != .note } == [])
    #expect(document.events.map(\.summary).prefix(4) == ["Sync; all", "Runde", "Ohne Text", "Sync; all"])
    #expect(document.events.allSatisfy { (2_000..<2_100).contains($0.details.utf8.count) })
    #expect(document.events[0].attendees.count == 3)
  }

  @Test func fillsTextsWithLinesOfTheirLanguageAboveAnyCall() throws {
    let bare = try Self.document(series: 3).events[2].details
    #expect(Set(bare.split(separator: "\n")) == ["Zahlen", "Offene Punkte"])
  }

  @Test func aLanguageWithoutTextIsRefused() {
    #expect(throws: BenchmarkFailure.self) {
      try JudgeExport(Data(#"{"lang":"fr","summary":"Point"}"#.utf8))
    }
  }
}
