import Audit

extension DashboardState {
  /// A series' title as it may be shown: masked in privacy mode, a description where the calendar hides it.
  public func title(of series: Series) -> String {
    if isPrivate { return "Meeting \(number(of: series))" }
    guard series.title.allSatisfy(\.isWhitespace) else { return series.title }
    let kind = series.isPrivate ? "(private)" : "(no title)"
    return "\(kind) \(series.cadence) \(series.facts.durationMinutes) min"
  }

  /// A name or address as it may be shown.
  func name(_ text: String) -> String { isPrivate && !text.isEmpty ? "(hidden)" : text }

  /// The title a change is remembered by; an undo tomorrow names it.
  func plainTitle(of series: Series) -> String {
    series.title.allSatisfy(\.isWhitespace) ? series.cadence : series.title
  }

  /// The series' place by hours, which says nothing about it and stays the same while it is looked at.
  private func number(of series: Series) -> Int { (table.row(of: series.id) ?? 0) + 1 }
}

extension DashboardState {
  /// A sentence of the rules, its quoted words masked in privacy mode.
  func quote(_ sentence: String) -> String {
    guard isPrivate else { return sentence }
    let pieces = sentence.split(separator: "\"", omittingEmptySubsequences: false)
    return pieces.enumerated().map { $0.offset.isMultiple(of: 2) ? String($0.element) : "\"...\"" }
      .joined()
  }
}
