import Audit
import TerminalUI

/// Whose evidence it is: title, rhythm, length, people.
enum EvidenceHead {
  /// Two lines, for beside and zoom.
  static func lines(_ state: DashboardState, _ series: Series) -> [[Span]] {
    [
      [Span(state.title(of: series), Style(bold: true))],
      [Span(parts(state, series).joined(separator: " | "), .muted)],
    ]
  }

  /// One line, for the rule above the evidence below the list.
  static func line(_ state: DashboardState, _ series: Series) -> String {
    let title = state.title(of: series)
    let cut = TextWidth.clusters(
      of: title, fitting: max(12, state.size.columns / 3), ellipsis: state.glyphs[.ellipsis])
    let dash = state.glyphs[.horizontal]
    return cut.map(\.text).joined() + " \(dash)\(dash) " + parts(state, series).joined(separator: ", ")
  }

  private static func parts(_ state: DashboardState, _ series: Series) -> [String] {
    var parts = [series.cadence, "\(series.facts.durationMinutes) min", series.facts.people.words]
    if series.isMine == true {
      parts.append("yours")
    } else if !series.organizer.isEmpty {
      parts.append(state.hides(series) ? "(hidden)" : series.organizer)
    }
    if let reach = state.reach.reach(of: series), reach != .mine { parts.append(reach.words) }
    return parts
  }
}
