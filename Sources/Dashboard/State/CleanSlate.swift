import Audit
import ICalendar

/// An empty calendar onto which meetings are let back one by one.
public struct CleanSlate: Hashable, Sendable {
  /// How a meeting comes back, and why.
  public struct Admission: Hashable, Sendable {
    public var action: Decision.Action
    public var reason: String
  }

  /// What was let back in.
  public internal(set) var admitted: [SeriesID: Admission] = [:]

  public init() {}

  mutating func takeOut(_ ids: [SeriesID]) {
    for id in ids { admitted[id] = nil }
  }

  /// What a series' record becomes: a document unless it was let back in.
  func record(of id: SeriesID, in journal: DecisionJournal, at now: Instant) -> SeriesRecord {
    var record = journal[id]
    let action = admitted[id]?.action ?? .convert
    if record.decision?.action != action { record.decision = Decision(action, decidedAt: now) }
    if let reason = admitted[id]?.reason { record.note = reason }
    return record
  }
}
