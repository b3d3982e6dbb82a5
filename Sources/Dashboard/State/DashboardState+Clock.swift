import Audit
import ICalendar

extension DashboardState {
  /// When a tick would change the screen; nil where nothing is to come in the next hours.
  public var nextTick: Instant? { clock.nextChange(after: now) }

  /// What is running now and what it costs so far; nil while nothing runs.
  var runningNotice: Notice? {
    let running = clock.running(at: now)
    guard let snapshot, let first = running.first, let series = series(first.series) else { return nil }
    let minutes = (now.seconds - first.span.start.seconds) / 60
    let personHours = Double(minutes) * Double(series.headCount) / 60
    var text = "now: \(title(of: series)), \(minutes) min x \(series.facts.people.text)"
    text += " = \(Digits.fixed(personHours)) person-h"
    let rate = snapshot.settings.hourlyRate
    if rate > 0 { text += ", \(Digits.fixed(personHours * rate, 0)) at \(Digits.short(rate))/h" }
    if running.count > 1 { text += " (+\(running.count - 1) more)" }
    let isConverted = journal.records[series.id]?.decision?.action == .convert
    return Notice(.hint, text, aside: isConverted ? "CONVERTED, yet it takes place" : "")
  }

  /// How often a series has taken place since it was converted; 0 where it was not.
  func occurrencesSinceConverted(_ series: Series) -> Int {
    guard let decision = journal.records[series.id]?.decision, decision.action == .convert else { return 0 }
    let upcoming = series.schedule.upcoming.prefix { $0.end <= now }
    return series.schedule.past.count { $0.start > decision.decidedAt }
      + upcoming.count { $0.start > decision.decidedAt }
  }

  /// Converted series that go on as if nothing had been decided.
  var stillTakingPlaceNotice: Notice? {
    let rows = journal.records.compactMap { $0.value.decision?.action == .convert ? table.row(of: $0.key) : nil }
    let found = rows.sorted().compactMap { series(table.rows[$0].id) }.filter { occurrencesSinceConverted($0) > 0 }
    guard let first = found.first else { return nil }
    let text =
      found.count == 1
      ? "Converted, yet it still takes place: \(title(of: first))"
      : "\(found.count) converted series still take place: \(title(of: first)), ..."
    return Notice(.hint, text, aside: "its evidence says how often")
  }

  /// Keeps the clock able to tell what runs.
  mutating func wind() {
    guard let snapshot, !clock.covers(now) else { return }
    clock = MeetingClock(snapshot, around: now)
  }
}
