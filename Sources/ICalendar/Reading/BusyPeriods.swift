/// Reads the periods of a FREEBUSY property: `19970308T160000Z/PT3H,19970308T200000Z/19970308T210000Z`.
enum BusyPeriods {
  /// What is no period is left out and said; a period that ends before it begins is none.
  static func read(_ content: ContentLine, line: Int, _ context: inout ReadingContext) -> [BusyPeriod] {
    let kind = content.parameter("FBTYPE").map(kind) ?? .busy
    let times = TimeProperty(content, line: line, name: "FREEBUSY")
    var dates: [RecurrenceDate] = []
    times.addRecurrenceDates(to: &dates, &context)
    let periods = dates.compactMap { period(of: $0, kind) }
    let written = content.value.split(at: .comma).filter { !$0.trimmed.isEmpty }.count
    if periods.count < written {
      context.log.add(
        .error, line: line, property: "FREEBUSY", "\(written - periods.count) of \(written) periods cannot be read.")
    }
    return periods
  }

  /// RFC 5545 has them in UTC, so that floating ones are too.
  private static func period(of date: RecurrenceDate, _ kind: BusyPeriod.Kind) -> BusyPeriod? {
    guard let span = date.span else { return nil }
    let start = date.start.instant(floatingIn: .utc)
    let end = start.adding(seconds: Int64(span.days) * 86_400 + span.seconds)
    return start < end ? BusyPeriod(start: start, end: end, kind: kind) : nil
  }

  private static func kind(_ value: Bytes) -> BusyPeriod.Kind {
    if value.spells("FREE") { return .free }
    if value.spells("BUSY-TENTATIVE") { return .tentative }
    return value.spells("BUSY-UNAVAILABLE") ? .unavailable : .busy
  }
}
