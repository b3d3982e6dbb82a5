import Audit
import Foundation
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
    "jkgGcbKaA0nNuUxXiyhlm#12345/sStPM!?:[]VvqrdeZWoBCfwDy *<BC".map(Key.character)
    + "dufbeyrl".map(Key.control)
    // Many ways out, so that no pop-up swallows the rest, and many decisions.
    + Array(repeating: .escape, count: 12) + "cbKa0cbKa0uuU".map(Key.character)
    + [.enter, .tab, .backTab, .backspace, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end]
    + [.function(1), .paste("~/a.ics\nrm")]
    + [(40, 10), (80, 24), (120, 36), (12, 3)].map { Key.resize(Size(columns: $0.0, rows: $0.1)) }

  /// 100,000 keys where ADJOURN_LONG_TESTS is set, which takes a minute; else enough to meet every command.
  private static let count = ProcessInfo.processInfo.environment["ADJOURN_LONG_TESTS"] == nil ? 4_000 : 100_000

  /// Keys in any order keep what must hold, and undoing all of them gives the records of the start.
  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func undoToTheStartGivesTheStart(seed: UInt64) throws {
    let whole = seed.isMultiple(of: 2) ? SampleTeam.snapshot : SampleAudit.snapshot
    var generator = SeededGenerator(state: seed)
    var state = DashboardState.sample(whole)
    var kept = DecisionJournal()
    var steps = 0
    var late: [Effect] = []
    for step in 0..<Self.count {
      let key = try Self.key(using: &generator)
      for effect in state.apply(.key(key)) {
        if case .persist(let step) = effect {
          steps += 1
          Self.perform(step, on: &kept)
        }
        Self.answer(effect, in: &state, whole)
      }
      if step.isMultiple(of: 200) {
        var snapshot = whole
        snapshot.series = snapshot.series.filter { _ in Int.random(in: 0..<4, using: &generator) > 0 }
        let effects = state.apply(.snapshot(snapshot, state.snapshot == nil ? .opened : .reloaded))
        // Figures may come late, or of an audit that is gone.
        if step.isMultiple(of: 400) { _ = state.answerFigures(effects) } else { late += effects }
        _ = state.apply(.tick(state.now.adding(seconds: Int64.random(in: 0..<7_200, using: &generator))))
      }
      if step % 200 == 150 {
        _ = state.answerFigures(late)
        late = []
      }
      Self.expectOrder(in: state, draws: step.isMultiple(of: 50))
    }
    #expect(steps > 100)
    #expect(kept == state.journal, "what is on disk is what is shown")
    state.popup = nil
    state.cleanSlate = nil
    state.land(whole, .reloaded)
    if state.place == .start { state.land(whole) }
    for _ in state.journal.done { _ = state.apply(.command(.undo)) }
    #expect(state.journal.done.isEmpty, "nothing is left that undo refuses")
    #expect(state.journal.records.isEmpty)
    #expect(state.freed == Freed(whole, DecisionJournal()))
    state.showsMoves = false
    state.weeks = nil
    try state.pressWithTexts("2")
    #expect(state.weeks?.after == state.weeks?.before)
  }

  /// A key, a click or turn of the wheel anywhere, or another size.
  private static func key(using generator: inout SeededGenerator) throws -> Key {
    switch Int.random(in: 0..<40, using: &generator) {
    case 0:
      let kind = [MouseEvent.Kind.click, .doubleClick, .wheelUp, .wheelDown].randomElement(using: &generator)
      let at = Point(
        column: Int.random(in: 0..<130, using: &generator), row: Int.random(in: 0..<40, using: &generator))
      return .mouse(MouseEvent(try #require(kind), at: at))
    case 1 where Bool.random(using: &generator):
      let columns = Int.random(in: 1..<160, using: &generator)
      return .resize(Size(columns: columns, rows: Int.random(in: 1..<50, using: &generator)))
    default: return try #require(keys.randomElement(using: &generator))
    }
  }

  /// What the runtime would answer.
  private static func answer(_ effect: Effect, in state: inout DashboardState, _ whole: AuditSnapshot) {
    switch effect {
    case .render(let request, let edition): _ = state.answer(request, edition)
    case .workOut: _ = state.answerFigures([effect])
    case .rejudge(let ids): _ = state.apply(.judged(ids.compactMap { state.series($0)?.judgedAnew }))
    case .open, .openSample: state.land(whole)
    case .recount: state.land(whole, .reloaded)
    case .close: _ = state.apply(.startListing([StartFile(path: "~/a.ics", age: "today", size: "1 KB")]))
    case .edit(let text, let name): _ = state.apply(.edited(name: name, text: text + "more"))
    case .write(let files, let overwriting):
      let paths = files.map(\.path)
      _ = state.apply(.wrote(overwriting ? .written(paths) : .isThere(paths, found: paths.first ?? "")))
    default: break
    }
  }

  /// What must hold after every key.
  private static func expectOrder(in state: DashboardState, draws: Bool) {
    let listed = Set(state.table.rows.map(\.id))
    #expect(state.position != nil || state.rows.isEmpty)
    #expect(state.marks.isSubset(of: listed))
    #expect(state.firstRow == 0 || state.firstRow < state.rows.count)
    guard draws else { return }
    let frame = state.frame
    #expect(frame.size == state.size)
    #expect(frame.cursor.map(frame.area.contains) != false)
  }

  private static func perform(_ step: DecisionJournal.Step, on journal: inout DecisionJournal) {
    switch step {
    case .apply(let change): _ = journal.apply(change)
    case .undo(let change): _ = journal.undo { $0.id == change.id }
    case .redo(let change): _ = journal.redo { $0.id == change.id }
    }
  }
}

extension Series {
  /// As the rules may give it back after the user set something by hand.
  fileprivate var judgedAnew: Series {
    var series = self
    series.judgement.sensitivity.isOverruled.toggle()
    return series
  }
}
