import ICalendar
import Testing

@testable import Audit

@Suite("Plans of several people")
struct PlanMergeTests {
  private func entry(
    _ by: String, _ id: String, _ action: Decision.Action?, at seconds: Int64 = 1, likeness: String = "",
    urgency: Level? = nil
  ) -> PlanEntry {
    var record = SeriesRecord()
    record.decision = action.map { Decision($0, decidedAt: Instant(seconds: seconds)) }
    record.overrides.urgency = urgency
    return PlanEntry(by: by, series: SeriesID(id), title: id, likeness: likeness, record: record)
  }

  @Test func agreementIsTakenFromWhoSpoke() {
    let merge = PlanMerge([entry("ana", "a", .convert), entry("ben", "a", .convert), entry("chi", "a", nil)])
    #expect(merge.rows.count == 1)
    #expect(merge.rows[0].agreed.decision?.action == .convert)
    #expect(merge.rows[0].disputed.isEmpty)
  }

  @Test func differentDecisionsAreDisputedAndStandFirst() {
    let merge = PlanMerge([
      entry("ana", "a", .keep), entry("ana", "b", .convert), entry("ben", "b", .blend(.halfLength)),
    ])
    #expect(merge.rows.map(\.series.text) == ["b", "a"])
    #expect(merge.rows[0].disputed == [.decision])
    #expect(merge.rows[0].agreed.decision == nil)
  }

  @Test func anAxisMayBeDisputedWhereTheDecisionIsNot() {
    let merge = PlanMerge([entry("ana", "a", .keep, urgency: .high), entry("ben", "a", .keep, urgency: .low)])
    #expect(merge.rows[0].disputed == [.urgency])
    #expect(merge.rows[0].agreed.decision?.action == .keep)
  }

  @Test func onePersonsLaterDecisionHolds() {
    let merge = PlanMerge([entry("ana", "a", .keep, at: 9), entry("ana", "a", .convert, at: 3)])
    #expect(merge.rows[0].agreed.decision?.action == .keep)
    #expect(merge.rows[0].disputed.isEmpty)
  }

  @Test func theSameMeetingUnderAnotherIdIsFoundByItsLikeness() {
    let entries = [
      entry("ana", "a", .keep, likeness: "status|mon"), entry("ben", "z", .convert, likeness: "status|mon"),
    ]
    #expect(PlanMerge(entries).rows.map(\.ids) == [[SeriesID("a"), SeriesID("z")]])
    let mine = [entry("ana", "a", .keep, likeness: "status|mon"), entry("ana", "z", .convert, likeness: "status|mon")]
    #expect(PlanMerge(mine).rows.count == 2)
  }

  @Test func theOrderOfPlansDoesNotMatter() {
    let entries = [
      entry("ana", "a", .keep, likeness: "x"), entry("ben", "z", .convert, likeness: "x"), entry("chi", "b", .keep),
      entry("ana", "b", .convert, at: 3), entry("ana", "b", .keep, at: 3),
    ]
    #expect(PlanMerge(entries) == PlanMerge(entries.reversed()))
  }
}
