/// A time zone as a table of transitions: offsets from UTC by instant, and instants by wall clock.
public struct Zone: Sendable, Hashable {
  /// The IANA name (`Europe/Berlin`), `UTC`, or the file's own TZID where nothing better is known.
  public var name: String
  private var table: TransitionTable

  init(name: String, table: TransitionTable) {
    self.name = name
    self.table = table
  }

  public static let utc = Zone(name: "UTC", table: TransitionTable(initialOffset: 0, transitions: []))

  /// Seconds east of UTC in force at an instant.
  public func offset(at instant: Instant) -> Int { table.offset(at: instant.seconds) }

  /// What the zone's wall clock shows at an instant.
  public func local(_ instant: Instant) -> CivilDateTime {
    CivilDateTime(seconds: instant.seconds + Int64(offset(at: instant)))
  }

  /// The instant of a wall-clock reading. A reading inside a gap takes the offset before the gap, one
  /// inside an overlap its first pass (RFC 5545, 3.3.5).
  public func instant(of local: CivilDateTime) -> Instant {
    Instant(seconds: table.instant(ofLocal: local.seconds))
  }

  public static func == (a: Zone, b: Zone) -> Bool { a.name == b.name && a.table == b.table }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
