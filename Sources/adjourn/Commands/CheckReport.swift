import ICalendar
import Reports

/// What `adjourn check` says of one file: a line of numbers, then one for each thing that was noticed.
struct CheckReport {
  private let document: CalendarDocument
  private let forbidden: [Diagnostic]

  /// `findings` are what RFC 5545 forbids, looked for under `--strict`; what reading has noticed in the same property
  /// is not said twice.
  init(_ document: CalendarDocument, findings: [Diagnostic] = []) {
    self.document = document
    let noticed = Set(document.diagnostics.filter { $0.severity != .note }.map(Place.init))
    forbidden = findings.filter { !noticed.contains(Place($0)) }
  }

  private struct Place: Hashable {
    var line: Int
    var property: String?

    init(_ diagnostic: Diagnostic) {
      line = diagnostic.line
      property = diagnostic.property
    }
  }

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
    let undated = document.undated.isEmpty ? "" : ", \(document.undated.count) without a start"
    let busy = document.freeBusy.isEmpty ? "" : ", \(document.freeBusy.count) free/busy times"
    return
      "\(document.path): \(counted(events.count, "event")) (\(recurring) recurring, \(counted(overrides, "changed time")))\(undated)\(busy)"
      + "\(zone), \(repaired) repaired, \(skipped) skipped\(broken)"
  }
}
