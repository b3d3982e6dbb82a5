/// A time zone as a table of transitions: offsets from UTC by instant, and instants by wall clock.
///
/// `Zone(named:)` makes one of an IANA, Windows or display name. Copies share the table.
public struct Zone: Sendable, Hashable {
  private final class Storage: Sendable {
    let name: String
    let table: TransitionTable
    init(name: String, table: TransitionTable) {
      self.name = name
      self.table = table
    }
  }

  private let storage: Storage

  init(name: String, table: TransitionTable) { storage = Storage(name: name, table: table) }

  public static let utc = Zone(name: "UTC", table: TransitionTable(initialOffset: 0, transitions: []))

  /// The IANA name (`Europe/Berlin`), `UTC`, or the file's own TZID where nothing better is known.
  public var name: String { storage.name }

  var table: TransitionTable { storage.table }

  /// Seconds east of UTC in force at an instant.
  public func offset(at instant: Instant) -> Int { storage.table.offset(at: instant.seconds) }

  /// What the zone's wall clock shows at an instant.
  public func local(_ instant: Instant) -> CivilDateTime {
    CivilDateTime(seconds: instant.seconds + Int64(offset(at: instant)))
  }

  /// The instant of a wall-clock reading. A reading inside a gap takes the offset before the gap, one
  /// inside an overlap its first pass (RFC 5545, 3.3.5).
  public func instant(of local: CivilDateTime) -> Instant {
    Instant(seconds: storage.table.instant(ofLocal: local.seconds))
  }

  public static func == (a: Zone, b: Zone) -> Bool {
    a.storage === b.storage || a.name == b.name && a.storage.table == b.storage.table
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
