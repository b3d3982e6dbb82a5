import Audit
import ICalendar

/// What the report's templates are filled with.
struct ReportFields {
  let snapshot: AuditSnapshot
  let journal: DecisionJournal
  let clean: (String) -> String
  private let isRedacted: Bool
  private let before: WeekGrid
  private let after: WeekGrid
  private let freed: Freed

  init(
    _ snapshot: AuditSnapshot, _ journal: DecisionJournal, isRedacted: Bool, clean: @escaping (String) -> String
  ) {
    self.snapshot = snapshot
    self.journal = journal
    self.isRedacted = isRedacted
    self.clean = clean
    before = .before(snapshot)
    after = .suggested(snapshot, journal)
    freed = Freed(snapshot, journal)
  }

  /// Names of all fields, for the check of templates.
  static let names = [
    "who", "from", "to", "zone", "listed", "unit", "isTeam", "ofHours", "afterHours", "freed", "freedWords", "decided",
    "days", "net",
    "percent", "someDecided", "focusBefore", "focusAfter", "blocksBefore", "blocksAfter", "longestBefore",
    "longestAfter", "focusHours", "afterWords", "groups", "heading", "hours", "rows", "title", "cadence", "minutes",
    "people", "verdict", "how", "form", "note", "organizer", "gain", "confidence", "reason", "asOfReason", "skipped",
    "redacted", "hiddenTitles", "grids", "bars", "barsOf", "barsHeight", "changes", "trend", "trendWords", "caption",
    "cells", "dayLabels", "steps",
    "hourLabels", "x", "y", "width", "height", "level", "label", "words", "role", "index", "alternative", "moves",
    "what", "focus", "movesWords", "exact", "persons", "name", "personsHidden", "viewBox", "baseline", "textX",
    "meetings", "frees", "year", "weeks", "marks", "means", "first", "last", "outcomes", "day", "before", "since",
    "state", "outcomeWords",
    "dates",
  ]

  /// All fields; the past year's where it is known.
  func values(_ year: TrendReport?) -> [String: Any] {
    var values = head
    values["year"] = year.map { ReportYear($0, self, isRedacted: isRedacted).value }
    values.merge(week) { $1 }
    let groups = ReportGroups(snapshot, journal, clean: clean, showsNotes: !isRedacted).values
    values["groups"] = groups
    values.merge(ReportPictures(self, before: before, after: after).values) { $1 }
    values["moves"] = ReportMoves(self).value
    values.merge(persons) { $1 }
    values["redacted"] = isRedacted
    let shared = SharedTitle(snapshot)
    values["hiddenTitles"] = snapshot.listed.contains(where: shared.hides)
    let skipped = snapshot.diagnostics.count { $0.severity == .error }
    values["skipped"] = skipped > 0 ? counted(skipped, "entry", "entries") : nil
    values["asOfReason"] = snapshot.asOfReason.map(clean)
    return values
  }

  private var head: [String: Any] {
    let first = snapshot.zone.local(snapshot.past.lowerBound).date
    let share = freed.ofHoursPerWeek > 0 ? freed.hoursPerWeek / freed.ofHoursPerWeek : 0
    return [
      "who": clean(who), "from": DocumentLanguage.english.day(first),
      "to": DocumentLanguage.english.day(snapshot.asOf.adding(days: -1)), "zone": snapshot.zone.name,
      "listed": String(freed.listed), "meetings": counted(freed.listed, "recurring meeting"), "unit": freed.unit,
      "isTeam": freed.isTeam,
      "ofHours": fixed(freed.ofHoursPerWeek, 1), "freed": fixed(freed.hoursPerWeek, 1),
      "freedWords": freed.words(weeksBack: snapshot.settings.weeksBack),
      "decided": String(freed.decided), "days": counted(Int(freed.daysPerYear.rounded()), "working day"),
      "net": fixed(freed.netPersonHoursPerYear, 0), "percent": "\(Int((min(1, max(0, share)) * 100).rounded()))",
      "someDecided": freed.decided > 0, "frees": freed.hoursPerWeek >= 0.05,
    ]
  }

  /// Everybody's hours by name; nothing about a group that is so small that figures name people.
  private var persons: [String: Any] {
    guard snapshot.isTeam else { return [:] }
    let rows = Team(snapshot).rows
    guard rows.count >= Self.smallestGroup else { return ["personsHidden": true] }
    return [
      "persons": [
        "rows": rows.map { row in
          [
            "name": clean(row.member.name), "hours": fixed(row.before.hoursPerWeek, 1),
            "focus": fixed(row.before.focusHoursPerWeek, 1),
          ]
        }
      ]
    ]
  }

  static let smallestGroup = 5

  /// Hours of focus time a week as the calendar is.
  var focusBefore: String { fixed(before.focusHoursPerWeek, 1) }

  private var week: [String: Any] {
    [
      "focusHours": fixed(Double(snapshot.settings.focusMinutes) / 60, 0), "afterWords": afterWords,
      "afterHours": fixed(after.hoursPerWeek, 1), "hours": fixed(before.hoursPerWeek, 1),
      "focusBefore": focusBefore, "focusAfter": fixed(after.focusHoursPerWeek, 1),
      "blocksBefore": fixed(before.focusBlocksPerWeek, 1), "blocksAfter": fixed(after.focusBlocksPerWeek, 1),
      "longestBefore": fixed(before.longestFreeHours, 1), "longestAfter": fixed(after.longestFreeHours, 1),
    ]
  }

  private var who: String {
    let owners = snapshot.owners
    if owners.count > 1 { return "\(owners.count) people" }
    return owners.first ?? snapshot.calendars.first.map { $0.name.isEmpty ? $0.path : $0.name } ?? "no calendar"
  }

  /// What has been carried out in the week "after".
  var afterWords: String {
    if freed.decided == 0 { return "with the suggestions" }
    return freed.decided == freed.listed ? "with the decisions" : "with decisions and open suggestions"
  }
}
