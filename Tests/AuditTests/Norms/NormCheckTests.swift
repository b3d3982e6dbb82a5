import ICalendar
import Testing

@testable import Audit

@Suite("Norms")
struct NormCheckTests {
  /// An hour on Fridays at ten in Berlin, of so many people.
  private func audit(_ title: String, people: Int = 0, day: String = "20250103T100000", more: String = "")
    -> AuditSnapshot
  {
    let attendees = (0..<people).map { "ATTENDEE:mailto:p\($0)@example.org" }
    let event = SampleEvents.weekly("1", title, day: day, more: (attendees + [more]).joined(separator: "\n"))
    return SampleEvents.audit([SampleEvents.document([event])])
  }

  private func findings(
    _ snapshot: AuditSnapshot, _ journal: DecisionJournal = DecisionJournal(), _ set: (inout Norms) -> Void
  ) -> [String] {
    var norms = Norms()
    set(&norms)
    return NormCheck(norms, snapshot, journal).findings.map { "\($0.norm.rawValue): \($0.sentence)" }
  }

  @Test func noNormsNoFindings() { #expect(findings(audit("Status")) { _ in }.isEmpty) }

  @Test func hoursAreReadInTheMeetingsOwnZone() {
    let set = { (norms: inout Norms) in norms.coreHours = ["default": 600..<960, "Europe/Berlin": 630..<960] }
    #expect(
      findings(audit("Status"), set: set) == ["core-hours: 10:00-11:00; core hours in Europe/Berlin are 10:30-16:00"])
    #expect(findings(audit("Status", day: "20250103T103000"), set: set).isEmpty)
  }

  @Test func aDayThatIsToBeFree() {
    #expect(
      findings(audit("Status")) { $0.meetingFreeDays = [.friday, .monday] }
        == ["meeting-free-day: on Fri, which is to be free of meetings"])
    #expect(findings(audit("Status")) { $0.meetingFreeDays = [.monday] }.isEmpty)
  }

  @Test func theOwnerIsCountedAndAnAssumedCountIsNone() {
    let set = { (norms: inout Norms) in norms.mostPeopleUpdated = 5 }
    #expect(findings(audit("Status", people: 6), set: set) == ["people: 7 people; at most 5 for an update"])
    #expect(findings(audit("Status", people: 4), set: set).isEmpty)
    #expect(findings(audit("Status"), set: set).isEmpty)
  }

  @Test func tooLongTooManyHoursNoAgendaNoEnd() {
    let found = findings(audit("Status")) { norms in
      norms.mostMinutes = 50
      norms.mostHoursPerWeek = 0.5
      norms.wantsAgenda = true
      norms.wantsEnd = true
    }
    #expect(
      found == [
        "hours: 1.0 hours a week; at most 0.5", "minutes: 60 minutes; at most 50",
        "agenda: no agenda in the invitation", "end: the series has no end",
      ])
    let agenda = audit("Status", more: "DESCRIPTION:Agenda:\\n- numbers\\n- decide on the vendor")
    #expect(findings(agenda) { $0.wantsAgenda = true }.isEmpty)
  }

  @Test func aProtectedMeetingIsNotToBeConverted() {
    let snapshot = audit("Ana's 1:1 with Ben")
    var record = SeriesRecord()
    record.decision = Decision(.convert, decidedAt: Instant(seconds: 0))
    let journal = DecisionJournal(records: [snapshot.series[0].id: record])
    let set = { (norms: inout Norms) in norms.protectedWords = ["1:1"] }
    #expect(
      findings(snapshot, journal, set) == ["protected: is protected by a word of its title and decided as convert"])
    #expect(findings(snapshot, set: set).isEmpty)
  }

  private func findings(_ snapshot: AuditSnapshot, set: (inout Norms) -> Void) -> [String] {
    findings(snapshot, DecisionJournal(), set)
  }
}
