import ICalendar

/// Calendar times as RFC 3339 writes them.
enum TimeText {
  static func text(_ time: CalendarTime) -> String {
    switch time {
    case .date(let day): day.description
    case .floating(let local): local.description
    case .utc(let instant): CivilDateTime(seconds: instant.seconds).description + "Z"
    case .zoned(let local, let zone): zoned(zone.instant(of: local), zone)
    }
  }

  /// What the zone's clock really shows then, which in a gap is not what was written.
  private static func zoned(_ instant: Instant, _ zone: Zone) -> String {
    zone.local(instant).description + offset(zone.offset(at: instant))
  }

  /// `+01:00`; RFC 3339 knows no seconds in an offset, so those of local mean times are left out.
  private static func offset(_ seconds: Int) -> String {
    let minutes = seconds.magnitude / 60
    let hour = minutes / 60
    let minute = minutes % 60
    return (seconds < 0 ? "-" : "+") + (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }
}
