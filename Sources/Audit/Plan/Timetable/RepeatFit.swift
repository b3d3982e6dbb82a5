import ICalendar

/// Finds the rules and exceptions that give exactly some times.
///
/// A plan keeps some times of a series and drops others, by presets that no rule of RFC 5545 writes down (the first of
/// each month that the old rule gives, less what was excluded). So rules are found for the times themselves: those with
/// the fewest exceptions, each with an end.
public enum RepeatFit {
  /// Repeats that together give each of some times once, and no other, by rules that are read in a zone; a time that
  /// its clock shows twice stands alone. With `areDays` they are whole days, whose length follows the calendar.
  public static func repeats(of spans: [TimeSpan], in zone: Zone, areDays: Bool = false) -> [PlannedRepeat] {
    var slots: [Slot: [CivilDate]] = [:]
    var result: [PlannedRepeat] = []
    for span in Set(spans) {
      let (start, end) = (zone.local(span.start), zone.local(span.end))
      if zone.instant(of: start) != span.start {
        result.append(PlannedRepeat(first: span))
      } else {
        let seconds = areDays ? end.seconds - start.seconds : span.seconds
        slots[Slot(secondOfDay: start.secondOfDay, seconds: seconds), default: []].append(start.date)
      }
    }
    for (slot, days) in slots {
      result += fitted(days.sorted()).map { slot.repeated($0, in: zone, areDays: areDays) }
    }
    return result.sorted { ($0.first.start, $0.first.end) < ($1.first.start, $1.first.end) }
  }

  /// A time of day with a length: what a rule over days cannot change.
  private struct Slot: Hashable {
    var secondOfDay: Int
    var seconds: Int64

    func repeated(_ fit: Fit, in zone: Zone, areDays: Bool) -> PlannedRepeat {
      let start = start(fit.first)
      let begins = zone.instant(of: start)
      let ends = areDays ? zone.instant(of: start.adding(seconds: seconds)) : begins.adding(seconds: seconds)
      return PlannedRepeat(
        first: TimeSpan(start: begins, end: ends), rule: fit.rule, last: zone.instant(of: self.start(fit.last)),
        exceptions: fit.exceptions.map { zone.instant(of: self.start($0)) })
    }

    private func start(_ day: CivilDate) -> CivilDateTime {
      CivilDateTime(day).adding(seconds: Int64(secondOfDay))
    }
  }

  /// Some days as one rule with its exceptions.
  private struct Fit {
    var first: CivilDate
    var last: CivilDate
    var rule: String?
    var exceptions: [CivilDate] = []
  }

  /// Days as rules: the cheapest pattern, then those that it leaves over; or, where that takes fewer exceptions, the
  /// odd and the even weeks each by themselves (every other time of a series with several days a week).
  private static func fitted(_ days: [CivilDate]) -> [Fit] {
    let whole = byPattern(days)
    guard days.count > 3 else { return whole }
    let parts = Dictionary(grouping: days) { ($0.day + 3 + 7_000_000) / 7 % 2 }.values.sorted { $0[0] < $1[0] }
    let split = parts.flatMap(byPattern)
    return cost(split) + 3 < cost(whole) ? split : whole
  }

  private static func byPattern(_ days: [CivilDate]) -> [Fit] {
    guard let first = days.first else { return [] }
    let all = Set(days)
    var best: (cost: Int, fit: Fit, over: [CivilDate])?
    for pattern in DayPattern.candidates(for: days) {
      let held = days.filter(pattern.contains)
      guard let begin = held.first, let end = held.last, held.count > 1 else { continue }
      let exceptions = pattern.days(from: begin, to: end).filter { !all.contains($0) }
      let over = days.filter { !pattern.contains($0) }
      let cost = exceptions.count + 3 * over.count
      if best.map({ cost < $0.cost }) ?? true {
        best = (cost, Fit(first: begin, last: end, rule: pattern.rule, exceptions: exceptions), over)
      }
    }
    guard let best, best.cost < 3 * days.count else {
      return [Fit(first: first, last: first)] + byPattern(Array(days.dropFirst()))
    }
    return [best.fit] + byPattern(best.over)
  }

  /// An exception is cheaper than another entry.
  private static func cost(_ fits: [Fit]) -> Int { fits.reduce(0) { $0 + 3 + $1.exceptions.count } }
}
