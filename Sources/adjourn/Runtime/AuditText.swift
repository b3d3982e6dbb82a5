import Audit
import Foundation
import Reports

/// An audit in the format asked for, in pieces that follow on each other.
struct AuditText {
  /// How one whole audit is written.
  enum Format: String { case text, json, ndjson, csv, markdown, html }

  private let snapshot: AuditSnapshot
  private let journal: DecisionJournal
  private let all: Bool
  /// Of reports, where something was decided.
  private let year: TrendReport?

  init(_ snapshot: AuditSnapshot, journal: DecisionJournal, all: Bool, year: TrendReport? = nil) {
    self.snapshot = snapshot
    self.journal = journal
    self.all = all
    self.year = year
  }

  /// Hands the text over; where the audit is redacted no note is written either.
  func write(
    _ format: Format, _ templates: () -> TemplateSet, isRedacted: Bool, kept: SeriesTexts,
    to write: ([UInt8]) throws -> Void
  ) throws {
    let journal = isRedacted ? journal.withoutNotes : journal
    let kept = isRedacted ? nil : kept.text
    switch format {
    case .text: try write(Array(AuditTable.text(snapshot, journal: journal, all: all).utf8))
    case .json:
      let workers = ProcessInfo.processInfo.activeProcessorCount
      try AuditDocument(snapshot, journal: journal, all: all).write(
        workers: workers, kept: kept, to: write)
    case .ndjson: try AuditLines.write(snapshot, journal: journal, all: all, kept: kept, to: write)
    case .csv: try write(Array(SeriesTable.csv(snapshot, journal: journal, all: all).utf8))
    case .markdown: try write(Array(report(isRedacted).markdown(templates()).utf8))
    case .html: try write(Array(report(isRedacted).html(templates()).utf8))
    }
  }

  private func report(_ isRedacted: Bool) -> AuditReport {
    AuditReport(snapshot, journal: journal, isRedacted: isRedacted, year: year)
  }
}
