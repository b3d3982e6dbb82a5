import Audit
import Foundation
import Reports

/// What stays in memory of the series of an audit that is only printed: the figures.
///
/// As data their documents wait in a file from the moment they are judged, so that a thousand calendars take what their
/// times and titles take.
final class SeriesTexts {
  private let format: AuditText.Format
  private let all: Bool
  /// nil where nothing is written down: reports and tables need the figures alone.
  private let file: SpillFile?
  private let journal: DecisionJournal
  /// Decisions may be carried over to series that look so, once all are known.
  private let decidedLikenesses: Set<String>
  private let workers: Int
  /// Where the text of a series stands.
  private var places: [SeriesID: Range<Int>] = [:]
  private var end = 0

  /// For an audit with the decisions of a history, redacted or not.
  init(_ format: AuditText.Format, all: Bool, isRedacted: Bool, _ history: DecisionHistory) throws {
    self.format = format
    self.all = all
    journal = history.journal
    decidedLikenesses = history.decidedLikenesses
    workers = ProcessInfo.processInfo.activeProcessorCount
    // What is redacted depends on everybody in the audit.
    file = [.json, .ndjson].contains(format) && !isRedacted ? try SpillFile() : nil
  }

  /// Writes down some judged series, and gives what is needed of them for the rest.
  func keep(_ series: [Series], in frame: AuditSnapshot) throws -> [Series] {
    let (format, all, journal, decidedLikenesses) = (format, all, journal, decidedLikenesses)
    guard let file else { return series.map { format.holdsDocuments ? $0 : $0.figures } }
    let written = series.concurrentMap(workers: workers) { series -> [UInt8]? in
      guard all || series.isListed else { return [] }
      let mayChange = journal.records[series.id] == nil && decidedLikenesses.contains(series.likeness)
      return mayChange ? nil : format.text(of: series, record: journal[series.id], in: frame)
    }
    return try zip(series, written).map { series, text in
      guard let text else { return series }
      try file.append(text)
      places[series.id] = end..<(end + text.count)
      end += text.count
      var figures = series.figures
      // What is decided is summed up over the year; of the rest only the weeks are.
      if journal.records[series.id]?.decision == nil { figures.schedule = series.schedule.lookingBack }
      return figures
    }
  }

  /// The text of a series; nil where it was not written down.
  func text(of series: Series) throws -> [UInt8]? {
    guard let file, let place = places[series.id] else { return nil }
    return try file.bytes(in: place)
  }
}

extension AuditText.Format {
  /// Whether a series' whole document is written.
  fileprivate var holdsDocuments: Bool { self == .json || self == .ndjson }

  fileprivate func text(of series: Series, record: SeriesRecord, in frame: AuditSnapshot) -> [UInt8] {
    self == .json
      ? AuditDocument.text(of: series, record: record, in: frame)
      : AuditLines.line(of: series, record: record, in: frame)
  }
}

extension Series {
  /// Without what only its own document tells.
  fileprivate var figures: Series {
    var series = self
    series.uids = []
    series.facts.details = ""
    series.facts.location = ""
    series.facts.categories = []
    series.judgement.evidence = []
    series.judgement.flips = []
    series.judgement.missing = []
    return series
  }
}
