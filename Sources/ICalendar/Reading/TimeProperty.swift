/// A property that holds dates or times, with the zone its TZID names.
struct TimeProperty {
  let value: Bytes
  let zone: Bytes?
  let line: Int
  let name: StaticString
  /// The value where it is one date or time.
  private let single: TimeValue?

  init(_ content: ContentLine, line: Int, name: StaticString) {
    self.line = line
    self.name = name
    let written = TimeValue(content.value)
    if written == nil, let last = content.value.offset(of: .colon),
      let repaired = Self.colonInZone(content, from: last)
    {
      (zone, value) = repaired
      single = TimeValue(value)
    } else {
      zone = content.timeZoneName
      value = content.value.trimmed
      single = written
    }
  }

  /// `TZID=(UTC-05:00) Eastern Time:20240101T090000`: an unquoted colon in the zone's name cuts the value
  /// short.
  private static func colonInZone(_ content: ContentLine, from colon: Int) -> (Bytes?, Bytes)? {
    var last = colon
    while let next = content.value.offset(of: .colon, from: last + 1) { last = next }
    guard let start = content.parameters.offset(of: "TZID="), let base = content.parameters.baseAddress,
      let first = content.value.dropping(last + 1).split(at: .comma).first, TimeValue(first) != nil
    else { return nil }
    let zone = Bytes(start: base + start + 5, count: content.parameters.count - start - 5 + 1 + last)
    return (zone, content.value.dropping(last + 1).trimmed)
  }

  func time(_ context: inout ReadingContext) -> CalendarTime? {
    single.map { context.time($0, zone: zone, line: line, property: name) }
  }

  /// Adds the times of a list; those that are none are reported and left out.
  func addTimes(to times: inout [CalendarTime], _ context: inout ReadingContext) {
    if let time = time(&context) { return times.append(time) }
    forEachItem { item in
      guard let time = TimeValue(item) else { return reportItem(item, &context) }
      times.append(context.time(time, zone: zone, line: line, property: name))
    }
  }

  /// Adds the dates, times and periods of an RDATE.
  func addRecurrenceDates(to dates: inout [RecurrenceDate], _ context: inout ReadingContext) {
    forEachItem { item in
      if let slash = item.offset(of: .slash) {
        period(item.slice(0, slash), item.dropping(slash + 1), &context).map { dates.append($0) }
      } else if let time = TimeValue(item) {
        dates.append(RecurrenceDate(start: context.time(time, zone: zone, line: line, property: name)))
      } else {
        reportItem(item, &context)
      }
    }
  }

  private func period(_ start: Bytes, _ end: Bytes, _ context: inout ReadingContext) -> RecurrenceDate? {
    guard let first = TimeValue(start) else {
      reportItem(start, &context)
      return nil
    }
    let begin = context.time(first, zone: zone, line: line, property: name)
    if let span = DurationValue.span(end) { return RecurrenceDate(start: begin, span: span) }
    guard let last = TimeValue(end) else {
      reportItem(end, &context)
      return RecurrenceDate(start: begin)
    }
    let stop = context.time(last, zone: zone, line: line, property: name)
    return RecurrenceDate(start: begin, span: Span(from: begin, to: stop))
  }

  private func forEachItem(_ body: (Bytes) -> Void) {
    var start = 0
    while start <= value.count {
      var end = start
      while end < value.count, value[end] != .comma, value[end] != .semicolon { end += 1 }
      let item = value.slice(start, end).trimmed
      if !item.isEmpty { body(item) }
      start = end + 1
    }
  }

  private func reportItem(_ item: Bytes, _ context: inout ReadingContext) {
    let text = context.plain(item.slice(0, min(40, item.count)))
    context.log.add(.error, line: line, property: "\(name)", "“\(text)” is no date or time and was left out.")
  }
}

extension Span {
  /// From one time to another: whole days between days, exact seconds between times (RFC 5545, 3.8.2.2).
  init(from start: CalendarTime, to end: CalendarTime) {
    if case .date(let first) = start {
      let last = end.wallClock
      self.init(days: last.date.day - first.day + (last.secondOfDay > 0 ? 1 : 0))
    } else if case .zoned(_, let zone) = start {
      self.init(seconds: end.instant(floatingIn: zone).seconds - start.instant(floatingIn: zone).seconds)
    } else if case .zoned(_, let zone) = end {
      self.init(seconds: end.instant(floatingIn: zone).seconds - start.instant(floatingIn: zone).seconds)
    } else {
      self.init(seconds: end.wallClock.seconds - start.wallClock.seconds)
    }
  }
}
