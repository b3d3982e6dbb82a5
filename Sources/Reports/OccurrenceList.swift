import Audit
import ICalendar

/// Occurrences written down by the contract of `adjourn occurrences`: one record each, by start, then UID.
///
/// Kept as times and places in the documents; text is made record by record while it is written, so that a long
/// list does not stand in memory twice.
public struct OccurrenceList: Sendable {
  public enum Format: String, CaseIterable, Sendable { case text, json, ndjson, csv }

  /// At most so many occurrences in all; each rule has the reader's own limit besides.
  public static let limit = 1_000_000

  private struct Entry {
    var instant: Instant
    var occurrence: Occurrence
    /// Index into `events`.
    var event: Int
  }

  private struct Source {
    var event: CalendarEvent
    var path: String
  }

  private var entries: [Entry] = []
  private var events: [Source] = []
  /// What expanding found: starts outside their rule, series cut off by a limit.
  public private(set) var diagnostics: [Diagnostic] = []

  /// The list of everything that starts between two instants, all-day and floating times read in `zone`.
  public init(_ documents: [CalendarDocument], from: Instant, to: Instant, zone: Zone) {
    var left = 0
    for document in documents {
      for set in document.recurrenceSets {
        let room = min(Self.limit - entries.count, 100_000)
        guard room > 0 else {
          left += 1
          continue
        }
        let expansion = set.occurrences(from: from, to: to, floatingIn: zone, limit: room)
        diagnostics += expansion.diagnostics
        add(expansion.occurrences, of: set, document.path, zone)
      }
    }
    if left > 0 { diagnostics.append(Self.full(leaving: left, documents.first?.path ?? "")) }
    entries.sort { ($0.instant, events[$0.event].event.uid) < ($1.instant, events[$1.event].event.uid) }
  }

  private mutating func add(_ occurrences: [Occurrence], of set: RecurrenceSet, _ path: String, _ zone: Zone) {
    guard !occurrences.isEmpty else { return }
    let first = events.count
    events += set.events.map { Source(event: $0, path: path) }
    entries += occurrences.map {
      Entry(instant: $0.start.instant(floatingIn: zone), occurrence: $0, event: first + $0.event)
    }
  }

  /// Hands the list over in pieces of text that follow on each other.
  public func write(_ format: Format, to write: (String) throws -> Void) throws {
    switch format {
    case .text: try inPieces(write) { $0.line }
    case .ndjson: try inPieces(write) { JSONWriter.text(of: $0, .line) }
    case .csv:
      try write(CSVText.row(OccurrenceRecord.header))
      try inPieces(write) { CSVText.row($0.cells) }
    case .json:
      var separator = "[\n"
      try inPieces(write) { record in
        defer { separator = ",\n" }
        return separator + "  " + JSONWriter.text(of: record, .line).dropLast()
      }
      try write(entries.isEmpty ? "[]\n" : "\n]\n")
    }
  }

  private func inPieces(_ write: (String) throws -> Void, _ text: (OccurrenceRecord) -> String) throws {
    var piece = ""
    for entry in entries {
      let source = events[entry.event]
      piece += text(OccurrenceRecord(entry.occurrence, source.event, path: source.path))
      if piece.utf8.count > 1 << 16 {
        try write(piece)
        piece = ""
      }
    }
    try write(piece)
  }

  private static func full(leaving left: Int, _ path: String) -> Diagnostic {
    Diagnostic(
      .error, path: path,
      message: "The list ends at \(limit) occurrences; \(left) further series are left out. Ask for fewer days.")
  }
}
