import Audit
import ICalendar
import TerminalUI

/// Which occurrences of the window took place and which were cancelled, week by week.
struct HeldDots {
  /// Oldest week first; true is held.
  private let weeks: [[Bool]]
  private let held: Int
  private let cancelled: Int

  init(_ schedule: Schedule, in zone: Zone) {
    held = schedule.past.count
    cancelled = schedule.skipped.count
    let all =
      (schedule.past.map { ($0.start, true) } + schedule.skipped.map { ($0, false) })
      .sorted { $0.0 < $1.0 }
    var weeks: [[Bool]] = []
    var last: Int?
    for (start, isHeld) in all {
      let day = zone.local(start).date
      let monday = day.day - day.weekday.rawValue
      if monday != last { weeks.append([]) }
      weeks[weeks.count - 1].append(isHeld)
      last = monday
    }
    self.weeks = weeks
  }

  /// 4 of 20 cancelled.
  var words: String {
    if held + cancelled == 0 { return "not in this window" }
    return "\(cancelled == 0 ? "none" : String(cancelled)) of \(held + cancelled) cancelled"
  }

  /// The newest weeks that fit, a blank between weeks of several; an ellipsis stands for older ones.
  func dots(columns: Int, glyphs: GlyphSet) -> String {
    let isGapped = weeks.contains { $0.count > 1 }
    let (dots, gaps) = (weeks.joined().count, isGapped ? weeks.count - 1 : 0)
    // Without gaps where only then all weeks fit.
    let gap = isGapped && !(dots <= columns && dots + gaps > columns) ? " " : ""
    let ellipsis = glyphs[.ellipsis]
    var text = ""
    for (place, week) in weeks.enumerated().reversed() {
      let dots = week.map { glyphs[$0 ? .held : .cancelled] }.joined()
      let longer = text.isEmpty ? dots : dots + gap + text
      guard longer.count + (place > 0 ? ellipsis.count : 0) <= columns else { return ellipsis + text }
      text = longer
    }
    return text
  }
}
