import ICalendar

extension Decision.Action {
  /// What stays live of some occurrences in rising order when the action is carried out.
  func remaining(of occurrences: [TimeSpan], in zone: Zone, startsMidway: Bool) -> [TimeSpan] {
    switch self {
    case .convert: []
    case .blend(let preset): preset.remaining(of: occurrences, in: zone, startsMidway: startsMidway)
    case .keep: occurrences
    }
  }

  /// What stays live of a schedule. The preset runs over past and upcoming occurrences together: where this month's
  /// live one has taken place already, the next one is next month's.
  func remaining(of schedule: Schedule, in zone: Zone) -> (past: [TimeSpan], upcoming: [TimeSpan]) {
    let rest = remaining(
      of: schedule.past + schedule.upcoming, in: zone, startsMidway: !schedule.past.isEmpty)
    guard let boundary = schedule.upcoming.first?.start else { return (rest, []) }
    let split = rest.firstIndex { $0.start >= boundary } ?? rest.count
    return (Array(rest[..<split]), Array(rest[split...]))
  }
}

extension Series {
  /// What an action would give back over the next 52 weeks.
  public func saving(_ action: Decision.Action?, in zone: Zone) -> Saving {
    guard let action, action != .keep else { return .none }
    let rest = action.remaining(of: schedule, in: zone).upcoming
    let after = rest.reduce(0) { $0 + $1.seconds }
    let hours = Double(schedule.upcomingSeconds - after) / 3_600
    let removed = schedule.upcoming.count - rest.count
    let documents = action == .blend(.halfLength) ? schedule.upcoming.count : removed
    let personHours = hours * Double(headCount)
    return Saving(
      removedOccurrences: removed, documents: documents, hoursPerYear: hours,
      personHoursPerYear: personHours,
      netPersonHoursPerYear: personHours - Double(documents) * documentHours)
  }

  /// Person-hours one document costs: the author max(15 min, half the duration), each other reader
  /// min(10 min, a fifth of the duration).
  private var documentHours: Double {
    let minutes = Double(facts.durationMinutes)
    let writing = max(15, minutes / 2)
    let reading = min(10, minutes / 5) * Double(headCount - 1)
    return (writing + reading) / 60
  }
}
