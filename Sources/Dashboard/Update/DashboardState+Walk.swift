import Audit

extension DashboardState {
  /// Goes to the next open meeting in the order shown, round the end; says so where all are decided.
  mutating func goToOpen(step: Int) {
    guard !selectOpen(step: step) else { return }
    notice = allDecidedNotice ?? Notice(.hint, "No other open meeting is shown")
  }

  /// Selects the next open meeting; false where there is none.
  @discardableResult
  mutating func selectOpen(step: Int) -> Bool {
    let count = rows.count
    guard count > 0 else { return false }
    let start = position ?? -1
    for distance in 1...count {
      let at = ((start + step * distance) % count + count) % count
      if let series = series(at: at), isOpen(series) {
        if at != start { select(at) }
        return true
      }
    }
    return false
  }

  /// All 23 decided: 5.2 h/week.
  var allDecidedNotice: Notice? {
    guard cleanSlate == nil, let freed, freed.listed > 0, freed.decided == freed.listed else { return nil }
    return Notice(
      .done, "All \(freed.listed) decided: \(Digits.fixed(freed.hoursPerWeek)) h/week freed",
      aside: "\(keyText(.showWeek)) shows the week")
  }
}
