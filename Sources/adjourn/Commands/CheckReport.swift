import ICalendar

/// What `adjourn check` says of one file: a line of numbers, then one for each thing that was noticed.
struct CheckReport {
  var document: CalendarDocument
  /// What RFC 5545 forbids; looked for only under `--strict`.
  var forbidden: [Diagnostic]

  /// What stands in a line where a severity stands in others.
  static let forbiddenWord = "forbidden"

  /// Whether nothing was repaired or skipped, and nothing is forbidden.
  var isClean: Bool { forbidden.isEmpty && document.diagnostics.allSatisfy { $0.severity == .note } }

  var text: String {
    let noticed = document.diagnostics.map { DiagnosticText.line($0) }
    let found = forbidden.map { DiagnosticText.line($0, word: Self.forbiddenWord) }
    return summary + "\n" + (noticed + found).map { "  \($0)\n" }.joined()
  }

  private var summary: String {
    let events = document.events
    let recurring = events.count { !$0.recurrenceRules.isEmpty || !$0.recurrenceDates.isEmpty }
    let overrides = events.count { $0.recurrenceID != nil }
    let repaired = document.diagnostics.count { $0.severity == .warning }
    let skipped = document.diagnostics.count { $0.severity == .error }
    let zone = document.zone.map { ", zone \($0.name)" } ?? ""
    let broken = forbidden.isEmpty ? "" : ", \(forbidden.count) forbidden"
    return "\(document.path): \(events.count) events (\(recurring) recurring, \(overrides) changed times)\(zone), "
      + "\(repaired) repaired, \(skipped) skipped\(broken)"
  }
}
