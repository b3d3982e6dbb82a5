import ICalendar

/// A series that has a suggested change nobody has decided on yet.
struct MoveCandidate {
  /// Index into the snapshot's series.
  var series: Int
  var action: Decision.Action
  /// What stays live of the past window when it is carried out.
  var remaining: [TimeSpan]

  /// All of them, those with most hours of everybody first.
  static func all(_ snapshot: AuditSnapshot, _ journal: DecisionJournal) -> [MoveCandidate] {
    let found = snapshot.series.indices.compactMap { index -> (hours: Double, index: Int, action: Decision.Action)? in
      let series = snapshot.series[index]
      guard journal.records[series.id]?.decision == nil, let action = series.suggestedMove else { return nil }
      return (series.hoursPerWeek * Double(Freed.shares(of: series, in: snapshot)), index, action)
    }
    return found.sorted { ($1.hours, $0.index) < ($0.hours, $1.index) }.prefix(BestMoves.searchedMost).map {
      let past = $0.action.remaining(of: snapshot.series[$0.index].schedule, in: snapshot.zone).past
      return MoveCandidate(series: $0.index, action: $0.action, remaining: past)
    }
  }

  /// How many series have such a change, the ones beyond the search included.
  static func count(_ snapshot: AuditSnapshot, _ journal: DecisionJournal) -> Int {
    snapshot.series.count { journal.records[$0.id]?.decision == nil && $0.suggestedMove != nil }
  }
}

extension Series {
  /// Meeting each other is the purpose, or what is said is delicate: never proposed as one of the best moves.
  public var isProtected: Bool { judgement.connection || judgement.sensitivity.level == .high }

  /// The suggested change of a listed meeting that is sure and not protected; nil where there is none.
  fileprivate var suggestedMove: Decision.Action? {
    guard isListed, !hasEnded, !isProtected, !judgement.isUnsure, let action = plan.suggestion, action != .keep
    else { return nil }
    return action
  }
}
