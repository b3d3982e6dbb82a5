import Testing

@testable import ICalendar

/// What `check --strict` holds against a file, and that it holds nothing against sound ones.
struct ConformanceTests {
  private func findings(_ calendar: String) -> [String] {
    let document = ComponentReader.read(Array(calendar.utf8), path: "test.ics")
    return Conformance.findings(in: document).map { "\($0.property ?? "-"): \($0.message)" }
  }

  private func inCalendar(_ lines: String) -> [String] {
    findings("BEGIN:VCALENDAR\nPRODID:x\nVERSION:2.0\n\(lines)\nEND:VCALENDAR\n")
  }

  private func inEvent(_ lines: String) -> [String] {
    inCalendar("BEGIN:VEVENT\nUID:1\nDTSTAMP:20260101T000000Z\n\(lines)\nEND:VEVENT")
  }

  @Test func aSoundFilePasses() {
    let zone = """
      BEGIN:VTIMEZONE
      TZID:Europe/Berlin
      BEGIN:STANDARD
      DTSTART:19961027T030000
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10;UNTIL=20371025T010000Z
      END:STANDARD
      END:VTIMEZONE
      """
    let event = """
      BEGIN:VEVENT
      UID:1@example.org
      DTSTAMP:20260101T000000Z
      DTSTART;TZID=Europe/Berlin:20260105T090000
      DTEND;TZID=Europe/Berlin:20260105T100000
      RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20260601T070000Z
      EXDATE;TZID=Europe/Berlin:20260112T090000
      SUMMARY:Plan\\, and review
      CATEGORIES:work,plan\\;b
      GEO:52.5;13.4
      STATUS:CONFIRMED
      PRIORITY:5
      ORGANIZER;CN="Lind, Ana":mailto:ana@example.org
      ATTENDEE;PARTSTAT=ACCEPTED;MEMBER="mailto:a@example.org","mailto:b@example.org":mailto:c@example.org
      CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example.org/1
      COLOR:turquoise
      X-OWN:a,b;c\\d
      BEGIN:VALARM
      ACTION:DISPLAY
      DESCRIPTION:soon
      TRIGGER:-PT15M
      END:VALARM
      END:VEVENT
      """
    let todo = """
      BEGIN:VTODO
      UID:2
      DTSTAMP:20260101T000000Z
      DTSTART;VALUE=DATE:20260105
      DURATION:P2D
      STATUS:IN-PROCESS
      PERCENT-COMPLETE:50
      END:VTODO
      """
    #expect(inCalendar([zone, event, todo].joined(separator: "\n")) == [])
  }

  @Test func anInvitationNeedsNoStart() {
    let event = "BEGIN:VEVENT\nUID:1\nDTSTAMP:20260101T000000Z\nEND:VEVENT"
    #expect(inCalendar("METHOD:CANCEL\n" + event) == [])
    #expect(inCalendar(event) == ["DTSTART: The VEVENT must have one (3.6)."])
  }

  @Test func whatIsMissingIsNamed() {
    #expect(
      findings("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR") == [
        "PRODID: The VCALENDAR must have one (3.6).", "VERSION: The VCALENDAR must have one (3.6).",
        "UID: The VEVENT must have one (3.6).", "DTSTAMP: The VEVENT must have one (3.6).",
        "DTSTART: The VEVENT must have one (3.6).",
      ])
    #expect(inCalendar("") == ["-: The VCALENDAR holds no component (3.6)."])
    #expect(
      inCalendar("BEGIN:VTIMEZONE\nTZID:a\nEND:VTIMEZONE") == [
        "-: The VTIMEZONE has neither STANDARD nor DAYLIGHT (3.6.5)."
      ])
    #expect(findings("BEGIN:VEVENT\nEND:VEVENT") == ["-: The VEVENT stands outside of a VCALENDAR (3.4)."])
    #expect(
      findings("BEGIN:VCALENDAR\nVERSION:1.0\nEND:VCALENDAR") == [
        "VERSION: This is vCalendar 1.0, not the iCalendar of RFC 5545."
      ])
  }

  @Test(arguments: [
    "DTSTART:20260105T090000\nSUMMARY:a\nSUMMARY:b", "DTSTART:20260105T090000\nDTEND:20260105T100000\nDURATION:PT1H",
    "DTSTART:20260105T090000\nDTEND:20260105T090000", "DTSTART:20260105T090000\nDTEND;VALUE=DATE:20260106",
    "DTSTART:20260105T090000Z\nDTEND:20260105T100000", "DTSTART;VALUE=DATE:20260105\nDURATION:PT1H",
    "DTSTART:20260105T090000\nDURATION:-PT1H", "DTSTART:20260105", "DTSTART;VALUE=DATE:20260105T090000",
    "DTSTART:2026-01-05T09:00:00", "DTSTART:20260230T090000", "DTSTART:20260105T090000\nDURATION:1H",
    "DTSTART:20260105T090000\nDURATION:P1H", "DTSTART:20260105T090000\nDURATION:PT1H30S",
    "DTSTART:20260105T090000\nCREATED:20260105T090000", "DTSTART:20260105T090000\nPRIORITY:10",
    "DTSTART:20260105T090000\nPRIORITY:high", "DTSTART:20260105T090000\nGEO:91;0", "DTSTART:20260105T090000\nGEO:52",
    "DTSTART:20260105T090000\nSTATUS:COMPLETED", "DTSTART:20260105T090000\nTRANSP:FREE",
    "DTSTART:20260105T090000\nSUMMARY:a, b", "DTSTART:20260105T090000\nSUMMARY:a\\b",
    "DTSTART:20260105T090000\nSUMMARY:a\u{1B}b", "DTSTART:20260105T090000\nATTENDEE:ana",
    "DTSTART:20260105T090000\nURL:see below", "DTSTART;TZID=Nowhere:20260105T090000",
    "DTSTART;TZID=W. Europe Standard Time:20260105T090000",
    "DTSTART;TZID=Europe/Berlin:20260105T090000Z", "DTSTART:20260105T090000\nSUMMARY;VALUE=INTEGER:5",
    "DTSTART:20260105T090000\nATTACH;VALUE=BINARY:???", "DTSTART:20260105T090000\nRDATE;VALUE=WHEN:20260105T090000",
    "DTSTART:20260105T090000\nBEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT5M\nEND:VALARM",
    "DTSTART:20260105T090000\nBEGIN:VALARM\nACTION:AUDIO\nTRIGGER:-PT5M\nREPEAT:2\nEND:VALARM",
    "DTSTART:20260105T090000\nBEGIN:STANDARD\nDTSTART:20260105T090000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\nEND:STANDARD",
  ]) func oneThingIsForbidden(_ lines: String) {
    let found = inEvent(lines)
    #expect(found.count == 1, "\(found)")
  }

  @Test(arguments: [
    "FREQ=DAILY;COUNT=2;UNTIL=20260601T000000", "FREQ=DAILY;UNTIL=20260601", "FREQ=DAILY;UNTIL=20260601T000000Z",
    "FREQ=WEEKLY;BYMONTHDAY=1", "FREQ=MONTHLY;BYYEARDAY=1", "FREQ=MONTHLY;BYWEEKNO=1", "FREQ=WEEKLY;BYDAY=1MO",
    "FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO", "FREQ=DAILY;BYSETPOS=1", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=30;BYWEEKNO=1",
    "FREQ=DAILY;SKIP=OMIT", "FREQ=DAILY;COUNT=1;COUNT=2", "FREQ=DAILY;X-A=1", "FREQ=DAILY;", "FREQ=DAILY;BYMONTH=13",
    "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=x", "FREQ=OFTEN", "D1 #5",
  ]) func ruleIsForbidden(_ rule: String) {
    #expect(!inEvent("DTSTART:20260105T090000\nRRULE:\(rule)").isEmpty)
  }

  @Test(arguments: [
    "FREQ=DAILY", "FREQ=DAILY;COUNT=2", "FREQ=DAILY;UNTIL=20260601T000000",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU;WKST=SU",
    "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
    "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1,-1", "FREQ=YEARLY;BYYEARDAY=1,100", "FREQ=HOURLY;BYHOUR=9;BYMINUTE=0,30",
    "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD;BYMONTHDAY=31",
  ]) func ruleIsSound(_ rule: String) {
    #expect(inEvent("DTSTART:20260105T090000\nRRULE:\(rule)") == [])
  }

  @Test(arguments: ["Europe/Berlin", "US/Eastern", "UTC", "/example.org/Europe/Berlin"])
  func aZoneOfTheDatabaseNeedsNoDefinition(_ name: String) {
    #expect(inEvent("DTSTART;TZID=\(name):20260105T090000") == [])
  }

  @Test func wordsOfTheFileCannotSteer() {
    let found = findings("BEGIN:X\u{1B}[2JY\nEND:X\u{1B}[2JY")
    #expect(found.allSatisfy { !$0.unicodeScalars.contains("\u{1B}") })
  }
}
