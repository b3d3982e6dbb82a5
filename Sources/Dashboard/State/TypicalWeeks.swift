import Audit
import ICalendar

/// The typical week before and after the decisions, with what takes place in each of its hours.
public struct TypicalWeeks: Hashable, Sendable {
  /// A series' share of one hour of the week.
  public struct Share: Hashable, Sendable {
    /// Index into the table's rows.
    public var row: Int
    /// Mean minutes a week.
    public var minutes: Double
  }

  /// Whose week it is; nil where all calendars are one person's.
  public let member: Member?
  public var before: WeekGrid
  public var after: WeekGrid
  /// A decision was made since `after` was worked out.
  var isStale = false
  /// Days shown: the working days, and others with a meeting; never empty.
  public let days: [Weekday]
  /// Hours shown, end exclusive: the working hours, and others with a meeting.
  public let hours: Range<Int>
  private let shares: [[Share]]

  /// A member's week, or everybody's as one, with what the ledger has carried out.
  init(_ snapshot: AuditSnapshot, _ table: MeetingTable, _ ledger: WeekLedger, of member: Member? = nil) {
    self.member = member
    before = ledger.before(of: member) ?? .before(snapshot, of: member)
    after = ledger.after(of: member, in: snapshot) ?? before
    shares = Self.shares(snapshot, table, member)
    let grid = before.minutes
    let workday = member?.workday ?? snapshot.settings.workday
    let workingDays = member?.workingDays ?? snapshot.settings.workingDays
    let days = Weekday.allCases.filter { day in
      workingDays.contains(day) || grid[day.rawValue].contains { $0 > 0 }
    }
    self.days = days.isEmpty ? Weekday.allCases : days
    let busy = (0..<24).filter { hour in grid.contains { $0[hour] > 0 } }
    let first = min(workday.lowerBound / 60, busy.first ?? 24)
    let last = max((workday.upperBound + 59) / 60, (busy.last ?? 0) + 1)
    hours = max(0, min(23, first))..<min(24, max(first + 1, last))
  }

  /// Shows what the ledger has carried out.
  mutating func follow(_ ledger: WeekLedger, in snapshot: AuditSnapshot) {
    after = ledger.after(of: member, in: snapshot) ?? before
    isStale = false
  }

  /// What takes place in an hour of a weekday, most minutes first.
  public func meetings(_ weekday: Weekday, _ hour: Int) -> [Share] {
    shares[weekday.rawValue * 24 + hour]
  }

  private static func shares(_ snapshot: AuditSnapshot, _ table: MeetingTable, _ member: Member?) -> [[Share]] {
    var shares = Array(repeating: [Share](), count: 7 * 24)
    let weeks = Double(max(1, snapshot.settings.weeksBack))
    for (index, row) in table.rows.enumerated() {
      let series = snapshot.series[row.series]
      if let member, !snapshot.holds(series, for: member) { continue }
      var seconds: [Int: Int64] = [:]
      for span in series.schedule.past { add(span, in: member?.zone ?? snapshot.zone, to: &seconds) }
      for (slot, total) in seconds {
        shares[slot].append(Share(row: index, minutes: min(60, Double(total) / 60 / weeks)))
      }
    }
    return shares.map { $0.sorted { ($1.minutes, $0.row) < ($0.minutes, $1.row) } }
  }

  private static func add(_ span: TimeSpan, in zone: Zone, to seconds: inout [Int: Int64]) {
    var at = zone.local(span.start)
    let end = at.adding(seconds: min(span.seconds, 7 * 86_400))
    while at < end {
      let next = min(end, CivilDateTime(at.date, hour: at.hour).adding(seconds: 3_600))
      seconds[at.date.weekday.rawValue * 24 + at.hour, default: 0] += next.seconds - at.seconds
      at = next
    }
  }
}
