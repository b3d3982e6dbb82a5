import ICalendar

extension BlendPreset {
  /// What stays live of some occurrences in rising order: kept ones, shortened where the preset shortens.
  ///
  /// The same function serves the past window (the week grid "after") and the next 52 weeks (savings), so the
  /// screen and the numbers follow one rule.
  ///
  /// With `startsMidway` the series ran before the first of them: a month or week that it had begun by then had its
  /// live one already.
  public func remaining(of occurrences: [TimeSpan], in zone: Zone, startsMidway: Bool = false) -> [TimeSpan] {
    switch self {
    case .halfLength:
      occurrences.map { TimeSpan(start: $0.start, end: $0.start.adding(seconds: halved($0.seconds))) }
    case .everyOther:
      occurrences.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    case .monthlyWritten:
      firstOfEach(occurrences, startsMidway) { span in
        let (year, month, _) = zone.local(span.start).date.parts
        return year * 12 + month
      }
    case .twiceWeekly:
      // Monday to Wednesday and Thursday to Sunday: of a daily meeting Monday and Thursday stay.
      firstOfEach(occurrences, startsMidway) { span in
        let date = zone.local(span.start).date
        return week(of: date) * 2 + (date.weekday < .thursday ? 0 : 1)
      }
    case .weeklyLive:
      firstOfEach(occurrences, startsMidway) { span in week(of: zone.local(span.start).date) }
    }
  }

  /// A week's number: days are counted from a Thursday; three days' shift makes the weeks begin on Monday.
  private func week(of date: CivilDate) -> Int { (date.day + 3 + 7_000_000) / 7 }

  /// Half of some seconds, rounded up to five minutes so that calendars can show it.
  private func halved(_ seconds: Int64) -> Int64 { min(seconds, (seconds / 2 + 299) / 300 * 300) }

  private func firstOfEach(_ spans: [TimeSpan], _ startsMidway: Bool, _ period: (TimeSpan) -> Int) -> [TimeSpan] {
    var last = startsMidway ? begunPeriod(spans, period) : nil
    return spans.filter { span in
      let current = period(span)
      defer { last = current }
      return current != last
    }
  }

  /// The first span's period where one at the usual distance before it lies in the same; nil elsewhere.
  private func begunPeriod(_ spans: [TimeSpan], _ period: (TimeSpan) -> Int) -> Int? {
    guard spans.count > 1 else { return nil }
    let gap = spans[1].start.seconds - spans[0].start.seconds
    let before = TimeSpan(start: spans[0].start.adding(seconds: -gap), end: spans[0].end.adding(seconds: -gap))
    let current = period(spans[0])
    return period(before) == current ? current : nil
  }
}
