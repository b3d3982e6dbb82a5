import Testing

@testable import adjourn

@Suite struct MisfitTests {
  private static let texts: [(String, String, Misfit)] = [
    ("a.ics", "", .empty),
    ("a.ics", "\u{FEFF} \r\n\n", .empty),
    ("a.ics", "<!DOCTYPE html><html><body>Hello</body></html>", .webPage(isSignIn: false)),
    (
      "a.ics", "\n<HTML><form>Sign in <input type=\"password\"></form></HTML>",
      .webPage(isSignIn: true)
    ),
    ("a.ics", "<!-- x --><html><pre>BEGIN:VCALENDAR</pre>", .webPage(isSignIn: false)),
    ("a.xml", "<?xml version=\"1.0\"?><icalendar/>", .xml),
    ("a.csv", "Subject,Start Date,Start Time\nSync,1/2/2026,9:00\n", .commaSeparated),
    ("a.txt", "Titel;Beginn;Ende\r\nSync;1.2.2026;9:00\r\n", .commaSeparated),
    ("a.csv", "Subject\nSync", .commaSeparated),
    ("a.eml", "Received: from x\r\nSubject: Invitation\r\n\r\nQkVHSU46VkNBTEVOREFS\r\n", .mail),
    ("a.eml", "From: ana@example.org\r\nTo: b\r\nMIME-Version: 1.0\r\n\r\nHi", .mail),
    ("a.json", "{\"kind\": \"calendar#events\"}", .json),
    ("a.json", "[\"vcalendar\", [], []]", .json),
    ("a.vcf", "BEGIN:VCARD\r\nEND:VCARD\r\n", .contacts),
    ("a.pst", "!BDN\u{0}\u{0}", .outlookStore),
    ("a.ics", "SQLite format 3\u{0}", .database),
    ("a.ics", "%PDF-1.7", .pdf),
    ("a.zip", "PK\u{3}\u{4}", .zip),
    ("a.ics", "a\u{0}\u{1}\u{2}", .binary),
    ("a.ics", "Dear all,\nplease find the calendar below.\n", .text),
  ]

  @Test(arguments: texts.indices)
  func itIsToldFromItsBytes(index: Int) {
    let (path, text, expected) = Self.texts[index]
    #expect(Misfit(Array(text.utf8), path: path) == expected, "\(text)")
  }

  @Test(arguments: [
    "Received: from x\r\nSubject: Invitation\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
    "BEGIN:VCALENDAR\r\n", "\u{FEFF}begin:vcalendar\n", "\n\n  BEGIN:VCALENDAR",
    "BEGIN:VEVENT\nEND:VEVENT", "BEGIN:VTODO\nEND:VTODO", "X-JUNK:1\nBEGIN:VCALENDAR\n",
  ])
  func aCalendarIsNone(text: String) {
    #expect(Misfit(Array(text.utf8), path: "a.csv") == nil)
  }

  @Test func aCalendarInUTF16IsNone() {
    let units = Array("BEGIN:VCALENDAR\r\n".utf16)
    let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    #expect(Misfit(little, path: "a.ics") == nil)
    #expect(Misfit(big, path: "a.ics") == nil)
    #expect(CalendarMark.isFound(in: little))
  }

  @Test func compressedAndOutlookFilesAreToldFromTheirSignature() {
    #expect(Misfit([0x1F, 0x8B, 8, 0], path: "a.ics.gz") == .otherArchive)
    #expect(Misfit([0xD0, 0xCF, 0x11, 0xE0, 0xA1], path: "a.msg") == .outlookStore)
    #expect(Misfit.zip(named: "Mail.olm") == .outlookStore)
  }

  @Test func theSentenceSaysWhatWhereAndWhatToDo() {
    #expect(
      Misfit.webPage(isSignIn: true).problem(path: "work.ics").sentence
        == "work.ics is a web page that asks to sign in, not a calendar: the link needs a sign-in, so"
        + " download the .ics in a browser that is signed in, or use the calendar's secret iCal address.")
    #expect(
      Misfit.mail.problem(path: "-").sentence
        == "standard input is an e-mail, not a calendar: save the .ics attached to it and give that file.")
  }
}
