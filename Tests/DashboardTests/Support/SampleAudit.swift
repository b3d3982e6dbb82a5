import Audit
import ICalendar

/// A believable person's audit of 23 series, as values.
enum SampleAudit {
  static let asOf = CivilDate(year: 2026, month: 11, day: 20)
  static let now = Instant(seconds: Int64(asOf.day) * 86_400 + 36_000)

  static let snapshot = snapshot(of: sketches)

  static func snapshot(of sketches: [MeetingSketch], asOf: CivilDate = asOf) -> AuditSnapshot {
    let series = sketches.enumerated().map { $0.element.series(number: $0.offset + 1, asOf: asOf) }
      .sorted { ($1.hoursPerWeek, $0.title, $0.id) < ($0.hoursPerWeek, $1.title, $1.id) }
    let midnight = Int64(asOf.day) * 86_400
    var snapshot = AuditSnapshot(
      asOf: asOf, zone: .utc, settings: AuditSettings(),
      past: Instant(seconds: midnight - 56 * 86_400)..<Instant(seconds: midnight),
      upcoming: Instant(seconds: midnight)..<Instant(seconds: midnight + 364 * 86_400),
      calendars: [
        .init(path: "ana.ics", name: "Ana", owner: "ana@example.org", events: 640, diagnostics: 2)
      ],
      series: series, meetingHoursPerWeek: 0,
      diagnostics: [
        Diagnostic(
          .warning, path: "ana.ics", line: 812, property: "TZID",
          message: "\"Customized Time Zone\" is not known; read as Europe/Berlin"),
        Diagnostic(
          .error, path: "ana.ics", line: 1_204, property: "RRULE",
          message: "FREQ=FORTNIGHTLY is no frequency; the event is kept without repeats"),
      ])
    snapshot.meetingHoursPerWeek = WeekGrid.before(snapshot).hoursPerWeek
    return snapshot
  }

  static let sketches: [MeetingSketch] = [
    MeetingSketch(
      title: "Platform weekly status", days: [.monday, .thursday], minutes: 75, confidence: 0.92,
      people: .known(9)),
    MeetingSketch(
      title: "設計レビュー定例 (design review)", days: [.tuesday], start: 600, minutes: 105, verdict: .blend,
      confidence: 0.71, levels: [.medium, .low, .high], people: .known(7)),
    MeetingSketch(
      title: "Daily stand-up", days: [.monday, .tuesday, .wednesday, .thursday, .friday], start: 570,
      minutes: 15, presets: [.weeklyLive, .halfLength], skipped: 4),
    MeetingSketch(
      title: "1:1 Ana / Lee", days: [.wednesday], start: 840, verdict: .keep, confidence: 0.97,
      levels: [.low, .high, .medium], people: .known(2), isMine: true, organizer: "Ana Silva",
      connection: true),
    MeetingSketch(
      title: "All-hands read-out", days: [.friday], start: 960, verdict: .blend, confidence: 0.63,
      levels: [.low, .low, .medium], people: .known(120), organizer: "Farid Noor"),
    MeetingSketch(
      title: "Metrics review", days: [.tuesday], start: 840, minutes: 45, confidence: 0.81,
      people: .known(5)),
    MeetingSketch(
      title: "Incident review", days: [.wednesday], start: 1_020, minutes: 30, verdict: .keep,
      confidence: 0.90, levels: [.high, .medium, .high], people: .known(11)),
    MeetingSketch(
      title: "Roadmap decision meeting", everyWeeks: 2, start: 780, verdict: .keep, confidence: 0.77,
      levels: [.medium, .medium, .high], people: .known(4)),
    MeetingSketch(
      title: "Vendor sync", days: [.thursday], start: 900, minutes: 30, confidence: 0.59,
      levels: [.low, .low, .medium], people: .unknown),
    MeetingSketch(
      title: "Sync", days: [.friday], everyWeeks: 2, start: 660, minutes: 45, confidence: 0.41,
      levels: [.medium, .medium, .medium], people: .unknown, organizer: "", ageWeeks: nil,
      missing: ["no description", "no attendees in this export"]),
    MeetingSketch(
      title: "📣 Newsletter planning", days: [.tuesday], everyWeeks: 2, start: 990, minutes: 30,
      confidence: 0.84, people: .known(20)),
    MeetingSketch(
      title: "", days: [.friday], start: 720, minutes: 30, verdict: .keep, confidence: 0,
      levels: [.low, .high, .low], people: .known(2), organizer: "", isPrivate: true,
      missing: ["nothing to read"]),
    MeetingSketch(
      title: "Quarterly OKR check", days: [.thursday], everyWeeks: 4, start: 600, minutes: 55,
      verdict: .blend, confidence: 0.66, levels: [.low, .low, .medium], people: .known(15)),
    MeetingSketch(
      title: "Backlog grooming", days: [.wednesday], start: 600, verdict: .blend, confidence: 0.74,
      levels: [.low, .low, .high], people: .known(6)),
    MeetingSketch(
      title: "Release train sync", days: [.thursday], start: 660, minutes: 30, confidence: 0.86,
      people: .known(16)),
    MeetingSketch(
      title: "Équipe: point d'étape", days: [.monday], start: 930, minutes: 45, confidence: 0.79,
      people: .known(6), organizer: "Élise Roy"),
    MeetingSketch(
      title: "Hiring committee", days: [.tuesday], start: 720, minutes: 45, verdict: .keep,
      confidence: 0.93, levels: [.medium, .high, .high], people: .known(5)),
    MeetingSketch(
      title: "Coffee chat", days: [.friday], start: 900, minutes: 30, verdict: .keep, confidence: 0.88,
      levels: [.low, .medium, .low], people: .known(3), connection: true),
    MeetingSketch(
      title: "Security bulletin walk-through", days: [.monday], everyWeeks: 4, start: 870, minutes: 45,
      confidence: 0.83, people: .unknown),
    MeetingSketch(
      title: "Customer escalation call", days: [.wednesday], start: 960, minutes: 30, verdict: .keep,
      confidence: 0.82, levels: [.high, .medium, .medium], people: .known(6)),
    MeetingSketch(
      title: "Analytics office hours", days: [.thursday], everyWeeks: 2, start: 840, minutes: 60,
      verdict: .blend, confidence: 0.58, levels: [.low, .low, .medium], people: .known(9)),
    MeetingSketch(
      title: "Tooling update", days: [.tuesday], everyWeeks: 4, start: 900, minutes: 30,
      confidence: 0.9, people: .known(12)),
    MeetingSketch(
      title: "Jour fixe Einkauf", days: [.wednesday], everyWeeks: 4, start: 900, minutes: 30,
      confidence: 0.47, levels: [.medium, .low, .medium], people: .unknown,
      missing: ["no description"]),
  ]
}
