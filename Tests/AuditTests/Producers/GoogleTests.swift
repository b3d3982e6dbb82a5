import ICalendar
import Testing

@testable import Audit

/// Google Calendar: settings export, Takeout, and the busy-only address.
@Suite("Google")
struct GoogleTests {
  private static let export = ProducerFile(
    """
    PRODID:-//Google Inc//Google Calendar 70.9054//EN
    METHOD:PUBLISH
    X-WR-CALNAME:ana@example.org
    X-WR-TIMEZONE:Europe/Berlin
    BEGIN:VEVENT
    DTSTART;TZID=Europe/Berlin:20260105T100000
    DTEND;TZID=Europe/Berlin:20260105T110000
    RRULE:FREQ=WEEKLY;UNTIL=20261011T215959Z;BYDAY=MO
    UID:sync@google.com
    ORGANIZER;CN=Ben:mailto:ben@example.org
    ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Ben;X-NUM-GUESTS=0:mailto:ben@example.org
    ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=ana@example.org;X-NUM-GUESTS=0:mailto:ana@example.org
    ATTENDEE;CUTYPE=RESOURCE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Room 4:mailto:c_1@resource.calendar.google.com
    SUMMARY:Sync
    DESCRIPTION:-::~:~::~:~:~:~:~:~:~::~:~::-\\nJoin with Google Meet: https://meet.google.com/abc-defg-hij\\n-::~:~::~:~:~:~:~:~:~::~:~::-
    END:VEVENT
    BEGIN:VEVENT
    DTSTART;TZID=Europe/Berlin:20261012T103000
    DTEND;TZID=Europe/Berlin:20261012T113000
    RRULE:FREQ=WEEKLY;BYDAY=MO
    EXDATE;TZID=Europe/Berlin:20261026T103000
    UID:sync_R20261012T080000@google.com
    ORGANIZER;CN=Ben:mailto:ben@example.org
    ATTENDEE;PARTSTAT=ACCEPTED;CN=Ben:mailto:ben@example.org
    ATTENDEE;PARTSTAT=ACCEPTED;CN=ana@example.org:mailto:ana@example.org
    SUMMARY:Sync
    DESCRIPTION:1. Release\\n2. Risks\\n\\n-::~:~::~:~:~:~:~:~:~::~:~::-\\nJoin with Google Meet: https://meet.google.com/abc-defg-hij\\n-::~:~::~:~:~:~:~:~:~::~:~::-
    END:VEVENT
    BEGIN:VEVENT
    DTSTART;TZID=Europe/Berlin:20261102T103000
    DTEND;TZID=Europe/Berlin:20261102T113000
    RECURRENCE-ID:20261102T093000Z
    UID:sync_R20261012T080000@google.com
    ATTENDEE;PARTSTAT=ACCEPTED;CN=Ben:mailto:ben@example.org
    ATTENDEE;PARTSTAT=DECLINED;X-RESPONSE-COMMENT="Away":mailto:ana@example.org
    SUMMARY:Sync
    END:VEVENT
    BEGIN:VEVENT
    DTSTART;TZID=Europe/Berlin:20261109T103000
    DTEND;TZID=Europe/Berlin:20261109T113000
    RECURRENCE-ID:20261109T093000Z
    UID:sync_R20261012T080000@google.com
    STATUS:CANCELLED
    SUMMARY:Sync
    END:VEVENT
    BEGIN:VEVENT
    DTSTART;TZID=Europe/Berlin:20260107T140000
    DTEND;TZID=Europe/Berlin:20260107T150000
    RRULE:FREQ=WEEKLY;BYDAY=WE
    UID:guest@google.com
    ORGANIZER;CN=Cy:mailto:cy@example.org
    ATTENDEE;PARTSTAT=ACCEPTED;CN=Cy:mailto:cy@example.org
    ATTENDEE;PARTSTAT=DECLINED;CN=Ben:mailto:ben@example.org
    ATTENDEE;PARTSTAT=NEEDS-ACTION;CN=Ana:mailto:ana@example.org
    SUMMARY:Others declined
    END:VEVENT
    BEGIN:VEVENT
    DTSTART;TZID=Europe/Berlin:20260108T140000
    DTEND;TZID=Europe/Berlin:20260108T150000
    RRULE:FREQ=WEEKLY;BYDAY=TH
    UID:mine@google.com
    ORGANIZER;CN=Cy:mailto:cy@example.org
    ATTENDEE;PARTSTAT=DECLINED;EMAIL=ana@example.org;CN=Ana:mailto:a.sol@mail.example.org
    ATTENDEE;PARTSTAT=ACCEPTED;CN=Cy:mailto:cy@example.org
    SUMMARY:I declined
    END:VEVENT
    """)

  @Test func theOwnerIsTheCalendarsName() { #expect(Self.export.snapshot.owner == "ana@example.org") }

  @Test func splitsAreOneSeriesAndRoomsAreNobody() throws {
    let sync = try #require(Self.export.series("Sync"))
    #expect(sync.uids == ["sync@google.com", "sync_R20261012T080000@google.com"])
    #expect(sync.people == ["Ben", "ana@example.org"])
    #expect(sync.isMine == false)
    #expect(Self.export.snapshot.series.count { $0.title == "Sync" } == 1)
  }

  /// Mondays of the eight weeks: 28 Sep, 5 Oct of the old part; 12 and 19 Oct, then 26 Oct excluded, 2 Nov declined,
  /// 9 Nov cancelled, 16 Nov.
  @Test func whatTheOwnerMissedCountsNowhere() throws {
    let sync = try #require(Self.export.series("Sync"))
    let days = sync.schedule.past.map { "\(SampleEvents.berlin.local($0.start).date)" }
    #expect(days == ["2026-09-28", "2026-10-05", "2026-10-12", "2026-10-19", "2026-11-16"])
    let skipped = sync.schedule.skipped.map { "\(SampleEvents.berlin.local($0).date)" }
    #expect(skipped == ["2026-10-26", "2026-11-09"])
  }

  @Test func onlyMyOwnAnswerDeclines() throws {
    #expect(Self.export.series("Others declined")?.facts.ownerAnswer == .needsAction)
    #expect(Self.export.series("Others declined")?.facts.answers.declined == 1)
    #expect(Self.export.series("I declined")?.facts.ownerAnswer == .declined)
  }

  @Test func meetsBlockIsNoAgenda() throws {
    #expect(Agenda(details: Self.export.document.events[0].details).isPresent == false)
    #expect(Agenda(details: Self.export.document.events[1].details).lines.map(\.text) == ["Release", "Risks"])
    #expect(Self.export.document.events[0].hasConferenceLink)
  }

  /// Every instance has a RECURRENCE-ID and there is no master.
  @Test func theBusyOnlyAddressIsHoursWithoutVerdicts() throws {
    let events = (0..<6).map { week in
      let day = 12 + week * 7
      let date = day <= 31 ? "202610\(day)" : "202611\(day - 31 < 10 ? "0" : "")\(day - 31)"
      return """
        BEGIN:VEVENT
        DTSTART:\(date)T090000Z
        DTEND:\(date)T100000Z
        UID:hidden@google.com
        RECURRENCE-ID:\(date)T090000Z
        ATTENDEE;X-NUM-GUESTS=0:mailto:
        SUMMARY:Busy
        END:VEVENT
        """
    }
    let file = ProducerFile(
      "PRODID:-//Google Inc//Google Calendar 70.9054//EN\nX-WR-CALNAME:ana@example.org\n"
        + events.joined(separator: "\n"))
    let busy = try #require(file.series("Busy"))
    #expect(busy.isRecurring)
    #expect(busy.facts.people == .unknown)
    #expect(busy.judgement.confidence == 0)
    #expect(busy.schedule.past.count == 6)
    #expect(file.notes == [RuleBook.busyOnly])
  }
}
