// The report floor: text, data, documents and reports out of one `AuditSnapshot`.
// Lives here: how an audit and its series are written down, and what takes a meeting's place (Mustache templates).
// Must not: judgement, files, clock, printing; every function gives back a string.
// Start with `AuditDocument`, the contract `adjourn.audit/1`; `AuditReport` is for people, `DocumentMaker` for documents.
import Audit
import ICalendar

/// The contract `adjourn.audit/1`: an audit as plain values with the names that JSON carries.
///
/// The documents of the series are made one by one while they are written.
public struct AuditDocument: Sendable {
  let schema = "adjourn.audit/1"
  let asOf: String
  let asOfReason: String?
  let timeZone: String
  let window: Window
  let calendars: [Calendar]
  let week: Week
  let diagnostics: [DiagnosticDocument]
  let snapshot: AuditSnapshot
  let journal: DecisionJournal
  private let all: Bool

  struct Window: Sendable {
    let from: String
    let to: String
  }

  struct Calendar: Sendable {
    let path: String
    let name: String
    let owner: String?
    let events: Int
    let diagnostics: Int
  }

  struct DiagnosticDocument: Sendable {
    let severity: String
    let path: String
    let line: Int
    let message: String

    init(_ diagnostic: Diagnostic) {
      severity = diagnostic.severity.rawValue
      path = diagnostic.path
      line = diagnostic.line
      message = diagnostic.message
    }
  }

  /// Hours a week as they are and as they would be with the decisions made, and the suggestions elsewhere,
  /// carried out.
  struct Week: Sendable {
    let meetingHoursPerWeek: Double
    let freedHoursPerWeek: Double
    let before: Grid
    let after: Grid

    init(_ snapshot: AuditSnapshot, _ journal: DecisionJournal, before: WeekGrid, after: WeekGrid) {
      meetingHoursPerWeek = rounded(snapshot.meetingHoursPerWeek)
      freedHoursPerWeek = rounded(Freed(snapshot, journal).hoursPerWeek)
      self.before = Grid(before)
      self.after = Grid(after)
    }
  }

  struct Grid: Sendable {
    let focusHoursPerWeek: Double
    let focusBlocksPerWeek: Double
    let longestFreeHours: Double
    /// Mean busy minutes by weekday (Monday first) and hour (0 to 23).
    let minutes: [[Double]]

    init(_ grid: WeekGrid) {
      focusHoursPerWeek = rounded(grid.focusHoursPerWeek)
      focusBlocksPerWeek = rounded(grid.focusBlocksPerWeek)
      longestFreeHours = rounded(grid.longestFreeHours)
      minutes = grid.minutes.map { $0.map(rounded) }
    }
  }

  /// The document of an audit: recurring series, or with `all` one-off meetings and other entries too.
  public init(_ snapshot: AuditSnapshot, journal: DecisionJournal, all: Bool) {
    let week = Week(snapshot, journal, before: .before(snapshot), after: .suggested(snapshot, journal))
    self.init(snapshot, journal: journal, all: all, week: week)
  }

  /// The same where the week is known.
  init(_ snapshot: AuditSnapshot, journal: DecisionJournal, all: Bool, week: Week) {
    asOf = snapshot.asOf.description
    asOfReason = snapshot.asOfReason
    timeZone = snapshot.zone.name
    window = Window(
      from: snapshot.zone.local(snapshot.past.lowerBound).date.description,
      to: snapshot.asOf.description)
    calendars = snapshot.calendars.map {
      Calendar(path: $0.path, name: $0.name, owner: $0.owner, events: $0.events, diagnostics: $0.diagnostics)
    }
    self.snapshot = snapshot
    self.journal = journal
    self.all = all
    self.week = week
    diagnostics = snapshot.diagnostics.map(DiagnosticDocument.init)
  }

  /// The rows of the audit that the document holds.
  var series: some Sequence<Series> {
    let all = all
    return snapshot.series.lazy.filter { all || $0.isListed }
  }
}

/// A number with at most three decimals: figures of an audit are not more exact than that.
func rounded(_ number: Double) -> Double { (number * 1_000).rounded() / 1_000 }
