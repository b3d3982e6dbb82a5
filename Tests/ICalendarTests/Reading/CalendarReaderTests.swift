import Testing

@testable import ICalendar

struct CalendarReaderTests {
  @Test func anOrdinarySeriesIsReadAndExpanded() throws {
    let document = calendar(
      """
      X-WR-CALNAME:ada@example.com
      X-WR-TIMEZONE:Europe/Berlin
      BEGIN:VEVENT
      DTSTART;TZID=America/New_York:20260105T090000
      DTEND;TZID=America/New_York:20260105T093000
      RRULE:FREQ=WEEKLY;BYDAY=MO
      EXDATE;TZID=America/New_York:20260112T090000
      UID:weekly@example.com
      SUMMARY:Weekly sync\\, all of us
      ORGANIZER;CN=Bo:mailto:Bo@Example.com
      ATTENDEE;PARTSTAT=DECLINED;ROLE=OPT-PARTICIPANT;CN="Lovelace, Ada":mailto:ada@example.com
      BEGIN:VALARM
      DESCRIPTION:not this
      END:VALARM
      END:VEVENT
      BEGIN:VEVENT
      DTSTART;TZID=America/New_York:20260120T110000
      DTEND;TZID=America/New_York:20260120T113000
      RECURRENCE-ID;TZID=America/New_York:20260119T090000
      UID:weekly@example.com
      END:VEVENT
      """)
    #expect(document.diagnostics.isEmpty)
    #expect(document.isCalendar)
    #expect(document.owner == "ada@example.com")
    #expect(document.zone?.name == "Europe/Berlin")
    let set = try #require(document.recurrenceSets.first)
    #expect(set.events.map(\.summary) == ["Weekly sync, all of us", "Weekly sync, all of us"])
    #expect(set.events[0].details == "")
    #expect(set.events[0].organizer == CalendarUser(address: "bo@example.com", commonName: "Bo"))
    #expect(
      set.events[0].attendees == [
        CalendarUser(
          address: "ada@example.com", commonName: "Lovelace, Ada", role: .optional,
          participationStatus: .declined)
      ])
    #expect(
      try starts(document, "20260101", "20260201")
        == ["2026-01-05T09:00:00", "2026-01-20T11:00:00", "2026-01-26T09:00:00"])
  }

  @Test func whatIsNoCalendarSaysSo() {
    let page = CalendarReader.read(Array("<!doctype html><title>Sign in</title>".utf8), path: "basic.ics")
    #expect(!page.isCalendar)
    #expect(page.events.isEmpty)
    #expect(!CalendarReader.read([], path: "empty.ics").isCalendar)
  }
}
