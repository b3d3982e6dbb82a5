import ICalendar

/// What calendars say about how to count: their owner's working hours, and how far back they reach.
struct CalendarSettings {
  /// The settings with what the user left open taken from the calendars.
  let settings: AuditSettings
  /// A sentence for each thing that was taken, with the calendar it is from.
  private(set) var notes: [Diagnostic] = []

  init(_ settings: AuditSettings, documents: [CalendarDocument], asOf day: CivilDate, zone: Zone) {
    var settings = settings
    if !settings.saysWorkingTime, let source = documents.first(where: { $0.workingHours != nil }),
      let hours = source.workingHours
    {
      settings.workday = hours.minutes
      settings.workingDays = hours.days
      notes.append(Self.note(source.path, Self.sentence(hours)))
    }
    if let weeks = Self.weeksHeld(by: documents, before: day, zone: zone), weeks < settings.weeksBack {
      notes.append(
        Self.note(
          documents[0].path,
          "The export begins \(weeks == 1 ? "a week" : "\(weeks) weeks") before \(day): figures are means of"
            + " \(weeks == 1 ? "that week" : "those weeks") instead of \(settings.weeksBack)."))
      settings.weeksBack = weeks
    }
    self.settings = settings
    for document in documents where !document.freeBusy.isEmpty {
      notes.append(
        Self.note(
          document.path,
          "Free/busy times only (\(document.freeBusy.count)): they count as busy hours, without verdicts."))
    }
  }

  /// Whole weeks before a day that every export with a limit holds, one at least; nil where one has no limit, as what it
  /// holds lies in all weeks.
  private static func weeksHeld(by documents: [CalendarDocument], before day: CivilDate, zone: Zone) -> Int? {
    let starts = documents.filter { !$0.events.isEmpty }.map(\.exported.start)
    let known = starts.compactMap { $0 }
    guard known.count == starts.count, let first = known.min() else { return nil }
    let midnight = zone.instant(of: CivilDateTime(day))
    guard first < midnight else { return nil }
    return max(1, Int((midnight.seconds - first.seconds) / (7 * 86_400)))
  }

  private static func sentence(_ hours: WorkingHours) -> String {
    "Working hours are the calendar's own: \(clock(hours.minutes.lowerBound))-\(clock(hours.minutes.upperBound)), "
      + "\(RuleWords.list(hours.days.sorted())); --work says others."
  }

  private static func clock(_ minutes: Int) -> String {
    let parts = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return parts.joined(separator: ":")
  }

  private static func note(_ path: String, _ message: String) -> Diagnostic {
    Diagnostic(.note, path: path, message: message)
  }
}

extension CalendarDocument {
  /// When free/busy times of some stretch keep their owner busy.
  func busyTimes(in stretch: Range<Instant>) -> [TimeSpan] {
    freeBusy.filter { $0.kind != .free && $0.end > stretch.lowerBound && $0.start < stretch.upperBound }
      .map { TimeSpan(start: $0.start, end: $0.end) }
  }
}
