import ICalendar

/// All working days of the past window and of everybody, alike ones counted together.
struct FocusDays {
  /// How often each kind of day comes; days that no candidate changes are in `unchanging`.
  private(set) var days: [FocusDay: Int] = [:]
  /// Focus minutes of the days that no candidate changes.
  private(set) var unchangingMinutes = 0

  /// Takes the candidates out of everybody's weeks and lays over them what stays of each.
  init(_ snapshot: AuditSnapshot, _ ledger: WeekLedger, candidates: [MoveCandidate], most: Int) {
    for (tally, member) in zip(ledger.tallies, ledger.members) {
      var minutes = WorkingMinutes(snapshot, member, busy: tally.busy)
      for (place, candidate) in candidates.enumerated() {
        let series = snapshot.series[candidate.series]
        guard series.facts.busyStatus != .free, snapshot.holds(series, for: member) else { continue }
        for span in series.schedule.past { minutes.open(span, candidate: place) }
        for span in candidate.remaining { minutes.block(span) }
      }
      for day in minutes.days(most: most) { count(day, block: snapshot.settings.focusMinutes) }
    }
  }

  private mutating func count(_ day: FocusDay, block: Int) {
    if day.candidates == 0 {
      unchangingMinutes += day.focusMinutes(0, block: block)
    } else {
      days[day, default: 0] += 1
    }
  }
}
