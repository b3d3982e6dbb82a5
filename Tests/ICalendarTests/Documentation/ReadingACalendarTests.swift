import Foundation
import ICalendar
import Testing

@Suite("The article on reading a calendar")
struct ReadingACalendarTests {
  @Test func whatItReadsIsWhatItSays() {
    let bytes = Array(Self.file.utf8)
    var report: [String] = []

    let document = CalendarReader.read(bytes, path: "work.ics")
    for diagnostic in document.diagnostics where diagnostic.severity > .note {
      report.append("\(diagnostic.path):\(diagnostic.line): \(diagnostic.message)")
    }

    let zone = document.zone ?? .utc
    let monday = CivilDate(year: 2026, month: 3, day: 23)
    let from = zone.instant(of: CivilDateTime(monday))
    let to = zone.instant(of: CivilDateTime(monday.adding(days: 7)))

    for set in document.recurrenceSets {
      let week = set.occurrences(from: from, to: to, floatingIn: zone)
      for occurrence in week.occurrences {
        let event = set.events[occurrence.event]
        let local = zone.local(occurrence.start.instant(floatingIn: zone))
        report.append("\(local) \(event.summary)")
      }
    }

    #expect(
      report == [
        "2026-03-23T09:00:00 Stand-up", "2026-03-27T09:00:00 Stand-up", "2026-03-25T14:00:00 Review, moved",
      ])
  }

  @Test func aRuleAlone() {
    let rule = RecurrenceRule.parse("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH").rule
    let start = CalendarTime.date(CivilDate(year: 1997, month: 11, day: 27))
    let thanksgivings = rule.map { RuleInstances($0, start: start).prefix(3).map(\.date.description) }

    #expect(thanksgivings == ["1997-11-27", "1998-11-26", "1999-11-25"])
  }

  @Test func itsCodeIsTheCodeTriedHere() throws {
    let here = URL(fileURLWithPath: #filePath)
    let root = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let article = root.appendingPathComponent("Sources/ICalendar/ICalendar.docc/ReadingACalendar.md")
    let tried = try Self.lines(of: String(contentsOf: here, encoding: .utf8))
    let blocks = try String(contentsOf: article, encoding: .utf8).components(separatedBy: "```swift\n").dropFirst()
    #expect(blocks.count == 4)
    for block in blocks {
      let code = Self.lines(of: block.components(separatedBy: "```").first ?? "")
      #expect(tried.indices.contains { tried[$0...].starts(with: code) }, "\(code.first ?? "")")
    }
  }

  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  private static let file = """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Example//Work//EN
    X-WR-TIMEZONE:Europe/Berlin
    BEGIN:VEVENT
    UID:stand-up@example.org
    DTSTAMP:20260101T080000Z
    DTSTART;TZID=Europe/Berlin:20260302T090000
    DURATION:PT15M
    RRULE:FREQ=WEEKLY;BYDAY=MO,FR
    SUMMARY:Stand-up
    END:VEVENT
    BEGIN:VEVENT
    UID:review@example.org
    DTSTAMP:20260101T080000Z
    DTSTART;TZID=America/New_York:20260304T100000
    DURATION:PT1H
    RRULE:FREQ=WEEKLY
    SUMMARY:Review
    END:VEVENT
    BEGIN:VEVENT
    UID:review@example.org
    DTSTAMP:20260101T080000Z
    RECURRENCE-ID;TZID=America/New_York:20260325T100000
    DTSTART;TZID=America/New_York:20260325T090000
    DURATION:PT1H
    SUMMARY:Review\\, moved
    END:VEVENT
    END:VCALENDAR
    """
}
