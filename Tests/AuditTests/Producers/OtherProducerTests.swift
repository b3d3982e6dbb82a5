import ICalendar
import Testing

@testable import Audit

/// Apple, Zoom, Webex, Proton, Thunderbird, Notes and servers of free/busy times.
@Suite("Other producers")
struct OtherProducerTests {
  private func weekly(_ uid: String, _ title: String, _ start: String, _ rule: String, more: String = "") -> String {
    "BEGIN:VEVENT\nUID:\(uid)\nSUMMARY:\(title)\nDTSTART;TZID=Europe/Berlin:\(start)\nDURATION:PT1H\nRRULE:\(rule)\n"
      + "ORGANIZER;CN=Ben:mailto:ben@example.org\n\(more)END:VEVENT"
  }

  /// Apple gives the rest a UID of its own; the zone stands behind the events.
  @Test func applesSplitSeriesAreOne() throws {
    let related = "RELATED-TO;RELTYPE=X-CALENDARSERVER-RECURRENCE-SET:4BB41A97\n"
    let file = ProducerFile(
      "PRODID:-//Apple Inc.//macOS 14.5//EN\n"
        + [
          weekly("A1", "Crit", "20260106T100000", "FREQ=WEEKLY;UNTIL=20261012T220000Z", more: related),
          weekly("B2", "Crit", "20261013T140000", "FREQ=WEEKLY", more: related),
          weekly("C3", "Crit", "20260107T100000", "FREQ=WEEKLY"),
          weekly("D4", "Other", "20260108T100000", "FREQ=WEEKLY;UNTIL=20260901T220000Z"),
          weekly("E5", "Other", "20261008T100000", "FREQ=WEEKLY"),
        ].joined(separator: "\n"))
    #expect(file.series("Crit")?.uids == ["A1", "B2"])
    // One that runs beside it, and one that begins long after, are series of their own.
    #expect(
      file.snapshot.series.filter { $0.title == "Crit" }.map(\.uids).sorted { $0[0] < $1[0] } == [
        ["A1", "B2"], ["C3"],
      ])
    #expect(file.snapshot.series.count { $0.title == "Other" } == 2)
  }

  @Test func exchangesInstancesBelongToTheirSeries() {
    let head = "040000008200E00074C5B7101A82E008"
    #expect(Lineage.base(of: "\(head)07EA0B1400000000A0B1C2D3") == "\(head)0000000000000000A0B1C2D3")
    #expect(Lineage.base(of: "\(head)0000000000000000A0B1C2D3") == "\(head)0000000000000000A0B1C2D3")
    #expect(Lineage.base(of: head) == head)
  }

  @Test func anotherMailboxInTheEMAILParameterIsMine() throws {
    let file = ProducerFile(
      weekly(
        "1", "Sync", "20260106T100000", "FREQ=WEEKLY",
        more: "ATTENDEE;EMAIL=ana@example.org;PARTSTAT=TENTATIVE:urn:uuid:1-2-3\nATTENDEE:mailto:ben@example.org\n"),
      owner: "ana@example.org")
    #expect(file.series("Sync")?.facts.ownerAnswer == .tentative)
    #expect(file.series("Sync")?.facts.people == .known(2))
  }

  @Test func whoActsForTheOrganizerMayChangeIt() throws {
    let event =
      "BEGIN:VEVENT\nUID:1\nSUMMARY:Board\nDTSTART:20261118T100000Z\nDURATION:PT1H\n"
      + "ORGANIZER;SENT-BY=\"mailto:Ana@example.org\";CN=Chief:mailto:chief@example.org\nEND:VEVENT"
    #expect(ProducerFile(event, owner: "ana@example.org").series("Board")?.isMine == true)
    #expect(ProducerFile(event, owner: "cy@example.org").series("Board")?.isMine == false)
    #expect(ProducerFile(event).document.events[0].organizer?.sentBy == "ana@example.org")
  }

  @Test(
    "Invitations of call services hold no agenda",
    arguments: [
      "Ana Sol is inviting you to a scheduled Zoom meeting.\\n\\nTopic: Sync\\nTime: Nov 20\\, 2026 10:00 AM\\n\\n"
        + "Join Zoom Meeting\\nhttps://us02web.zoom.us/j/1?pwd=2\\n\\nMeeting ID: 1\\nPasscode: 2\\nOne tap mobile\\n"
        + "+13017158592\\,\\,1# US\\n\\nDial by your location\\n        +1 301 715 8592 US\\nFind your local number: https://x.zoom.us/u/k",
      "────────\\nAna Sol is inviting you to a scheduled Zoom meeting.\\nJoin Zoom Meeting\\nhttps://us02web.zoom.us/j/1",
      "-- Do not delete or change any of the following text. --\\n\\nWhen it's time\\, join your Webex meeting here.\\nMeeting number: 1",
      "________________________________________________________________________________\\nMicrosoft Teams Need help?\\n"
        + "Join the meeting now\\nMeeting ID: 1\\nPasscode: x\\n________________________________\\nDial in by phone\\n"
        + "+49 69 365057706\\,\\,1# Germany\\nFind a local number\\nPhone conference ID: 1#\\n"
        + "For organizers: Meeting options | Reset dial-in PIN\\n________________________________________________________________________________",
    ])
  func callInvitations(_ description: String) throws {
    let file = ProducerFile(
      "BEGIN:VEVENT\nUID:1\nSUMMARY:Sync\nDTSTART:20261118T100000Z\nDESCRIPTION:\(description)\nEND:VEVENT")
    let event = try #require(file.document.events.first)
    #expect(Agenda(details: event.details).lines == [])
    let longer = ProducerFile(
      "BEGIN:VEVENT\nUID:1\nSUMMARY:Sync\nDTSTART:20261118T100000Z\nDESCRIPTION:- Budget\\n- Hiring\\n\\n\(description)\nEND:VEVENT"
    )
    #expect(
      Agenda(details: try #require(longer.document.events.first).details).lines.map(\.text) == ["Budget", "Hiring"])
  }

  @Test func textBehindTeamsOrBetweenDrawnLinesStays() {
    let rule = String(repeating: "_", count: 30)
    func lines(_ text: String) -> [String] { Agenda(details: text).lines.map(\.text) }
    #expect(
      lines("\(rule)\nMicrosoft Teams meeting\nMeeting ID: 1\n\(rule)\nBring the numbers") == ["Bring the numbers"])
    #expect(lines("Part one\n\(rule)\nPart two") == ["Part one", "Part two"])
  }

  @Test func theWayToAnAppleEntryIsBusyTime() throws {
    let text =
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Client\nDTSTART:20261118T100000Z\nDTEND:20261118T110000Z\n"
      + "X-APPLE-TRAVEL-DURATION;VALUE=DURATION:PT45M\nX-APPLE-TRAVEL-START:x\nEND:VEVENT\nEND:VCALENDAR"
    let document = CalendarReader.read(Array(text.utf8), path: "home.ics")
    let snapshot = SampleEvents.audit([document], scope: .recurring)
    #expect(document.events[0].travel == 2_700)
    #expect(snapshot.occupied.map(\.seconds) == [6_300])
  }

  @Test func protonsQuotedTitleIsRead() {
    let file = ProducerFile("BEGIN:VEVENT\nUID:1\nSUMMARY;VALUE=\"TEXT\":Sync\nDTSTART:20261118T100000Z\nEND:VEVENT")
    #expect(file.series("Sync") != nil)
  }

  /// Notes writes a list of periods instead of a rule.
  @Test func notesListsItsTimes() throws {
    let file = ProducerFile(
      """
      PRODID:-//Lotus Development Corporation//NONSGML Notes 9.0//EN
      BEGIN:VEVENT
      UID:1-Lotus_Notes_Generated
      SUMMARY:Abteilung
      DTSTART;TZID="W. Europe":20261103T100000
      DTEND;TZID="W. Europe":20261103T110000
      RDATE;VALUE=PERIOD;TZID="W. Europe":20261103T100000/20261103T110000,20261110T100000/20261110T113000,20261117T100000/20261117T110000
      X-LOTUS-NOTICETYPE:I
      END:VEVENT
      """)
    let series = try #require(file.series("Abteilung"))
    #expect(series.schedule.past.map { $0.seconds / 60 } == [60, 90, 60])
    #expect(series.facts.startMinute == 600)
  }

  @Test func freeBusyTimesTakeFocusAndGiveNoVerdicts() throws {
    let times = (16...19).map { "FREEBUSY;FBTYPE=BUSY:202611\($0)T080000Z/PT7H" }.joined(separator: "\n")
    let file = ProducerFile(
      "PRODID:Zimbra-Calendar-Provider\nMETHOD:PUBLISH\nBEGIN:VFREEBUSY\nORGANIZER:mailto:ana@example.org\n\(times)\n"
        + "FREEBUSY;FBTYPE=FREE:20261120T080000Z/PT8H\nEND:VFREEBUSY")
    #expect(file.snapshot.series.isEmpty)
    #expect(file.snapshot.occupied.count == 4)
    #expect(file.notes == ["Free/busy times only (5): they count as busy hours, without verdicts."])
    // Eight weeks of 40 hours, but four days have one free hour each, which is too short.
    let grid = WeekGrid.before(file.snapshot)
    #expect(grid.focusHoursPerWeek == 36)
    #expect(grid.hoursPerWeek == 0)
  }
}
