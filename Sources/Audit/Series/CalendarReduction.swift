import ICalendar

/// What a calendar as a whole says, kept when most of its events go.
public struct CalendarOrigin: Hashable, Sendable {
  /// Whose calendar it is, nothing said by the user; nil where unknown.
  public var owner: String?
  public var events: Int
  /// Whether any entry names two people or more: then one that names nobody is likely alone.
  public var namesPeople: Bool

  public init(owner: String?, events: Int, namesPeople: Bool) {
    self.owner = owner
    self.events = events
    self.namesPeople = namesPeople
  }

  public init(_ document: CalendarDocument) {
    owner = OwnerFinder.owner(of: Auditor.Source(document))
    events = document.events.count
    namesPeople = document.events.contains { event in event.attendees.count { $0.isPerson } >= 2 }
  }
}

/// Leaves of a calendar what an audit of recurring meetings needs, each event on its own bytes, so that the file's go.
///
/// The audit is the same: what repeats stays, of its changed instances what a series with a master takes from them, so does what may lie in a window that ends on any day an audit can choose,
/// and the newest event, which dates the calendar; `CalendarOrigin` says what else is asked of a calendar as a whole.
public struct CalendarReduction: Sendable {
  /// Before this no single event matters, wherever the audit's day will be: the earliest day less the weeks it looks
  /// back and two more, for zones and travel.
  private let secondsBack: Int64
  private let latestDay: Instant

  /// `before` is the latest day that the audit may choose where a calendar is not older: now, or `--as-of`.
  public init(weeksBack: Int, before day: Instant) {
    secondsBack = Int64(weeksBack + 2) * 7 * 86_400
    latestDay = day
  }

  public func reduced(_ document: CalendarDocument) -> CalendarDocument {
    let events = document.events
    let newest = events.indices.max { mark(events[$0]) ?? .min < mark(events[$1]) ?? .min }
    let day = min(latestDay.seconds, newest.flatMap { mark(events[$0]) } ?? .max)
    let isCommon = commonTitles(events)
    var uids: [Int: Int] = [:]
    for event in events { if let hash = event.hashOfUID { uids[hash, default: 0] += 1 } }
    let masters = Set(events.lazy.filter { $0.recurrenceID == nil }.compactMap(\.hashOfUID))
    var result = document
    result.undated = []
    result.events = events.indices.filter { index in
      let event = events[index]
      return index == newest || index == 0 || event.repeats
        || event.start.wallClock.seconds >= day - secondsBack || (event.hashOfUID.map { uids[$0] ?? 0 > 1 } ?? false)
        || isCommon(event)
    }.map { index in
      let event = events[index]
      guard event.recurrenceID != nil, let uid = event.hashOfUID, masters.contains(uid) else { return event.detached }
      // The master says what the series is and who belongs to it; an instance may be called off, or declined.
      return event.reduced(to: event.attendees.filter { $0.participationStatus == .declined })
    }
    return result
  }

  private func mark(_ event: CalendarEvent) -> Int64? {
    [event.stamp, event.lastModified, event.created].compactMap { $0?.seconds }.max()
  }

  /// Whether an event's title stands over three events or more on one weekday at one minute of the hour (times in UTC
  /// move by an hour in summer): they may be a series without a rule.
  private func commonTitles(_ events: [CalendarEvent]) -> (CalendarEvent) -> Bool {
    struct Slot: Hashable {
      var title: String
      var weekday: Weekday
      var secondOfHour: Int
    }
    func slot(_ event: CalendarEvent) -> Slot? {
      guard !event.repeats else { return nil }
      let title = Likeness.title(event.summary)
      let start = event.start.wallClock
      return title.isEmpty
        ? nil : Slot(title: title, weekday: start.date.weekday, secondOfHour: start.secondOfDay % 3_600)
    }
    var counts: [Slot: Int] = [:]
    for event in events { if let slot = slot(event) { counts[slot, default: 0] += 1 } }
    return { event in slot(event).map { counts[$0] ?? 0 >= 3 } ?? false }
  }
}

extension CalendarEvent {
  /// Has a rule or dates, or is an instance of something that has.
  fileprivate var repeats: Bool {
    !recurrenceRules.isEmpty || !recurrenceDates.isEmpty || recurrenceID != nil
  }
}
