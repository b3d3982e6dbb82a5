/// The suggested changes of an audit, decided on or not, those with most hours of everybody first.
struct SuggestedMoves: Hashable {
  private struct Entry: Hashable {
    /// Index into the snapshot's series.
    var series: Int
    var id: SeriesID
    var action: Decision.Action
    /// Hours a week of everybody.
    var hours: Double

    /// nil where nothing is suggested that would be a move.
    init?(_ place: Int, in snapshot: AuditSnapshot) {
      let series = snapshot.series[place]
      guard let action = series.suggestedMove else { return nil }
      self.series = place
      self.action = action
      id = series.id
      hours = series.hoursPerWeek * Double(Freed.shares(of: series, in: snapshot))
    }

    /// Most hours first, then as the audit lists them.
    static func < (one: Entry, other: Entry) -> Bool { (other.hours, one.series) < (one.hours, other.series) }
  }

  private var entries: [Entry]

  init(_ snapshot: AuditSnapshot) {
    entries = snapshot.series.indices.compactMap { Entry($0, in: snapshot) }.sorted(by: <)
  }

  /// Takes over what is suggested now for some series of the same audit.
  mutating func follow(_ snapshot: AuditSnapshot, judgedAnew places: [Int]) {
    entries.removeAll { places.contains($0.series) }
    for entry in places.compactMap({ Entry($0, in: snapshot) }) {
      entries.insert(entry, at: entries.firstIndex { entry < $0 } ?? entries.endIndex)
    }
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
