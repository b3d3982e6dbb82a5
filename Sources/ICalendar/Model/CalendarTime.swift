/// A DTSTART, DTEND, RECURRENCE-ID, EXDATE or RDATE value in one of RFC 5545's four forms (3.3.4, 3.3.5).
public enum CalendarTime: Hashable, Sendable {
  /// A day without a time (`VALUE=DATE`).
  case date(CivilDate)
  /// The same wall-clock reading wherever one is.
  case floating(CivilDateTime)
  case utc(Instant)
  /// A wall-clock reading in a zone of the document (`TZID`); where the clock shows it twice, the zone says which
  /// is meant.
  case zoned(CivilDateTime, Zone)

  public var isDate: Bool {
    if case .date = self { return true }
    return false
  }

  /// The wall-clock reading as written; midnight for a day.
  public var wallClock: CivilDateTime {
    switch self {
    case .date(let day): CivilDateTime(day)
    case .floating(let local), .zoned(let local, _): local
    case .utc(let instant): CivilDateTime(seconds: instant.seconds)
    }
  }

  /// The instant meant, with days and floating times read in the given zone.
  public func instant(floatingIn zone: Zone) -> Instant {
    switch self {
    case .date(let day): zone.instant(of: CivilDateTime(day))
    case .floating(let local): zone.instant(of: local)
    case .utc(let instant): instant
    case .zoned(let local, let own): own.instant(of: local)
    }
  }
}
