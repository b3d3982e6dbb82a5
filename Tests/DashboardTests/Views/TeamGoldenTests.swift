import Audit
import TerminalUI
import Testing

@testable import Dashboard

/// The screens of a team, of the best moves and of a clean slate against files, as `FrameGoldenTests`.
@Suite struct TeamGoldenTests {
  static let sizes = [(120, 36), (80, 24), (60, 16), (40, 10)].map { Size(columns: $0.0, rows: $0.1) }

  static let team: [(name: String, keys: String)] = [
    ("team-people", "3jj"), ("team-meetings", "j"), ("team-week", "3jjj2"),
  ]

  static let alone: [(name: String, keys: String)] = [
    ("no-team", "3"), ("best-moves", "B"), ("week-best-moves", "2B"), ("clean-slate", "Cjawe decide there<enter>"),
    ("clean-slate-end", "Cjawe decide there<enter>C"), ("last-contact", "*c"),
  ]

  @Test(arguments: team.indices, sizes) func ofATeam(index: Int, size: Size) throws {
    try expect(Self.team[index], SampleTeam.snapshot, size)
  }

  @Test(arguments: alone.indices, sizes) func ofOnePerson(index: Int, size: Size) throws {
    try expect(Self.alone[index], SampleAudit.snapshot, size)
  }

  @Test(arguments: sizes) func trends(size: Size) throws {
    // Before and after stand side by side where there is room.
    try expect(("trends", size.columns >= 72 ? "2t" : "2tt"), SampleAudit.snapshot, size) {
      _ = $0.apply(.trends(.success(SampleTrends.trends)))
    }
  }

  private func expect(
    _ screen: (name: String, keys: String), _ snapshot: AuditSnapshot, _ size: Size,
    then change: (inout DashboardState) -> Void = { _ in }
  ) throws {
    let name = "\(screen.name)-\(size.columns)x\(size.rows)"
    var state = DashboardState.sample(snapshot, columns: size.columns, rows: size.rows)
    try state.press(screen.keys)
    change(&state)
    try expectGolden(state.frame.annotatedText, name)
    state = .sample(snapshot, columns: size.columns, rows: size.rows, glyphs: .ascii)
    try state.press(screen.keys)
    change(&state)
    try expectGolden(state.frame.annotatedText(colorMode: .none), name + "-ascii")
  }
}
