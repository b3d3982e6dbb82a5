import Audit
import ICalendar

/// Occurrences written down by the contract of `adjourn occurrences`: one record each, by start, then UID.
public struct OccurrenceList: Sendable {
  public enum Format: String, CaseIterable, Sendable { case text, json, ndjson, csv }

  private var records: [OccurrenceRecord]

  /// The list of everything that starts between two instants, all-day and floating times read in `zone`.
  public init(_ documents: [CalendarDocument], from: Instant, to: Instant, zone: Zone) {
    records = []
    truncated = []
    for document in documents {
      for set in document.recurrenceSets {
        let expansion = set.occurrences(from: from, to: to, floatingIn: zone)
        if expansion.truncated { truncated.append(Self.note(set, document)) }
        records += expansion.occurrences.map {
          OccurrenceRecord($0, set.events[$0.event], path: document.path, zone: zone)
        }
      }
    }
    records.sort { ($0.instant, $0.uid) < ($1.instant, $1.uid) }
  }

  /// A warning for each series whose rule was cut off by the reader's limit.
  public private(set) var truncated: [Diagnostic]

  public var isEmpty: Bool { records.isEmpty }

  public func text(_ format: Format) throws -> String {
    switch format {
    case .text: records.map(\.line).joined()
    case .json: try JSONText.pretty(records)
    case .ndjson: try records.map(JSONText.line).joined()
    case .csv: CSVText.table(OccurrenceRecord.header, records.map(\.cells))
    }
  }

  private static func note(_ set: RecurrenceSet, _ document: CalendarDocument) -> Diagnostic {
    Diagnostic(
      .warning, path: document.path, line: set.events.first?.line ?? 0, property: "RRULE",
      message: "The rule gives more occurrences than the limit; the rest is left out. A shorter --from … --to helps.")
  }
}
