import Audit
import Testing

@testable import Dashboard

@Suite struct FiguresTests {
  /// The sample just opened, with its figures on their way.
  private func waiting(_ snapshot: AuditSnapshot = SampleAudit.snapshot) throws -> (DashboardState, AuditFigures) {
    var state = DashboardState.empty()
    let effects = state.apply(.snapshot(snapshot, .opened))
    guard case .workOut(let number) = try #require(effects.first) else {
      Issue.record("figures are not asked for")
      throw CancellationError()
    }
    #expect(state.apply(.tick(state.now)).isEmpty, "they are asked for once")
    return (state, AuditFigures(snapshot, state.table, audit: number))
  }

  @Test(arguments: ["2", "3"]) func aViewIsThereAtOnceAndFilledInWhenFiguresLand(view: String) throws {
    var (state, figures) = try waiting(SampleTeam.snapshot)
    try state.press(view)
    #expect(state.frame.plainText.contains("being worked out ..."))
    try state.press("jlhk][<enter><esc>t\(view)")
    _ = state.apply(.workedOut(figures))
    var known = DashboardState.sample(SampleTeam.snapshot)
    try known.press(view)
    #expect(!state.frame.plainText.contains("being worked out ..."))
    #expect(state.people.team?.rows.map(\.before) == known.people.team?.rows.map(\.before))
    #expect(state.weeks?.before == known.weeks?.before)
  }

  @Test func whatWasDecidedMeanwhileIsInThem() throws {
    var (state, figures) = try waiting()
    try state.press("c2")
    _ = state.apply(.workedOut(figures))
    #expect(state.weeks?.after == WeekGrid.after(SampleAudit.snapshot, state.journal))
    #expect(state.freed == Freed(SampleAudit.snapshot, state.journal))
  }

  @Test func thoseOfAnotherAuditAreLeft() throws {
    var (state, figures) = try waiting()
    let fewer = SampleAudit.snapshot(of: Array(SampleAudit.sketches.prefix(3)))
    _ = state.apply(.snapshot(fewer, .reloaded))
    try state.press("2")
    _ = state.apply(.workedOut(figures))
    #expect(state.weeks == nil)
    state.land(fewer, .reloaded)
    #expect(state.weeks?.before == .before(fewer))
  }

  @Test func bestMovesComeWhenTheyCanBeSearched() throws {
    var (state, figures) = try waiting()
    var other = state
    try state.press("B")
    #expect(state.popup == nil)
    #expect(state.notice?.text == "Searching for the best three moves ...")
    _ = state.apply(.workedOut(figures))
    #expect(state.popup == .moves(BestMoves(SampleAudit.snapshot, state.journal)))
    #expect(state.notice == nil)
    try other.press("Bj")
    _ = other.apply(.workedOut(figures))
    #expect(other.popup == nil, "another key was pressed since")
  }

  /// Axes set by hand change what is suggested, not when anything takes place.
  @Test func seriesJudgedAnewKeepTheWeekAndChangeTheMoves() throws {
    var state = DashboardState.sample()
    try state.press("2B")
    let before = try #require(state.weeks?.before)
    let moved = try #require(state.moves?.moves.first)
    var snapshot = SampleAudit.snapshot
    let place = try #require(snapshot.series.firstIndex { $0.id == moved.series })
    snapshot.series[place].plan.suggestion = .keep
    let effects = state.apply(.judged([snapshot.series[place]]))
    #expect(!effects.contains { if case .workOut = $0 { true } else { false } })
    #expect(state.weeks?.before == before)
    #expect(state.moves == BestMoves(snapshot, state.journal))
    #expect(state.weeks?.after == .after(snapshot, state.journal, with: state.moves?.moves ?? []))
  }

  /// Judged anew while figures are worked out: what is suggested is what holds now.
  @Test func figuresFollowWhatWasJudgedAnewMeanwhile() throws {
    var (state, figures) = try waiting()
    var snapshot = SampleAudit.snapshot
    for index in snapshot.series.indices.dropFirst(5) { snapshot.series[index].plan.suggestion = .keep }
    _ = state.apply(.judged(snapshot.series))
    _ = state.apply(.workedOut(figures))
    try state.press("B")
    #expect(state.moves == BestMoves(snapshot, state.journal))
  }
}
