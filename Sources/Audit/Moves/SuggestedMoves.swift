/// The suggested changes of an audit, decided on or not, those with most hours of everybody first.
struct SuggestedMoves: Hashable {
  private struct Entry: Hashable {
    /// Index into the snapshot's series.
    var series: Int
    var id: SeriesID
    var action: Decision.Action
  }

  private let entries: [Entry]

  init(_ snapshot: AuditSnapshot) {
    let found = snapshot.series.indices.compactMap { index -> (hours: Double, entry: Entry)? in
      let series = snapshot.series[index]
      guard let action = series.suggestedMove else { return nil }
      let hours = series.hoursPerWeek * Double(Freed.shares(of: series, in: snapshot))
      return (hours, Entry(series: index, id: series.id, action: action))
    }
    entries = found.sorted { ($1.hours, $0.entry.series) < ($0.hours, $1.entry.series) }.map(\.entry)
  }

  /// What nobody has decided on, as far as it is searched for the best moves, and how much of that there is.
  func open(_ snapshot: AuditSnapshot, _ journal: DecisionJournal) -> (candidates: [MoveCandidate], count: Int) {
    var candidates: [MoveCandidate] = []
    var count = 0
    for entry in entries where journal.records[entry.id]?.decision == nil {
      count += 1
      guard candidates.count < BestMoves.searchedMost else { continue }
      let remaining = entry.action.remaining(of: snapshot.series[entry.series].schedule, in: snapshot.zone).past
      candidates.append(MoveCandidate(series: entry.series, action: entry.action, remaining: remaining))
    }
    return (candidates, count)
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
