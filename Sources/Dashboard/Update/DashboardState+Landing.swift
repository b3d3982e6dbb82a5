import Audit

extension DashboardState {
  /// Shows an audit that was read, and says what it brings.
  mutating func land(_ arrival: AuditArrival, _ reason: SnapshotReason) {
    let former = snapshot
    show(arrival)
    marks.formIntersection(table.rows.map(\.id))
    if filter.followsMarks { arrange() }
    progress = nil
    readingFailures = []
    hasSeenLog = false
    if reason == .opened {
      desk.clear()
      trends = TrendsPanel()
      popup = nil
      isZoomed = false
      if screen == .start { screen = .meetings }
    }
    notice = arrivalNotice(arrival, reason, after: former)
    awaitsPromise = notice == nil
  }

  private func arrivalNotice(
    _ arrival: AuditArrival, _ reason: SnapshotReason, after former: AuditSnapshot?
  ) -> Notice? {
    if reason == .reloaded, let former {
      let difference = arrival.difference ?? AuditDifference(from: former, to: arrival.snapshot)
      return Notice(.done, ReloadWording.sentence(difference, naming: title))
    }
    if reason == .opened, let mistake = setup.mistake { return Notice(.alert, mistake) }
    if let said = arrival.snapshot.asOfReason { return Notice(.hint, said) }
    return stillTakingPlaceNotice ?? allDecidedNotice
  }
}
