import Audit
import TerminalUI

/// Asks before live contact between people ends, and says between whom.
enum ConnectionView {
  static func page(_ question: ConnectionQuestion, _ state: DashboardState) -> PopupPage {
    let width = min(64, state.size.columns - 4)
    let what = ChangeWording.shown(question.edits, in: state)
    let lines: [[Span]] = [[Span(what, Style(bold: true))], []] + sentences(question.loss, state, width: width)
    let keys: [Span] = [
      Span("y", Style(bold: true)), Span(" does it all the same   "), Span("n", Style(bold: true)),
      Span(" leaves it"),
    ]
    return PopupPage(title: "Last live contact", lines: lines + [[], keys], width: width)
  }

  /// Who would meet live no more, in lines.
  static func sentences(_ loss: LiveContacts.Loss, _ state: DashboardState, width: Int) -> [[Span]] {
    var sentences: [String] = []
    if loss.isTeamsLastHour { sentences.append("It is the team's last live hour of the month.") }
    var owners: [String] = []
    for pair in loss.pairs where !owners.contains(pair.owner) { owners.append(pair.owner) }
    for owner in owners.prefix(3) {
      let others = loss.pairs.filter { $0.owner == owner }.map(\.other)
      sentences.append("\(whose(owner, state)) last recurring live meeting with \(list(others, state)).")
    }
    if owners.count > 3 { sentences.append("And of \(owners.count - 3) other people.") }
    return sentences.flatMap { TextWidth.wrapped($0, columns: width).map { [Span($0)] } }
  }

  private static func whose(_ owner: String, _ state: DashboardState) -> String {
    state.snapshot?.isTeam == true ? "\(state.name(owner)): the" : "It is your"
  }

  /// Ana, Ben and 3 others.
  private static func list(_ names: [String], _ state: DashboardState) -> String {
    guard !state.isPrivate else { return names.count == 1 ? "1 person" : "\(names.count) people" }
    guard names.count > 1 else { return names.first ?? "" }
    let shown = names.count > 4 ? 3 : names.count - 1
    let last = names.count > 4 ? "\(names.count - 3) others" : names[names.count - 1]
    return names.prefix(shown).joined(separator: ", ") + " and " + last
  }
}
