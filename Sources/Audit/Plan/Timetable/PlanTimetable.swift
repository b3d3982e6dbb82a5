import ICalendar

/// What the decisions put into a calendar over the next 52 weeks: the live rest of each series with exact exceptions,
/// due dates of what is written instead, the ends of trials, and the focus time that becomes free.
public struct PlanTimetable: Hashable, Sendable {
  /// By series in the audit's order, then focus time.
  public private(set) var entries: [PlannedEntry] = []
  private let snapshot: AuditSnapshot
  private let norms: Norms

  /// The timetable of an audit of every entry, one-off ones too: focus time is free of all of them.
  ///
  /// With `suggestions` the suggested change of open series that are not unsure is planned as if it were decided.
  public init(
    _ snapshot: AuditSnapshot, _ journal: DecisionJournal, suggestions: Bool = false, norms: Norms = Norms()
  ) {
    self.snapshot = snapshot
    self.norms = norms
    let actions = Self.actions(snapshot, journal, suggestions)
    var live: [SeriesID: [TimeSpan]] = [:]
    for series in snapshot.listed {
      guard let action = actions[series.id] else { continue }
      let times = ChangeTimes(series, action, in: snapshot)
      live[series.id] = times.before + times.live
      add(series, action, times, decision: journal[series.id].decision)
    }
    guard !actions.isEmpty else { return }
    let free = FreedFocus(snapshot).stretches { live[$0.id] }
    entries += RepeatFit.repeats(of: free, in: snapshot.zone).map {
      PlannedEntry(
        part: .focus, series: nil, title: "Focus time", details: "Free because of what you decided about meetings.",
        times: $0, zone: snapshot.zone)
    }
  }

  private static func actions(
    _ snapshot: AuditSnapshot, _ journal: DecisionJournal, _ suggestions: Bool
  ) -> [SeriesID: Decision.Action] {
    var actions: [SeriesID: Decision.Action] = [:]
    for series in snapshot.listed where !series.hasEnded {
      let suggested = suggestions && !series.judgement.isUnsure ? series.plan.suggestion : nil
      let action = journal[series.id].decision?.action ?? suggested
      if let action, action != .keep { actions[series.id] = action }
    }
    return actions
  }

  private mutating func add(
    _ series: Series, _ action: Decision.Action, _ times: ChangeTimes, decision: Decision?
  ) {
    // In this order a later plan, which has other times before the change, names the rest by the same UIDs.
    add(.live, times.live, of: series, action, details: liveDetails(series, action))
    add(.live, times.before, of: series, action, details: beforeDetails(times))
    let due = times.written.map { TimeSpan(start: $0.due, end: $0.due.adding(seconds: Self.dueSeconds)) }
    add(.written, due, of: series, action, details: writtenDetails(series, action))
    if let decision, let trial = Trial(decision, cadence: series.facts.cadence, zone: snapshot.zone),
      trial.end >= snapshot.asOf
    {
      let start = snapshot.zone.instant(of: CivilDateTime(trial.end))
      let end = snapshot.zone.instant(of: CivilDateTime(trial.end.adding(days: 1)))
      entries.append(
        PlannedEntry(
          part: .trial, series: series.id, title: "Trial ends: \(series.title)",
          details: "Ask everybody what works, then keep the change, alter it or go back.",
          times: PlannedRepeat(first: TimeSpan(start: start, end: end)), zone: snapshot.zone, isDay: true))
    }
  }

  private mutating func add(
    _ part: PlannedEntry.Part, _ spans: [TimeSpan], of series: Series, _ action: Decision.Action, details: String
  ) {
    let isDay = part == .live && series.facts.isAllDay && action != .blend(.halfLength)
    let title = part == .live ? series.title : "Due in writing: \(series.title)"
    let zone = isDay ? snapshot.zone : series.zone ?? snapshot.zone
    entries += RepeatFit.repeats(of: spans, in: zone, areDays: isDay).map {
      PlannedEntry(
        part: part, series: series.id, title: title, details: details, times: $0, zone: zone, isDay: isDay)
    }
  }

  private func beforeDetails(_ times: ChangeTimes) -> String {
    let due = times.written.first.map { " first document is due on \(snapshot.zone.local($0.due).date)." }
    return "As before: planned on \(snapshot.asOf), the" + (due ?? " change begins later.")
  }

  private func liveDetails(_ series: Series, _ action: Decision.Action) -> String {
    let how = action.preset.map { ": \($0.words)" } ?? ""
    let last = snapshot.zone.local(snapshot.upcoming.upperBound.adding(seconds: -1)).date
    return "Planned on \(snapshot.asOf)\(how). Before: \(series.cadence), \(series.facts.durationMinutes) min. "
      + "The plan ends on \(last)."
  }

  private func writtenDetails(_ series: Series, _ action: Decision.Action) -> String {
    let place = action == .blend(.halfLength) ? "before the meeting" : "in place of the meeting"
    let answers = norms.commenting.map { " Comments: within \($0.reply)." } ?? ""
    let form = series.plan.fitted(to: action).form
    return "A \(form.rawValue), \(place).\(answers)"
  }

  /// A quarter of an hour: calendars do not show what has no length.
  private static let dueSeconds: Int64 = 900
}
