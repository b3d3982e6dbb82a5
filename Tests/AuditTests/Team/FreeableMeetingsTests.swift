import ICalendar
import Testing

@testable import Audit

/// What is planned for each series, and what of it frees most.
struct FreeableMeetingsTests {
  /// Ana and Ben share a meeting; Ana has one of her own.
  private var snapshot: AuditSnapshot {
    let shared = SampleEvents.weekly("shared", "Shared", more: SampleEvents.anaAndBen)
    let own = SampleEvents.weekly("own", "Own", day: "20250107T150000")
    return SampleEvents.audit(
      [
        SampleEvents.document([shared, own], name: "ana@example.org", path: "ana.ics"),
        SampleEvents.document([shared], name: "ben@example.org", path: "ben.ics"),
      ], scope: .recurring)
  }

  private func planned(_ snapshot: AuditSnapshot, _ decisions: [String: Decision.Action]) -> [PlannedChange?] {
    let journal = DecisionJournal(
      records: Dictionary(
        uniqueKeysWithValues: snapshot.series.compactMap { series in
          decisions[series.title].map { action in
            var record = SeriesRecord()
            record.decision = Decision(action, decidedAt: Instant(seconds: 0))
            return (series.id, record)
          }
        }))
    return PlannedChange.all(snapshot, journal) { $0.saving($1, in: snapshot.zone) }
  }

  @Test func aDecisionStandsBeforeASuggestion() throws {
    let snapshot = snapshot
    let shared = try #require(snapshot.series.firstIndex { $0.title == "Shared" })
    let change = try #require(planned(snapshot, ["Shared": .keep])[shared])
    #expect(change.isDecided)
    #expect(change.isKept)
    #expect(change.hoursPerWeek == 0)
  }

  @Test func sharedHoursCountForEverybodyWhoHoldsThem() {
    let snapshot = snapshot
    let top = FreeableMeetings(snapshot, planned(snapshot, ["Shared": .convert, "Own": .convert]))
    #expect(top.entries.map { snapshot.series[$0.series].title } == ["Shared", "Own"])
    #expect(top.entries.map(\.personHoursPerWeek) == [2, 1])
    #expect(top.share == 1)
  }

  @Test func whatStaysIsNotFreeable() {
    let snapshot = snapshot
    let top = FreeableMeetings(snapshot, planned(snapshot, ["Shared": .keep, "Own": .convert]))
    #expect(top.entries.map { snapshot.series[$0.series].title } == ["Own"])
  }
}
