import Audit
import ICalendar
import TerminalUI

/// What stands above every view: whose calendar, the answer in one line, the views.
enum HeaderView {
  static func draw(_ state: DashboardState, in frame: inout Frame) {
    let layout = ScreenLayout(frame.size)
    if let row = layout.titleRow { drawTitle(state, in: &frame, row: row) }
    drawFreed(state, in: &frame, row: layout.freedRow)
    ViewTabs.draw(state, in: &frame, row: layout.tabRow)
  }

  private static func drawTitle(_ state: DashboardState, in frame: inout Frame, row: Int) {
    guard let snapshot = state.snapshot else { return }
    var parts = [window(snapshot), count(state.table.rows.count), "read-only"]
    if state.keeping != .kept || state.unsavedReason != nil { parts.append("NOT SAVED") }
    if state.isPrivate { parts.append("private") }
    if state.cleanSlate != nil { parts.append("CLEAN SLATE") }
    // What strangers wrote gives way to what has to be said, and so does the window.
    if parts.joined(separator: " | ").count + 25 > frame.size.columns { parts.removeFirst() }
    if parts.joined(separator: " | ").count + 25 > frame.size.columns { parts.removeAll { $0 == "read-only" } }
    let rest = " | " + parts.joined(separator: " | ")
    let room = max(8, frame.size.columns - rest.count - 12)
    let owner = TextWidth.clusters(
      of: owner(snapshot, state), fitting: room, ellipsis: frame.glyphs[.ellipsis])
    let spans = [
      Span(" Adjourn", Style(bold: true)), Span("   " + owner.map(\.text).joined() + rest),
    ]
    let used = frame.put(spans, column: 0, row: row)
    let chip = "reading ..."
    if state.progress != nil, used + chip.count + 3 <= frame.size.columns {
      frame.put(
        chip, column: frame.size.columns - chip.count - 1, row: row, style: Style(bold: true))
    }
  }

  private static func owner(_ snapshot: AuditSnapshot, _ state: DashboardState) -> String {
    let owners = snapshot.owners
    if owners.count > 1 { return "\(owners.count) people's calendars" }
    if let owner = owners.first { return state.name(owner) }
    if snapshot.calendars.count > 1 { return "\(snapshot.calendars.count) calendars" }
    guard let calendar = snapshot.calendars.first else { return "no calendar" }
    return state.name(calendar.name.isEmpty ? calendar.path : calendar.name)
  }

  private static func window(_ snapshot: AuditSnapshot) -> String {
    let first = snapshot.zone.local(snapshot.past.lowerBound).date
    let last = snapshot.zone.local(snapshot.past.upperBound).date.adding(days: -1)
    return first.words(withYear: first.year != last.year) + " - " + last.words(withYear: true)
  }

  private static func count(_ number: Int) -> String { number == 1 ? "1 series" : "\(number) series" }

  /// Freed 3.4 of 11.4 h/week, a bar, the share, days a year, how many decided: as much as fits.
  private static func drawFreed(_ state: DashboardState, in frame: inout Frame, row: Int) {
    guard let freed = state.freed, let snapshot = state.snapshot else { return }
    guard !freed.passesMeasured else {
      return drawAhead(freed, state, snapshot.settings.weeksBack, in: &frame, row: row)
    }
    let share = freed.ofHoursPerWeek > 0 ? max(0, freed.hoursPerWeek / freed.ofHoursPerWeek) : 0
    let answer =
      " Freed \(Digits.fixed(freed.hoursPerWeek)) of \(Digits.fixed(freed.ofHoursPerWeek)) \(freed.unit) "
    let percent = "\(Int((min(1, share) * 100).rounded()))%"
    let days = "  \(Digits.fixed(freed.daysPerYear, 0)) \(freed.isTeam ? "person-days" : "days")/year"
    let (decided, part) = progress(freed, state)
    let columns = frame.size.columns
    let net = "  net \(Digits.fixed(freed.netPersonHoursPerYear, 0)) person-h/year"
    let short = percent + "  " + part
    // The longest that leaves the bar its room.
    let long = percent + days + decided
    let tails = [(long + net, 45), (long, freed.isTeam ? 12 : 1), (short, 1), (percent, 1)]
    let tail = tails.first { answer.count + $0.0.count + $0.1 <= columns }?.0 ?? ""
    let room = min(44, columns - answer.count - tail.count - 2)
    var spans = [Span(answer, Style(bold: true))]
    if room >= 8 {
      let bar = Gauge.progress(min(1, share), columns: room, glyphs: frame.glyphs)
      let full = bar.prefix { String($0) != frame.glyphs[.horizontal] }
      spans.append(Span(String(full), Style(.convert)))
      spans.append(Span(bar.dropFirst(full.count) + " ", .muted))
    }
    frame.put(spans + [Span(tail)], column: 0, row: row)
  }

  /// Decisions can free more than was measured, since one looks ahead and the other back: both are said, without a share.
  private static func drawAhead(
    _ freed: Freed, _ state: DashboardState, _ weeks: Int, in frame: inout Frame, row: Int
  ) {
    let answer = " Freed \(Digits.fixed(freed.hoursPerWeek)) \(freed.unit)"
    let past = Digits.fixed(freed.ofHoursPerWeek)
    let (long, short) = progress(freed, state)
    let rests = [
      " over the next 52 weeks; the last \(weeks) weeks held \(past), overlaps once" + long,
      " over the next 52 weeks; the last \(weeks) weeks held \(past)  " + short,
      " in the next year, \(past) in the last \(weeks) weeks  " + short,
      " ahead, \(past) till now  " + short, " (had \(past))  " + short, " (had \(past))",
    ]
    let rest = rests.first { answer.count + $0.count <= frame.size.columns } ?? ""
    frame.put([Span(answer, Style(bold: true)), Span(rest)], column: 0, row: row)
  }

  /// How many are decided, on a clean slate how many are back in: in words, and in short.
  private static func progress(_ freed: Freed, _ state: DashboardState) -> (long: String, short: String) {
    state.cleanSlate == nil
      ? ("  \(freed.decided) of \(freed.listed) decided", "\(freed.decided)/\(freed.listed)")
      : ("  \(state.readmittedCount) of \(freed.listed) back in", "\(state.readmittedCount)/\(freed.listed) back")
  }
}
