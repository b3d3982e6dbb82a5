import Audit
import Testing

@testable import Dashboard

@Suite struct CleanSlateTests {
  @Test func allAreOutAndComeBackWithAReason() throws {
    var state = DashboardState.sample()
    try state.press("C")
    #expect(state.frame.plainText.contains("CLEAN SLATE"))
    #expect(state.freed.map { abs($0.hoursPerWeek - Freed.all(SampleAudit.snapshot)) < 0.01 } == true)
    try state.press("a")
    #expect(try state.press("<enter>").isEmpty)
    #expect(state.cleanSlate?.admitted.isEmpty == true, "without a reason nothing comes back")
    #expect(try state.press("we decide there<enter>").isEmpty)
    #expect(state.readmittedCount == 1)
    #expect(state.cleanSlate?.admitted.values.first?.reason == "we decide there")
    #expect(state.journal.records.isEmpty)
    try state.press("k0")
    #expect(state.readmittedCount == 0)
  }

  @Test func finishingIsOneChange() throws {
    var state = DashboardState.sample()
    try state.press("Cadecisions<enter>bin part<enter>")
    let admitted = try #require(state.cleanSlate?.admitted)
    #expect(admitted.count == 2)
    #expect(try state.press("C").isEmpty)
    #expect(state.frame.plainText.contains("2 back in with a reason, 21 become documents"))
    #expect(try state.press("<enter>").count == 1)
    #expect(state.cleanSlate == nil)
    let records = state.journal.records
    #expect(records.count == 23)
    for (id, admission) in admitted {
      #expect(records[id]?.decision?.action == admission.action)
      #expect(records[id]?.note == admission.reason)
    }
    #expect(records.values.count { $0.decision?.action == .convert } == 21)
    try state.press("u")
    #expect(state.journal.records.isEmpty)
  }

  @Test func leavingChangesNothingAndCanBeTakenUpAgain() throws {
    var state = DashboardState.sample()
    try state.press("cC")
    let before = state.journal
    try state.press("jawhy<enter><esc>")
    #expect(state.cleanSlate == nil)
    #expect(state.journal == before)
    #expect(state.freed == Freed(SampleAudit.snapshot, before))
    try state.press("C")
    #expect(state.readmittedCount == 1)
    try state.press("CC<esc>")
    #expect(state.journal == before)
  }

  /// Kept up key by key, it is what it would be made anew.
  @Test func thePlanFollowsWhatIsLetInAndTakenOut() throws {
    var state = DashboardState.sample()
    try state.press("gcjK")
    for keys in ["C", "gawhy<enter>", "bhalf<enter>", "k0", "V<down><down>V0", "gbb<enter>", "<esc>C"] {
      try state.press(keys)
      let slate = try #require(state.cleanSlate)
      let anew = state.table.rows.filter { !$0.hasEnded }.map { row in
        (row.id, slate.record(of: row.id, in: state.journal, at: state.now))
      }
      let records = state.journal.records.merging(anew) { $1 }
      #expect(state.plan == DecisionJournal(records: records))
      #expect(state.freed == Freed(SampleAudit.snapshot, state.plan))
    }
  }

  @Test func aBlendIsChosenByTheSameKeyAgain() throws {
    var state = DashboardState.sample()
    try state.press("Cbfor the hard parts<enter>")
    let id = try #require(state.cleanSlate?.admitted.keys.first)
    state.selected = id
    let presets = try #require(state.series(id)).plan.presets
    #expect(state.cleanSlate?.admitted[id]?.action == .blend(presets[0]))
    try state.press("b")
    #expect(state.cleanSlate?.admitted[id]?.action == .blend(presets[1]))
    try state.press("K")
    #expect(state.cleanSlate?.admitted[id]?.action == .keep)
  }

  @Test func keysThatActOnManySayWhyNot() throws {
    var state = DashboardState.sample()
    try state.press("cC")
    for key in ["A", "u", "B"] {
      #expect(try state.press(key).isEmpty)
      #expect(state.popup == nil)
      #expect(state.notice?.text.hasPrefix("Not on a clean slate") == true)
    }
    try state.press("awhy<enter>")
    #expect(try state.press("q").isEmpty, "what was let in is not lost by one key")
    #expect(try state.press("Q").count == 2)
  }
}

extension Freed {
  /// Hours a week that converting everything frees.
  fileprivate static func all(_ snapshot: AuditSnapshot) -> Double {
    snapshot.series.filter(\.isListed).reduce(0) { $0 + $1.saving(.convert, in: snapshot.zone).hoursPerWeek }
  }
}
