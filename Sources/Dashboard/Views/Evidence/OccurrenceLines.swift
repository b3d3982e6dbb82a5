import Audit
import ICalendar
import TerminalUI

/// When the meeting takes place next, and when it did.
struct OccurrenceLines {
  /// More of a long list says nothing new.
  private static let most = 60
  private let state: DashboardState
  private let series: Series
  private let zone: Zone

  init(_ state: DashboardState, _ series: Series) {
    self.state = state
    self.series = series
    zone = state.snapshot?.zone ?? .utc
  }

  var lines: [[Span]] {
    let schedule = series.schedule
    let next = schedule.upcoming.prefix(8).map { [Span("  " + span($0))] }
    var past = schedule.past.map { (start: $0.start, line: [Span("  " + span($0))]) }
    past += schedule.skipped.map { (start: $0, line: [Span("  \(moment($0))  cancelled", .muted)]) }
    let shown = past.sorted { $0.start > $1.start }.prefix(Self.most).map(\.line)
    var lines: [[Span]] = []
    lines.append([Span("next 52 weeks: \(schedule.upcoming.count)", Style(bold: true))])
    lines += next
    if schedule.upcoming.count > next.count { lines.append([Span("  ...", .muted)]) }
    lines.append([])
    let held = HeldDots(schedule, in: zone).words
    lines.append([Span("last \(state.snapshot?.settings.weeksBack ?? 0) weeks: \(held)", Style(bold: true))])
    lines += shown
    if schedule.isTruncated { lines.append([Span("  the rule has more than could be listed", .muted)]) }
    if let rule = series.rule { lines += [[], [Span("rule  ", .muted), Span(rule)]] }
    return lines
  }

  /// Mon 23 Nov 10:00.
  func next(_ span: TimeSpan) -> String {
    let start = zone.local(span.start)
    let year = start.date.year != zone.local(state.now).date.year
    return "\(start.date.weekday.shortName) \(start.date.words(withYear: year)) \(clock(span.start))"
  }

  private func span(_ span: TimeSpan) -> String { moment(span.start) + "-" + clock(span.end) }

  private func clock(_ instant: Instant) -> String {
    let local = zone.local(instant)
    return Digits.clock(minuteOfDay: local.hour * 60 + local.minute)
  }

  private func moment(_ instant: Instant) -> String {
    let date = zone.local(instant).date
    let day = TextWidth.fitted(date.words(withYear: true), 11, alignment: .right)
    return "\(date.weekday.shortName) \(day) \(clock(instant))"
  }
}
