/// An instance of a series before overrides.
struct SeriesInstance {
  /// What tells it from the others; see `CalendarTime.identity`.
  var identity: Int64
  /// What its rule or date reads on the series' clock, also where the clock skips that.
  var reading: Int64
  /// Which RDATE it is, where that was written as a period.
  var period: Int32?
}
