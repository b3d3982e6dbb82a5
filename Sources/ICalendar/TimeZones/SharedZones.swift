import Synchronization

/// The zones of one document for all who read pieces of it at the same time.
final class SharedZones: Sendable {
  private let resolver: Mutex<ZoneResolver>

  init(_ source: CalendarSource) { resolver = Mutex(ZoneResolver(source)) }

  /// The zone of a name in the calendar whose BEGIN stands on a line.
  func zone(_ name: String, inCalendarAt line: Int) -> ZoneResolver.Found {
    resolver.withLock { $0.zone(name, inCalendarAt: line) }
  }

  /// Whether there were so many definitions that it matters in which order they were asked for.
  var wereSpent: Bool { resolver.withLock { $0.isSpent } }
}
