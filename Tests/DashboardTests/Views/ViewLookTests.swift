import Audit
import ICalendar
import TerminalUI
import Testing

@testable import Dashboard

/// The five views in the colours of a terminal and without any, at every size: a file for each view holds the looks of
/// all of them, as the characters stand in the goldens by role.
@Suite struct ViewLookTests {
  static let sizes = [(120, 36), (80, 24), (60, 16), (40, 10)].map { Size(columns: $0.0, rows: $0.1) }

  static let views: [(name: String, keys: String, isTeam: Bool)] = [
    ("meetings", "cjbjjKggjj<space>jj<space>gjj", false), ("week", "aaa2jl", false), ("people", "3jj", true),
    ("documents", "cjbjc4jn", false), ("report", "cjb5", false),
  ]

  @Test(arguments: views.indices) func looks(index: Int) throws {
    let view = Self.views[index]
    var text = ""
    for size in Self.sizes {
      var state = DashboardState.sample(
        view.isTeam ? SampleTeam.snapshot : SampleAudit.snapshot, columns: size.columns, rows: size.rows)
      try state.pressWithTexts(view.keys)
      for mode in [ColorMode.full256, .none] {
        text += "\(size.columns)x\(size.rows) \(mode.rawValue)\n" + Self.looks(of: state.frame, mode)
      }
    }
    try expectGolden(text, "looks-\(view.name)")
  }

  /// The looks of each row that has some, without its characters.
  private static func looks(of frame: Frame, _ mode: ColorMode) -> String {
    frame.annotatedText(colorMode: mode).split(separator: "\n").filter { line in
      line.dropFirst(3).hasPrefix(":")
    }.map { $0 + "\n" }.joined()
  }

  @Test func aTerminalWithoutColourGetsNone() throws {
    for view in Self.views {
      var state = DashboardState.sample(view.isTeam ? SampleTeam.snapshot : SampleAudit.snapshot)
      try state.pressWithTexts(view.keys)
      #expect(!state.frame.ansiText(colorMode: .none).contains("38;5;"))
      #expect(!state.frame.ansiText(colorMode: .none).contains("\u{1B}[3"))
      #expect(state.frame.ansiText(colorMode: .full256).contains("38;5;"))
    }
  }

  /// The stand-up of Friday 20 November began at 9:30.
  @Test(arguments: sizes) func runningMeetingStandsOnTheNoticeLine(size: Size) throws {
    var state = DashboardState.sample(columns: size.columns, rows: size.rows)
    try state.press("jjc")
    _ = state.apply(.tick(Instant(seconds: Int64(SampleAudit.asOf.day) * 86_400 + 34_200 + 12 * 60)))
    state.notice = nil
    let lines = state.frame.plainText.split(separator: "\n", omittingEmptySubsequences: false)
    try expectGolden(String(lines[size.rows - 2]) + "\n", "running-\(size.columns)x\(size.rows)")
  }
}
