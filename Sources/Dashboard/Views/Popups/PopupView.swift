import Audit
import TerminalUI

/// Draws what lies over the view; prompts stand in the notice line instead.
enum PopupView {
  static func draw(_ state: DashboardState, in frame: inout Frame) {
    if case .palette(let palette) = state.popup {
      PaletteView(palette, state).draw(in: &frame)
    } else {
      page(state)?.draw(in: &frame)
    }
  }

  /// Where a pop-up stands, border included; nil where none stands over the view.
  static func area(_ state: DashboardState) -> Rectangle? {
    if case .palette(let palette) = state.popup { return PaletteView(palette, state).area }
    return page(state)?.area(in: state.size)
  }

  /// The pop-up where it is a box with lines.
  static func page(_ state: DashboardState) -> PopupPage? {
    switch state.popup {
    case .sortMenu: sortMenu(state)
    case .axisMenu(let menu): AxisMenuView.page(menu, state)
    case .bulkAccept(let series): bulkAccept(series, state)
    case .moves(let moves): MovesView.page(moves, state)
    case .connection(let question): ConnectionView.page(question, state)
    case .cleanSlateEnd(let loss): CleanSlateEndView.page(loss, state)
    case .log(let scroll): LogView.page(state, scroll: scroll)
    case .exportHelp(let scroll): ExportHelpView.page(state, scroll: scroll)
    case .palette, .prompt, nil: nil
    }
  }

  private static func sortMenu(_ state: DashboardState) -> PopupPage {
    let lines = MeetingSort.Key.allCases.map { key -> [Span] in
      let isChosen = key == state.sort.key
      let arrow = isChosen ? " \(state.sort.arrow)" : ""
      let letter = Span("\(key.letter)  ", Style(bold: true))
      return [Span(isChosen ? "> " : "  "), letter, Span(words(key) + arrow, Style(bold: isChosen))]
    }
    return PopupPage(title: "Sort by", lines: lines, width: 34)
  }

  private static func words(_ key: MeetingSort.Key) -> String {
    switch key {
    case .hours: "hours a week, most first"
    case .verdict: "verdict: convert first"
    case .confidence: "confidence, surest first"
    case .people: "people, most first"
    case .title: "title"
    case .age: "age, oldest first"
    }
  }

  private static func bulkAccept(_ ids: [SeriesID], _ state: DashboardState) -> PopupPage? {
    guard let snapshot = state.snapshot else { return nil }
    let series = ids.compactMap { state.series($0) }
    let hours = series.reduce(0) { $0 + $1.saving($1.plan.suggestion, in: snapshot.zone).hoursPerWeek }
    let counts = Verdict.allCases.compactMap { verdict -> String? in
      let count = series.filter { $0.plan.suggestion?.verdict == verdict }.count
      return count > 0 ? "\(count) \(verdict.word)" : nil
    }
    let lines = [
      [Span("\(series.count) open suggestions of 80 % confidence or more:")],
      [Span(counts.joined(separator: ", "), Style(bold: true))],
      [Span("frees \(Digits.fixed(hours)) h/week; u takes all of it back")],
      [],
      [
        Span("Enter", Style(bold: true)), Span(" accepts them   "),
        Span("Esc", Style(bold: true)), Span(" accepts none"),
      ],
    ]
    return PopupPage(title: "Accept all", lines: lines, width: 50)
  }
}
