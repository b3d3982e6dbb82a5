import ICalendar

/// All working days of the past window and of everybody, alike ones counted together.
struct FocusDays {
  /// How often each kind of day comes; days that no candidate changes are in `unchanging`.
  private(set) var days: [FocusDay: Int] = [:]
  /// Focus minutes of the days that no candidate changes.
  private(set) var unchangingMinutes = 0

  /// Lays every entry over every member's working minutes, with the journal's decisions carried out.
  init(_ snapshot: AuditSnapshot, _ journal: DecisionJournal, candidates: [MoveCandidate], most: Int) {
    let places = Dictionary(candidates.enumerated().map { ($1.series, $0) }) { first, _ in first }
    for member in snapshot.members {
      var minutes = WorkingMinutes(snapshot, member)
      for span in snapshot.occupied(of: member) { minutes.block(span) }
      for (index, series) in snapshot.series.enumerated()
      where series.facts.busyStatus != .free && snapshot.holds(series, for: member) {
        if let place = places[index] {
          for span in series.schedule.past { minutes.cover(span, candidate: place) }
          for span in candidates[place].remaining { minutes.block(span) }
        } else {
          let action = series.isListed ? journal.records[series.id]?.decision?.action : nil
          let past = action?.remaining(of: series.schedule, in: snapshot.zone).past ?? series.schedule.past
          for span in past { minutes.block(span) }
        }
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
