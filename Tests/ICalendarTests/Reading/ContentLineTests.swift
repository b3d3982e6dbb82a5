import Testing

@testable import ICalendar

/// Names, parameters and texts as files write them (RFC 5545, 3.1 to 3.3; RFC 6868).
struct ContentLineTests {
  private static let start = "DTSTART:20260105T100000Z\n"

  @Test(arguments: [
    "summary:x", "Summary:x", "SUMMARY :x", "SUMMARY : x", "SUMMARY;:x", "SUMMARY;LANGUAGE=de:x", "SUMMARY;X:x",
    "SUMMARY;X=:x", "SUMMARY;X=a;Y=\"b;c:d,e\":x", "SUM\n MARY:x", "SUMMARY\n :x", "SUMMARY:\n x", "SUMMARY:x\n ",
    "SUMMARY;VALUE=\"TEXT\":x", "SUMMARY;ALTREP=\"http://example.com/a:b\":x", "SUMMARY;LANGUAGE=de,fr:x",
  ])
  func theSummaryIsX(_ line: String) throws {
    #expect(try event(Self.start + line).summary == "x")
    #expect(try event(line + "\nDTSTART:20260105T100000Z").summary == "x")
  }

  @Test(arguments: [
    ("a, b, c", "a, b, c"), ("a; b", "a; b"), ("a\\, b", "a, b"), ("a\\;b", "a;b"), ("a\\\\n", "a\\n"),
    ("a\\nb", "a b"),
    ("a\\Nb", "a b"), ("a\\xb", "a\\xb"), ("a\\", "a\\"), ("a\\:b", "a:b"), ("a\\\"b", "a\"b"),
    ("\u{0}a\u{1}b\u{7F}", "ab"),
    ("=?x", "=?x"), ("a=", "a="), ("  a  ", "a"), ("", ""), ("a:b;c=d", "a:b;c=d"), ("\"quoted\"", "\"quoted\""),
  ])
  func escapesInSummaries(_ written: String, _ expected: String) throws {
    #expect(try event(Self.start + "SUMMARY:" + written).summary == expected)
  }

  @Test(arguments: [
    ("CN=\"a;b:c,d\"", "a;b:c,d"), ("CN=a^nb", "a b"), ("CN=a^'b^'", "a\"b\""), ("CN=a^^b", "a^b"), ("CN=a^b", "a^b"),
    ("CN=a, b", "a, b"), ("CN=", ""), ("CN", ""), ("X=1;CN=a", "a"), ("RSVP;CN=a", "a"), ("CN=\"a", "\"a"),
    ("MEMBER=\"mailto:x@e.org\",\"mailto:y@e.org\";CN=a", "a"), ("CN=\"a\";X=\"b", "a"), ("cn=a", "a"),
    ("CN = a", "a"), ("CN=Ünal", "Ünal"),
  ])
  func namesOfAttendees(_ parameters: String, _ expected: String) throws {
    let people = try event(Self.start + "ATTENDEE;\(parameters):mailto:a@example.com").attendees
    #expect(people == [CalendarUser(address: "a@example.com", commonName: expected)])
  }

  @Test func anOpenQuoteIsSaidWhereverItStands() {
    for line in ["ATTENDEE;CN=\"a:mailto:b@e.org", "ATTENDEE;CN=\"a;X=1\n ;Y=2:mailto:b@e.org", "DTEND;X=\"a:20260105"]
    {
      let document = calendar("BEGIN:VEVENT\nUID:1\n\(Self.start)\(line)\nEND:VEVENT")
      #expect(document.diagnostics.first?.message.hasPrefix("A quote is left open") == true, "\(line)")
      #expect(document.diagnostics.first?.line == 6)
    }
  }

  @Test func linesWithoutAColonAreSaid() {
    let document = calendar("BEGIN:VEVENT\nUID:1\n\(Self.start)ATTENDEE;CN=x\nSUMMARY;A\n B\nEND:VEVENT")
    #expect(document.diagnostics.map(\.line) == [6, 7])
    #expect(document.diagnostics.allSatisfy { $0.severity == .error })
  }

  @Test func categoriesAndPeopleOfPartsOfAnEventAreNotItsOwn() throws {
    let read = try event(
      Self.start + """
        ATTENDEE:mailto:a@example.com
        BEGIN:VALARM
        ATTENDEE:mailto:alarm@example.com
        CATEGORIES:alarm
        SUMMARY:alarm
        END:VALARM
        CATEGORIES:one,two
        X-OTHER:x
        ATTENDEE;CN=Bo
          Li:mailto:b@example.com
        CATEGORIES;LANGUAGE=en:thr
         ee\\, four
        """)
    #expect(read.attendees.map(\.address) == ["a@example.com", "b@example.com"])
    #expect(read.attendees.map(\.commonName) == ["", "Bo Li"])
    #expect(read.categories == ["one", "two", "three, four"])
    #expect(read.summary == "")
  }

  @Test(arguments: [
    ("UID:a", "UID:a"), ("UID:a\\,b", "UID:a,b"), ("UID:lo\n ng", "UID:long"), ("UID;X=1:a", "UID:a"),
    ("UID: a ", "UID:a"),
  ]) func uidsAreTheSameHoweverTheyAreWritten(_ one: String, _ other: String) {
    let document = calendar(
      "BEGIN:VEVENT\n\(one)\n\(Self.start)RRULE:FREQ=DAILY;COUNT=3\nEND:VEVENT\n"
        + "BEGIN:VEVENT\n\(other)\nRECURRENCE-ID:20260106T100000Z\nDTSTART:20260106T110000Z\nEND:VEVENT")
    #expect(document.recurrenceSets.count == 1)
    #expect(document.events[0].uid == document.events[1].uid)
  }

  @Test func theNamesInTheTableAreFoundAndNoOthers() {
    for (word, name) in PropertyName.written {
      for text in ["\(word)", "\(word)".lowercased()] {
        let line = Array("\(text):value that is long enough".utf8)
        let head = line.withUnsafeBufferPointer { PropertyNames.all.head(of: $0, from: 0, to: line.count) }
        #expect(head.property == name && head.length == text.utf8.count)
      }
      for odd in ["X\(word)", "\(word)X", String("\(word)".dropLast())]
      where !PropertyName.written.contains(where: { "\($0.word)" == odd }) {
        var text = odd
        #expect(text.withUTF8 { PropertyName($0) } == nil, "\(odd)")
      }
    }
  }
}
