import ICalendar
import Testing

@testable import Audit

@Suite("The connection floor")
struct LiveContactsTests {
  private func meeting(_ title: String, _ people: [String]) -> String {
    let guests = (["ana"] + people).map { "ATTENDEE;CN=\($0.capitalized):mailto:\($0)@example.org" }
    return SampleEvents.weekly(title, title, more: guests.joined(separator: "\n"))
  }

  private func audit(_ events: [String]) -> AuditSnapshot { SampleEvents.audit([SampleEvents.document(events)]) }

  private func others(_ loss: LiveContacts.Loss) -> [String] { loss.pairs.map(\.other) }

  private func ids(_ titles: [String], _ snapshot: AuditSnapshot) -> Set<SeriesID> {
    Set(snapshot.series.filter { titles.contains($0.title) }.map(\.id))
  }

  private func converted(_ titles: [String], _ snapshot: AuditSnapshot) -> DecisionJournal {
    var record = SeriesRecord()
    record.decision = Decision(.convert, decidedAt: Instant(seconds: 0))
    return DecisionJournal(records: Dictionary(uniqueKeysWithValues: ids(titles, snapshot).map { ($0, record) }))
  }

  @Test func theLastMeetingOfTwoPeopleIsMissed() {
    let snapshot = audit([meeting("Daily", ["ben", "cleo"]), meeting("Planning", ["ben"])])
    let contacts = LiveContacts(snapshot)
    #expect(others(contacts.lost(converting: ids(["Daily"], snapshot), DecisionJournal())) == ["Cleo"])
    #expect(contacts.lost(converting: ids(["Planning"], snapshot), DecisionJournal()).isEmpty)
    #expect(
      others(contacts.lost(converting: ids(["Daily"], snapshot), converted(["Planning"], snapshot))) == ["Ben", "Cleo"])
    #expect(
      others(contacts.lost(converting: ids(["Daily", "Planning"], snapshot), DecisionJournal())) == ["Ben", "Cleo"])
    #expect(contacts.lost(converting: ids(["Daily"], snapshot), converted(["Daily"], snapshot)).isEmpty)
  }

  @Test func aCrowdIsNoContactAndAnUpdateStillIs() {
    let crowd = (1...9).map { "p\($0)" }
    let snapshot = audit([meeting("Update", crowd), meeting("Small", ["p1"])])
    let contacts = LiveContacts(snapshot)
    #expect(contacts.lost(converting: ids(["Update"], snapshot), DecisionJournal()).isEmpty)
    #expect(contacts.lost(converting: ids(["Small"], snapshot), DecisionJournal()).isEmpty)
    #expect(others(contacts.lost(converting: ids(["Small"], snapshot), converted(["Update"], snapshot))) == ["P1"])
  }

  @Test func aTeamsLastLiveHourIsMissed() {
    let shared = meeting("Team", ["ben"])
    let snapshot = SampleEvents.audit([
      SampleEvents.document([shared, meeting("Own", ["dana"])]),
      SampleEvents.document([shared], name: "ben@example.org", path: "ben.ics"),
    ])
    let contacts = LiveContacts(snapshot)
    let loss = contacts.lost(converting: ids(["Team"], snapshot), DecisionJournal())
    #expect(loss.isTeamsLastHour)
    #expect(loss.pairs == [.init(owner: "Ana", other: "Ben")], "a pair of two owners counts once")
    #expect(!contacts.lost(converting: ids(["Own"], snapshot), DecisionJournal()).isTeamsLastHour)
  }
}
