import ICalendar

/// The events that are one series, or one single entry.
struct EventGroup {
  /// One recurrence set for each UID of a lineage, or for each single event of a series without a rule.
  var sets: [RecurrenceSet]
  /// The lineage the id is made of; empty where events have no UID.
  var identity: String
  var owners: [String]
  var path: String
  var isRecurring: Bool
  /// Whether any entry of its calendar names two people or more: then one that names nobody is likely alone.
  var calendarNamesPeople: Bool
  /// The id comes from title, organizer and slot, as no UID holds the series together.
  var isInferred = false

  /// All events of its sets, in file order.
  var events: [CalendarEvent] { sets.count == 1 ? sets[0].events : sets.flatMap(\.events) }

  /// Every UID once, in file order.
  var uids: [String] {
    var seen: Set<String> = []
    return events.lazy.map(\.uid).filter { seen.insert($0).inserted }
  }

  /// The event that says what the series is now: the latest-starting master of the lineage.
  var leading: CalendarEvent? {
    let events = events
    guard events.count > 1 else { return events.first }
    let masters = events.filter { $0.recurrenceID == nil }
    return (masters.isEmpty ? events : masters).max { a, b in
      (a.start.wallClock, a.sequence) < (b.start.wallClock, b.sequence)
    }
  }
}
