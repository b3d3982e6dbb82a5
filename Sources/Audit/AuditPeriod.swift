import ICalendar

/// The two stretches an audit looks at: whole weeks before today, 52 weeks from today on.
struct AuditPeriod {
  let today: CivilDate
  let past: Range<Instant>
  let upcoming: Range<Instant>

  init(asOf today: CivilDate, weeksBack: Int, zone: Zone) {
    self.today = today
    let midnight = zone.instant(of: CivilDateTime(today))
    past = zone.instant(of: CivilDateTime(today.adding(days: -7 * weeksBack)))..<midnight
    upcoming = midnight..<zone.instant(of: CivilDateTime(today.adding(days: 7 * Schedule.weeksAhead)))
  }
}
