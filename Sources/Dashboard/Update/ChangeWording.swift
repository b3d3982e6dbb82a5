import Audit

/// What a change is called: on screen with titles masked where asked for, in the journal in full.
enum ChangeWording {
  /// For the journal: CONVERT Platform weekly status.
  static func title(_ edits: [DecisionJournal.Change.Edit], in state: DashboardState) -> String {
    words(edits) { id in state.series(id).map(state.plainTitle) ?? id.text }
  }

  /// For the screen, of a change about to be made.
  static func shown(_ edits: [DecisionJournal.Change.Edit], in state: DashboardState) -> String {
    words(edits) { id in state.series(id).map(state.title) ?? id.text }
  }

  /// For the screen, of a change made earlier, maybe to series that this audit does not list.
  static func shown(_ change: DecisionJournal.Change, in state: DashboardState) -> String {
    let isKnown = change.edits.contains { state.series($0.series) != nil }
    return isKnown || state.isPrivate ? shown(change.edits, in: state) : change.title
  }

  private static func words(
    _ edits: [DecisionJournal.Change.Edit], naming name: (SeriesID) -> String
  ) -> String {
    guard let first = edits.first else { return "nothing" }
    if edits.count == 1 { return "\(verb(first))  \(name(first.series))" }
    let verbs = edits.map(verb)
    let kinds = Array(Set(verbs)).sorted().map { kind in
      "\(verbs.filter { $0 == kind }.count) \(kind)"
    }
    return kinds.joined(separator: ", ")
  }

  private static func verb(_ edit: DecisionJournal.Change.Edit) -> String {
    let (before, after) = (edit.before, edit.after)
    if before.decision != after.decision {
      guard let action = after.decision?.action else { return "cleared" }
      return action.detail.isEmpty ? action.words : "\(action.words) (\(action.detail))"
    }
    if before.note != after.note { return after.note.isEmpty ? "note removed" : "note" }
    if before.overrides.headCount != after.overrides.headCount {
      return after.overrides.headCount.map { "\($0) people" } ?? "head count reset"
    }
    return axisVerb(before.overrides, after.overrides)
  }

  private static func axisVerb(_ before: Overrides, _ after: Overrides) -> String {
    for axis in Axis.allCases where before[axis] != after[axis] {
      return "\(axis.rawValue) \(after[axis]?.rawValue ?? "reset")"
    }
    return "connection \(after.connection.map { $0 ? "yes" : "no" } ?? "reset")"
  }
}
