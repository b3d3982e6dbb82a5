import ICalendar

extension BlendPreset {
  /// What stays live of some occurrences in rising order: kept ones, shortened where the preset shortens.
  ///
  /// The same function serves the past window (the week grid "after") and the next 52 weeks (savings), so the
  /// screen and the numbers follow one rule.
  public func remaining(of occurrences: [TimeSpan], in zone: Zone) -> [TimeSpan] {
    switch self {
    case .halfLength:
      occurrences.map { TimeSpan(start: $0.start, end: $0.start.adding(seconds: halved($0.seconds))) }
    case .everyOther:
      occurrences.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    case .monthlyWritten:
      firstOfEach(occurrences) { span in
        let (year, month, _) = zone.local(span.start).date.parts
        return year * 12 + month
      }
    case .weeklyLive:
      // Days are counted from a Thursday; three days' shift makes the weeks begin on Monday.
      firstOfEach(occurrences) { span in (zone.local(span.start).date.day + 3 + 7_000_000) / 7 }
    }
  }

  /// Half of some seconds, rounded up to five minutes so that calendars can show it.
  private func halved(_ seconds: Int64) -> Int64 { min(seconds, (seconds / 2 + 299) / 300 * 300) }

  private func firstOfEach(_ spans: [TimeSpan], _ period: (TimeSpan) -> Int) -> [TimeSpan] {
    var last: Int?
    return spans.filter { span in
      let current = period(span)
      defer { last = current }
      return current != last
    }
  }
}
