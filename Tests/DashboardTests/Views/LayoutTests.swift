import Audit
import TerminalUI
import Testing

@testable import Dashboard

/// What stands where, at sizes that goldens do not hold.
@Suite struct LayoutTests {
  private func team(_ columns: Int, _ rows: Int) -> DashboardState {
    .sample(SampleTeam.snapshot, columns: columns, rows: rows)
  }

  @Test func aTeamsListSaysWhatAChangeTakes() {
    for columns in [62, 80, 110, 120, 160] {
      #expect(team(columns, 36).frame.plainText.contains(" reach "), "\(columns) columns")
    }
    #expect(!team(60, 36).frame.plainText.contains(" reach "))
    #expect(!DashboardState.sample(columns: 120).frame.plainText.contains(" reach "))
  }

  @Test func titlesKeepTheirRoomBesideIt() {
    let layout = MeetingsLayout(team(120, 36))
    #expect(layout.list.columns - MeetingColumns(width: layout.list.columns, isTeam: true).title >= 24)
  }

  @Test func aShortListLeavesItsRowsToTheEvidence() {
    let layout = MeetingsLayout(team(100, 40))
    #expect(layout.list.rows == 8)
    #expect(layout.evidence.row + layout.evidence.rows == 38)
    #expect(layout.detail == .pane)
    #expect(MeetingsLayout(team(80, 24)).detail == .brief)
  }

  @Test func aFilterMovesNothing() throws {
    var state = team(100, 40)
    let before = MeetingsLayout(state)
    try state.press("/status<enter>")
    #expect(MeetingsLayout(state) == before)
  }

  @Test(arguments: [(80, 24, 1), (100, 30, 1), (100, 44, 2), (120, 36, 2), (132, 43, 3)])
  func weeksFillTheScreen(columns: Int, rows: Int, hourRows: Int) throws {
    var state = DashboardState.sample(columns: columns, rows: rows)
    try state.press("2")
    let layout = WeekLayout(state)
    #expect(layout.isSideBySide)
    #expect(layout.hourRows == hourRows)
    #expect(!layout.list.isEmpty)
    #expect(layout.grids.allSatisfy { $0.columns <= columns / 2 })
  }

  @Test(arguments: [(120, 36), (80, 24), (60, 16)])
  func aClickChoosesTheHourItIsOn(columns: Int, rows: Int) throws {
    var state = DashboardState.sample(columns: columns, rows: rows)
    try state.press("2llj")
    let (cursor, at) = (state.weekCursor, try #require(state.frame.cursor))
    try state.press("hhk")
    _ = state.apply(.key(.mouse(MouseEvent(.click, at: at))))
    #expect(state.weekCursor == cursor)
    _ = state.apply(.key(.mouse(MouseEvent(.click, at: Point(column: 1, row: at.row)))))
    #expect(state.weekCursor == cursor)
    _ = state.apply(.key(.mouse(MouseEvent(.doubleClick, at: at))))
    #expect(state.filter.text.hasPrefix("at:wed-"))
  }

  @Test func hoursOutOfSightAreMarked() throws {
    var state = DashboardState.sample(columns: 40, rows: 10)
    try state.press("2")
    #expect(state.frame.plainText.contains(" ↓"))
    try state.press("G")
    #expect(state.frame.plainText.contains(" ↑"))
    #expect(!state.frame.plainText.contains(" ↓"))
  }
}
