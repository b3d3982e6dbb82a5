import Audit
import TerminalUI

@testable import Dashboard

extension DashboardState {
  /// A state with the sample audit open.
  static func sample(
    _ snapshot: AuditSnapshot = SampleAudit.snapshot, columns: Int = 120, rows: Int = 36,
    glyphs: GlyphSet = .unicode
  ) -> DashboardState {
    var state = DashboardState.empty(columns: columns, rows: rows, glyphs: glyphs)
    state.land(snapshot)
    state.notice = nil
    return state
  }

  /// A state before any calendar is open.
  static func empty(
    columns: Int = 120, rows: Int = 36, glyphs: GlyphSet = .unicode
  ) -> DashboardState {
    DashboardState(
      setup: Setup(token: "t"), size: Size(columns: columns, rows: rows), now: SampleAudit.now,
      glyphs: glyphs)
  }

  /// Takes an audit in and answers what is asked for of it, as the runtime does.
  @discardableResult
  mutating func land(_ snapshot: AuditSnapshot, _ reason: SnapshotReason = .opened) -> [Effect] {
    answerFigures(apply(.snapshot(snapshot, reason)))
  }

  /// Answers what asks for figures and gives the rest.
  mutating func answerFigures(_ effects: [Effect]) -> [Effect] {
    effects.flatMap { effect -> [Effect] in
      guard case .workOut(let number) = effect else { return [effect] }
      guard let snapshot else { return [] }
      let splits = table.rows.compactMap { row in
        AgendaSplit(Agenda(details: snapshot.series[row.series].facts.details)).map { (row.id, $0) }
      }
      let agendas = Dictionary(splits) { first, _ in first }
      return apply(.workedOut(AuditFigures(snapshot, table, journal, audit: number)))
        + apply(.agendas(agendas, audit: number))
    }
  }

  /// Presses keys in the notation of `--keys`: `jj<enter>`.
  @discardableResult
  mutating func press(_ keys: String) throws -> [Effect] {
    try Key.parse(keys).flatMap { apply(.key($0)) }
  }

  var frame: Frame { DashboardView.draw(self, size: size) }

  /// The titles shown, in their order.
  var titles: [String] { rows.indices.compactMap { series(at: $0)?.title } }

  /// Selects a series by its title.
  mutating func select(title: String) {
    if let place = titles.firstIndex(of: title) { select(place) }
  }
}
