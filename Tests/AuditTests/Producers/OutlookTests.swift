import ICalendar
import Testing

@testable import Audit

/// Outlook's saved calendars and what Exchange publishes.
@Suite("Outlook and Exchange")
struct OutlookTests {
  private static let saved = ProducerFile(
    """
    PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
    METHOD:PUBLISH
    X-CALSTART:20261028T080000Z
    X-CALEND:20271028T080000Z
    X-CLIPSTART:20261024T220000Z
    X-CLIPEND:20271030T220000Z
    X-WR-RELCALID:{00000001}
    X-WR-CALNAME:Ana Sol
    X-PRIMARY-CALENDAR:TRUE
    X-OWNER;CN="Ana Sol":mailto:Ana.Sol@Example.org
    X-MS-OLK-WKHRSTART;TZID="Westeuropäische Normalzeit":080000
    X-MS-OLK-WKHREND;TZID="Westeuropäische Normalzeit":163000
    X-MS-OLK-WKHRDAYS:MO,TU,WE,TH
    BEGIN:VTIMEZONE
    TZID:Westeuropäische Normalzeit
    BEGIN:STANDARD
    DTSTART:16011028T030000
    RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:16010325T020000
    RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    END:DAYLIGHT
    END:VTIMEZONE
    BEGIN:VEVENT
    ATTENDEE;CN="Ben Ode":mailto:ben@example.org
    CLASS:PUBLIC
    DESCRIPTION:________________________________________________________________________________\\nMicrosoft Teams-Besprechung\\nNehmen Sie auf dem Computer teil\\nBesprechungs-ID: 370 828 559 100\\nKenncode: XyZ\\n________________________________________________________________________________\\n
    DTEND;TZID="Westeuropäische Normalzeit":20261028T100000
    DTSTART;TZID="Westeuropäische Normalzeit":20261028T090000
    LOCATION:Microsoft Teams-Besprechung
    ORGANIZER;CN="Ana Sol":mailto:ana.sol@example.org
    PRIORITY:1
    RRULE:FREQ=WEEKLY;BYDAY=WE
    SUMMARY;LANGUAGE=de:Jour fixe
    TRANSP:OPAQUE
    UID:040000008200E00074C5B7101A82E00800000000A0
    X-MICROSOFT-CDO-BUSYSTATUS:BUSY
    X-MICROSOFT-CDO-IMPORTANCE:2
    X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/x
    END:VEVENT
    BEGIN:VEVENT
    CLASS:PRIVATE
    DTEND;TZID="Westeuropäische Normalzeit":20261120T170000
    DTSTART;TZID="Westeuropäische Normalzeit":20261120T160000
    SUMMARY;LANGUAGE=de:Arzt
    UID:private
    X-MICROSOFT-CDO-BUSYSTATUS:OOF
    X-MICROSOFT-CDO-IMPORTANCE:0
    END:VEVENT
    BEGIN:VEVENT
    DTEND;VALUE=DATE:20261125
    DTSTART;VALUE=DATE:20261124
    SUMMARY;LANGUAGE=de:Zuhause
    UID:home
    X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE
    END:VEVENT
    """)

  @Test func theOwnerIsXOwner() {
    #expect(Self.saved.snapshot.owner == "ana.sol@example.org")
    #expect(Self.saved.series("Jour fixe")?.isMine == true)
  }

  @Test func anOrganizerWithoutALineIsThere() {
    #expect(Self.saved.series("Jour fixe")?.facts.ownerAnswer == .accepted)
    #expect(Self.saved.series("Jour fixe")?.people == ["Ben Ode", "ana.sol@example.org"])
  }

  @Test func teamsBlockIsNoAgenda() throws {
    let event = Self.saved.document.events[0]
    #expect(event.hasConferenceLink)
    #expect(!Agenda(details: event.details).isPresent)
  }

  @Test func importanceClassAndBusyStatusAreRead() throws {
    let facts = try #require(Self.saved.series("Jour fixe")?.facts)
    #expect(facts.importance == 2)
    #expect(facts.priority == 1)
    #expect(Self.saved.series("Arzt")?.facts.classification == .isPrivate)
    #expect(Self.saved.series("Arzt")?.facts.busyStatus == .outOfOffice)
    #expect(Self.saved.series("Arzt")?.facts.importance == 0)
    #expect(Self.saved.series("Zuhause")?.facts.busyStatus == .workingElsewhere)
  }

  @Test func workingHoursAreTheCalendarsOwn() throws {
    let settings = Self.saved.snapshot.settings
    #expect(settings.workday == 480..<990)
    #expect(settings.workingDays == [.monday, .tuesday, .wednesday, .thursday])
    #expect(
      Self.saved.notes.contains("Working hours are the calendar's own: 08:00-16:30, Mon-Thu; --work says others."))
  }

  @Test func theUsersHoursWin() {
    var settings = AuditSettings()
    settings.workday = 600..<900
    settings.saysWorkingTime = true
    let told = CalendarSettings(
      settings, documents: [Self.saved.document], asOf: SampleEvents.today, zone: SampleEvents.berlin)
    #expect(told.settings.workday == 600..<900)
  }

  /// The export begins on Sunday 25 October, three whole weeks before Friday 20 November.
  @Test func weeksOutsideTheExportAreNotAveraged() throws {
    #expect(Self.saved.snapshot.settings.weeksBack == 3)
    #expect(Self.saved.snapshot.meetingHoursPerWeek == 1)
    #expect(Self.saved.notes.contains { $0.contains("begins 3 weeks before 2026-11-20") })
  }

  @Test func timesAreThoseOfTheZone() {
    #expect(Self.saved.series("Jour fixe")?.facts.startMinute == 540)
    #expect(Self.saved.document.diagnostics.isEmpty)
  }

  /// No people, the status of a cancelled meeting stays, its titles say so.
  private static let published = ProducerFile(
    """
    METHOD:PUBLISH
    PRODID:Microsoft Exchange Server 2010
    X-WR-CALNAME:Kalender
    BEGIN:VEVENT
    DESCRIPTION:\\n
    RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=MO;WKST=MO
    UID:040000008200E00074C5B7101A82E0080000000060C6
    SUMMARY:Planung
    DTSTART;TZID=W. Europe Standard Time:20260907T090000
    DTEND;TZID=W. Europe Standard Time:20260907T100000
    CLASS:PUBLIC
    PRIORITY:5
    TRANSP:OPAQUE
    STATUS:CONFIRMED
    X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE
    X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY
    X-MICROSOFT-CDO-INSTTYPE:1
    X-MICROSOFT-DISALLOW-COUNTER:FALSE
    END:VEVENT
    BEGIN:VEVENT
    UID:040000008200E00074C5B7101A82E0080000000060C6
    RECURRENCE-ID;TZID=W. Europe Standard Time:20261102T090000
    SUMMARY:Abgesagt: Abgesagt: Planung
    DTSTART;TZID=W. Europe Standard Time:20261102T090000
    DTEND;TZID=W. Europe Standard Time:20261102T100000
    STATUS:CONFIRMED
    TRANSP:TRANSPARENT
    X-MICROSOFT-CDO-BUSYSTATUS:FREE
    X-MICROSOFT-CDO-INSTTYPE:3
    END:VEVENT
    BEGIN:VEVENT
    UID:solo
    SUMMARY:Canceled: Review
    DTSTART;TZID=W. Europe Standard Time:20261118T090000
    DTEND;TZID=W. Europe Standard Time:20261118T100000
    STATUS:CONFIRMED
    X-MICROSOFT-CDO-BUSYSTATUS:FREE
    END:VEVENT
    """)

  @Test func whatItsTitleCallsOffIsSkipped() throws {
    let planning = try #require(Self.published.series("Planung"))
    #expect(planning.schedule.skipped == [try instant("2026-11-02", 9)])
    #expect(!planning.schedule.past.contains { $0.start == planning.schedule.skipped[0] })
    #expect(planning.facts.busyStatus == .tentative)
    #expect(planning.isMine == nil)
    #expect(planning.facts.people == .unknown)
    #expect(Self.published.reading("Canceled: Review")?.isCancelled == true)
    #expect(Self.published.reading("Planung")?.isCancelled == false)
  }

  private func instant(_ day: String, _ hour: Int) throws -> Instant {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    let date = CivilDate(year: parts[0], month: parts[1], day: parts[2])
    return SampleEvents.berlin.instant(of: CivilDateTime(date, hour: hour))
  }

  @Test(
    "Availability only, in the mailbox's language",
    arguments: ["Beschäftigt", "Zajęty", "Occupé", "Upptagen", "予定あり", ""])
  func availabilityOnly(_ word: String) throws {
    let events = (16...20).map { day in
      "BEGIN:VEVENT\nUID:\(day)\nSUMMARY:\(word)\nDTSTART:202611\(day)T090000Z\nDTEND:202611\(day)T100000Z\n"
        + "X-MICROSOFT-CDO-BUSYSTATUS:\(day == 20 ? "OOF" : "BUSY")\nEND:VEVENT"
    }
    let file = ProducerFile("PRODID:Microsoft Exchange Server 2010\n" + events.joined(separator: "\n"))
    let knows = ["Beschäftigt", "予定あり", ""].contains(word)
    #expect(file.notes.contains(RuleBook.busyOnly) == knows, "the small book knows German and Japanese")
    #expect(file.document.events.last?.busyStatus == .outOfOffice)
  }
}
