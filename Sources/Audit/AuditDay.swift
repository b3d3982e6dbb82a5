import ICalendar

/// The day an audit takes for today, and why where it is not the clock's.
public struct AuditDay: Hashable, Sendable {
  public var day: CivilDate
  /// A sentence where the export's own age moved the day; nil otherwise.
  public var reason: String?

  public init(_ day: CivilDate, reason: String? = nil) {
    self.day = day
    self.reason = reason
  }

  /// Exports older than this many days are judged as of the day they were made.
  static let staleAfterDays = 30

  /// The day for some calendars when the clock says `today`: that, or for an export whose newest DTSTAMP,
  /// LAST-MODIFIED or CREATED lies more than 30 days back that day, because what ran then may since have changed.
  public static func of(_ documents: [CalendarDocument], today: CivilDate, zone: Zone) -> AuditDay {
    let newest = documents.lazy.flatMap(\.events).compactMap(\.newestMark).max()
    guard let newest else { return AuditDay(today) }
    let made = zone.local(newest).date
    guard today.day - made.day > staleAfterDays else { return AuditDay(today) }
    return AuditDay(
      made,
      reason: "The export is from \(made), \(today.day - made.day) days ago, and is judged as of that day.")
  }
}

extension CalendarEvent {
  fileprivate var newestMark: Instant? { [stamp, lastModified, created].compactMap { $0 }.max() }
}
