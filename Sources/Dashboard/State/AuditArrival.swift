import Audit
import ICalendar

/// An audit on its way to the screen, with what takes long to work out of thousands of series: made beside the keys, so
/// that none of them waits while it lands.
public struct AuditArrival: Equatable, Sendable {
  public private(set) var snapshot: AuditSnapshot
  private(set) var table: MeetingTable
  private(set) var reach: ReachBook
  /// What runs around the moment that it was made at; of no time where that was not told.
  let clock: MeetingClock
  /// What has changed since the audit before; nil where that was not told.
  let difference: AuditDifference?

  public init(_ snapshot: AuditSnapshot, since former: AuditSnapshot? = nil, at now: Instant? = nil) {
    self.snapshot = snapshot
    table = MeetingTable(snapshot)
    reach = ReachBook(snapshot)
    clock = now.map { MeetingClock(snapshot, around: $0) } ?? MeetingClock()
    difference = former.map { AuditDifference(from: $0, to: snapshot) }
  }

  /// Takes over some of its series as what the user set by hand has them judged.
  public mutating func take(judgedAnew series: [Series]) {
    guard !series.isEmpty else { return }
    let anew = Dictionary(series.map { ($0.id, $0) }) { first, _ in first }
    var (isListedOtherwise, isLedOtherwise) = (false, false)
    for place in snapshot.series.indices {
      let former = snapshot.series[place]
      guard let one = anew[former.id] else { continue }
      isListedOtherwise = isListedOtherwise || one.isListed != former.isListed
      isLedOtherwise = isLedOtherwise || ReachBook.leader(of: one) != ReachBook.leader(of: former)
      snapshot.series[place] = one
    }
    if isListedOtherwise { table = MeetingTable(snapshot) }
    if isLedOtherwise { reach = ReachBook(snapshot) }
  }
}
