import ICalendar

extension Decision.Action {
  /// What stays live of some occurrences when the action is carried out.
  public func remaining(of occurrences: [TimeSpan], in zone: Zone) -> [TimeSpan] {
    switch self {
    case .convert: []
    case .blend(let preset): preset.remaining(of: occurrences, in: zone)
    case .keep: occurrences
    }
  }
}

extension Series {
  /// What an action would give back over the next 52 weeks.
  public func saving(_ action: Decision.Action?, in zone: Zone) -> Saving {
    guard let action, action != .keep else { return .none }
    let rest = action.remaining(of: schedule.upcoming, in: zone)
    let before = schedule.upcoming.reduce(0) { $0 + $1.seconds }
    let after = rest.reduce(0) { $0 + $1.seconds }
    let hours = Double(before - after) / 3_600
    let removed = schedule.upcoming.count - rest.count
    let documents = action == .blend(.halfLength) ? schedule.upcoming.count : removed
    let personHours = hours * Double(headCount)
    return Saving(
      removedOccurrences: removed, documents: documents, hoursPerYear: hours,
      personHoursPerYear: personHours,
      netPersonHoursPerYear: personHours - Double(documents) * documentHours)
  }

  /// Person-hours one document costs: the author max(15 min, half the duration), each other reader
  /// min(10 min, a fifth of the duration) (AUDIT.md, 6).
  private var documentHours: Double {
    let minutes = Double(facts.durationMinutes)
    let writing = max(15, minutes / 2)
    let reading = min(10, minutes / 5) * Double(headCount - 1)
    return (writing + reading) / 60
  }
}
