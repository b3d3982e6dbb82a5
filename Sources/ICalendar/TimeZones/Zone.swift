/// A time zone as a table of transitions: offsets from UTC by instant, and instants by wall clock.
///
/// `Zone(named:)` makes one of an IANA, Windows or display name. Copies share the table.
public struct Zone: Sendable, Hashable {
  private final class Storage: Sendable {
    let name: String
    let table: TransitionTable
    let takesSecondPass: Bool
    init(name: String, table: TransitionTable, takesSecondPass: Bool = false) {
      self.name = name
      self.table = table
      self.takesSecondPass = takesSecondPass
    }
  }

  private let storage: Storage

  private init(_ storage: Storage) { self.storage = storage }

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
  /// inside an overlap its first pass (RFC 5545, 3.3.5), unless the zone is one `inSecondPass`.
  public func instant(of local: CivilDateTime) -> Instant {
    let table = storage.table
    return Instant(
      seconds: storage.takesSecondPass
        ? table.lastInstant(ofLocal: local.seconds) : table.instant(ofLocal: local.seconds)
    )
  }

  /// The same zone for readings inside an overlap that mean its second pass.
  ///
  /// A file cannot write such a time but in UTC; instances come to it by exact durations and by dates in UTC.
  public var inSecondPass: Zone {
    Zone(Storage(name: name, table: storage.table, takesSecondPass: true))
  }

  /// An instant as a time in this zone, in the second pass of an overlap where it lies there.
  public func time(at instant: Instant) -> CalendarTime {
    let reading = local(instant)
    return .zoned(reading, self.instant(of: reading) == instant ? self : inSecondPass)
  }

  public static func == (a: Zone, b: Zone) -> Bool {
    a.storage === b.storage
      || a.name == b.name && a.storage.takesSecondPass == b.storage.takesSecondPass
        && a.storage.table == b.storage.table
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
