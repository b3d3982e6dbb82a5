import ICalendar
import Testing

@testable import Audit

@Suite("What is left of a calendar that was read")
struct CalendarReductionTests {
  private let document = SampleEvents.document(
    [
      SampleEvents.weekly(
        "series", "Weekly status", more: "DESCRIPTION:Numbers\\, each in turn\nATTENDEE:mailto:b@x.org"),
      "UID:old\nSUMMARY:Dentist\nDTSTART:20240301T090000Z\nDURATION:PT1H\nDTSTAMP:20240301T090000Z",
      "UID:recent\nSUMMARY:Lunch\nDTSTART:20261110T110000Z\nDURATION:PT1H\nDTSTAMP:20261101T090000Z",
    ]
      + ["0601", "0608", "0615"].map { day in
        "UID:\(day)\nSUMMARY:Chat\nDTSTART:2026\(day)T090000Z\nDURATION:PT1H\nDTSTAMP:20260601T090000Z"
      })

  private var reduced: CalendarDocument {
    let now = Instant(seconds: Int64(SampleEvents.today.day) * 86_400)
    return CalendarReduction(weeksBack: 8, before: now).reduced(document)
  }

  @Test func whatRepeatsAndWhatIsRecentStays() {
    #expect(reduced.events.map(\.uid) == ["series", "recent", "0601", "0608", "0615"])
  }

  @Test func whatStaysIsTheSameEvent() {
    #expect(reduced.events[0] == document.events[0])
    #expect(reduced.events[0].details == "Numbers, each in turn")
    #expect(reduced.events[0].attendees.map(\.address) == ["b@x.org"])
    reduced.events[0].withSource { #expect($0.count < 400) }
  }

  @Test func theAuditIsTheSame() {
    let whole = SampleEvents.audit([document], scope: .recurring)
    let auditor = Auditor(rules: .convertingEverything, scope: .recurring)
    let source = Auditor.Source(reduced, origin: CalendarOrigin(document))
    let audit = auditor.audit([source], asOf: AuditDay(SampleEvents.today), zone: SampleEvents.berlin)
    #expect(audit == whole)
    #expect(audit.calendars.map(\.events) == [6])
  }

  @Test func changedInstancesKeepWhatTheirSeriesTakes() {
    func calendar(_ events: String...) -> CalendarDocument { SampleEvents.document(events) }
    let series = SampleEvents.weekly(
      "series", "Weekly status", more: "DESCRIPTION:Numbers\nATTENDEE:mailto:b@x.org\nATTENDEE:mailto:c@x.org")
    func instance(_ day: String, _ more: String, uid: String = "series") -> String {
      "UID:\(uid)\nRECURRENCE-ID:2026\(day)T090000Z\nDTSTART:2026\(day)T100000Z\nDURATION:PT1H\n"
        + "DTSTAMP:20261101T090000Z\nDESCRIPTION:Something else\n\(more)"
    }
    let now = Instant(seconds: Int64(SampleEvents.today.day) * 86_400)
    let reduction = CalendarReduction(weeksBack: 8, before: now)
    let document = calendar(
      series,
      instance("1102", "SUMMARY:Weekly status\nATTENDEE:mailto:d@x.org\nATTENDEE;PARTSTAT=DECLINED:mailto:b@x.org"),
      instance("1109", "SUMMARY:Cancelled: Weekly status"), instance("1026", "SUMMARY:Chat", uid: "lone"),
      instance("1102", "SUMMARY:Chat", uid: "lone"))
    let reduced = reduction.reduced(document)
    #expect(reduced.events.map(\.uid) == document.events.map(\.uid))
    #expect(reduced.events.map(\.summary) == document.events.map(\.summary))
    #expect(reduced.events.map(\.start) == document.events.map(\.start))
    #expect(reduced.events[1].attendees.map(\.address) == ["b@x.org"])
    #expect(reduced.events.map(\.details.isEmpty) == [false, true, true, false, false])
    let whole = SampleEvents.audit([document], scope: .recurring)
    let source = Auditor.Source(reduced, origin: CalendarOrigin(document))
    let auditor = Auditor(rules: .convertingEverything, scope: .recurring)
    #expect(auditor.audit([source], asOf: AuditDay(SampleEvents.today), zone: SampleEvents.berlin) == whole)
  }

  @Test func aCalendarWithoutASingleMarkIsTakenAsOfTheDay() {
    let unmarked = SampleEvents.document([
      "UID:first\nSUMMARY:Lunch\nDTSTART:20150223T110000Z\nDURATION:PT1H",
      "UID:old\nSUMMARY:Dentist\nDTSTART:20150301T110000Z\nDURATION:PT1H",
      "UID:recent\nSUMMARY:Walk\nDTSTART:20261110T110000Z\nDURATION:PT1H",
    ])
    let now = Instant(seconds: Int64(SampleEvents.today.day) * 86_400)
    let left = CalendarReduction(weeksBack: 8, before: now).reduced(unmarked)
    #expect(left.events.map(\.uid).contains("recent"))
    #expect(!left.events.map(\.uid).contains("old"))
  }
}
