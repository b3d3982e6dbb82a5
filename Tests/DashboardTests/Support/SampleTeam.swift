import Audit
import ICalendar

/// A believable team's audit: five people in three zones.
enum SampleTeam {
  static let names = [
    "ana@example.org": "Ana Silva", "ben@example.org": "Ben Ortiz", "chidi@example.org": "Chidi Eze",
    "dana@example.org": "Dana Wu", "elise@example.org": "Élise Roy",
  ]
  private static let zones = ["chidi@example.org": "Africa/Lagos", "dana@example.org": "America/New_York"]
  private static let everybody = names.keys.sorted()

  static let snapshot = snapshot(of: sketches)

  static func snapshot(of sketches: [MeetingSketch]) -> AuditSnapshot {
    var snapshot = SampleAudit.snapshot(of: sketches)
    snapshot.calendars = everybody.map { owner in
      var calendar = AuditSnapshot.CalendarSummary(
        path: "\(owner).ics", name: owner, owner: owner, events: 300, diagnostics: 0)
      calendar.zone = zones[owner].flatMap(Zone.init(named:)) ?? .utc
      return calendar
    }
    snapshot.meetingHoursPerWeek = snapshot.series.reduce(0) { $0 + $1.hoursPerWeek * Double($1.owners.count) }
    return snapshot
  }

  static let sketches: [MeetingSketch] = [
    MeetingSketch(
      title: "Platform weekly status", days: [.monday, .thursday], start: 600, minutes: 75, confidence: 0.92,
      people: .known(9), owners: everybody, names: Array(names.values).sorted()),
    MeetingSketch(
      title: "Daily stand-up", days: [.monday, .tuesday, .wednesday, .thursday, .friday], start: 570, minutes: 15,
      people: .known(4), presets: [.weeklyLive, .halfLength, .twiceWeekly], isMine: true, organizer: "Ana Silva",
      owners: Array(everybody.prefix(4)), names: ["Ana Silva", "Ben Ortiz", "Chidi Eze", "Dana Wu"]),
    MeetingSketch(
      title: "Release train sync", days: [.tuesday], start: 840, confidence: 0.86, people: .known(16),
      owners: Array(everybody.suffix(3)), names: ["Chidi Eze", "Dana Wu", "Élise Roy"]),
    MeetingSketch(
      title: "Department all-hands", days: [.friday], start: 960, verdict: .blend, confidence: 0.63,
      people: .known(28), organizer: "Farid Noor", owners: everybody, names: Array(names.values).sorted()),
    MeetingSketch(
      title: "Compensation round", days: [.wednesday], start: 660, verdict: .keep, confidence: 0.95,
      levels: [.low, .high, .high], people: .known(2), organizer: "Farid Noor", owners: ["ana@example.org"],
      names: ["Ana Silva", "Farid Noor"]),
    MeetingSketch(
      title: "Surgery", days: [.thursday], start: 720, minutes: 45, verdict: .keep, confidence: 0.7,
      people: .unknown, organizer: "", isPrivate: true, owners: ["elise@example.org"]),
    MeetingSketch(
      title: "1:1 Ben / Chidi", days: [.wednesday], start: 900, minutes: 30, verdict: .keep, confidence: 0.97,
      levels: [.low, .medium, .medium], people: .known(2), connection: true,
      owners: ["ben@example.org", "chidi@example.org"], names: ["Ben Ortiz", "Chidi Eze"]),
    MeetingSketch(
      title: "Vendor numbers", days: [.tuesday], start: 930, minutes: 45, people: .known(3), organizer: "Vera Lund",
      owners: ["ben@example.org"], names: ["Ben Ortiz", "Vera Lund", "Wim Bakker"]),
  ]
}
