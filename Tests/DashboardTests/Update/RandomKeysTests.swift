import Audit
import TerminalUI
import Testing

@testable import Dashboard

/// A small generator with a seed, so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}

@Suite struct RandomKeysTests {
  private static let keys: [Key] =
    "jkgGcbKaA0nNuUxXiyhlm#1234/sStPM!?:[]VvqrdeZ *<BCBCwhy45fDw".map(Key.character)
    + "dufbeyrl".map(Key.control)
    // Many ways out, so that no pop-up swallows the rest, and many decisions.
    + Array(repeating: .escape, count: 12) + "cbKa0cbKa0uuU".map(Key.character)
    + [.enter, .tab, .backTab, .backspace, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end]
    + [.function(1), .paste("~/a.ics\nrm"), .mouse(MouseEvent(.click, at: Point(column: 20, row: 9)))]
    + [.mouse(MouseEvent(.wheelDown, at: Point(column: 90, row: 9)))]
    + [(40, 10), (80, 24), (120, 36), (12, 3)].map { Key.resize(Size(columns: $0.0, rows: $0.1)) }

  /// Keys in any order keep what must hold, and undoing all of them gives the records of the start.
  @Test(arguments: [1, 2]) func undoToTheStartGivesTheStart(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed)
    var state = DashboardState.sample()
    var kept = DecisionJournal()
    var steps = 0
    for step in 0..<5_000 {
      let key = try #require(Self.keys.randomElement(using: &generator))
      for effect in state.apply(.key(key)) {
        if case .persist(let step) = effect {
          steps += 1
          Self.perform(step, on: &kept)
        }
        if case .render(let request) = effect, step.isMultiple(of: 3) { _ = state.answer(request) }
        if case .rejudge = effect { _ = state.apply(.snapshot(SampleAudit.snapshot, .rejudged)) }
      }
      if step.isMultiple(of: 200) {
        var snapshot = SampleAudit.snapshot
        snapshot.series = snapshot.series.filter { _ in Int.random(in: 0..<4, using: &generator) > 0 }
        _ = state.apply(.snapshot(snapshot, .reloaded))
      }
      #expect(state.position != nil || state.rows.isEmpty)
      if step.isMultiple(of: 50) { #expect(state.frame.size == state.size) }
    }
    #expect(steps > 100)
    #expect(kept == state.journal, "what is on disk is what is shown")
    state.popup = nil
    state.cleanSlate = nil
    _ = state.apply(.snapshot(SampleAudit.snapshot, .reloaded))
    for _ in state.journal.done { _ = state.apply(.command(.undo)) }
    #expect(state.journal.done.isEmpty, "nothing is left that undo refuses")
    #expect(state.journal.records.isEmpty)
    #expect(state.freed == Freed(SampleAudit.snapshot, DecisionJournal()))
  }

  private static func perform(_ step: DecisionJournal.Step, on journal: inout DecisionJournal) {
    switch step {
    case .apply(let change): _ = journal.apply(change)
    case .undo(let change): _ = journal.undo { $0.id == change.id }
    case .redo(let change): _ = journal.redo { $0.id == change.id }
    }
  }
}
