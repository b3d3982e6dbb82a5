import Audit
import ICalendar
import TerminalUI

extension DashboardState {
  /// Where keys are pressed.
  public var place: Place {
    guard snapshot != nil else { return .start }
    return switch screen {
    case .start: .start
    case .week: .week
    case .documents: .documents
    case .report: .report
    case .people: .people
    case .meetings: isZoomed ? .evidence : .meetings
    }
  }

  /// The clock that days are counted by.
  var zone: Zone { snapshot?.zone ?? .utc }

  /// The selected row's place in `rows`; nil where none is.
  public var position: Int? {
    selected.flatMap(position(of:))
  }

  /// A series' place in `rows`; nil where it is not shown.
  func position(of id: SeriesID) -> Int? {
    table.row(of: id).flatMap { rows.firstIndex(of: $0) }
  }

  /// The series that keys and the evidence mean.
  public var current: Series? {
    guard let snapshot, let position else { return nil }
    return snapshot.series[table.rows[rows[position]].series]
  }

  /// A listed series by its id.
  public func series(_ id: SeriesID) -> Series? {
    guard let snapshot, let row = table.row(of: id) else { return nil }
    return snapshot.series[table.rows[row].series]
  }

  /// The series of a place in `rows`.
  func series(at position: Int) -> Series? {
    guard let snapshot, rows.indices.contains(position) else { return nil }
    return snapshot.series[table.rows[rows[position]].series]
  }

  /// Marks, and the range that is being made.
  public var effectiveMarks: Set<SeriesID> {
    marks.union(rangeIDs)
  }

  private var rangeIDs: [SeriesID] {
    guard let position, let start = rangeAnchor.flatMap(position(of:)) else { return [] }
    return rows[min(start, position)...max(start, position)].map { table.rows[$0].id }
  }

  /// What a decision acts on: the marked series in the snapshot's order, else the selected one; while the
  /// evidence is zoomed only the series that it is about.
  var targets: [Series] {
    let marked = isZoomed ? [] : effectiveMarks
    if marked.isEmpty { return current.map { [$0] } ?? [] }
    guard let snapshot else { return [] }
    return table.rows.filter { marked.contains($0.id) }.map { snapshot.series[$0.series] }
  }

  /// Not decided; on a clean slate, not let back in.
  func isOpen(_ series: Series) -> Bool {
    if let cleanSlate { return !series.hasEnded && cleanSlate.admitted[series.id] == nil }
    return journal.records[series.id]?.decision == nil
  }

  /// Selects a place in `rows`, the nearest one where it is past an end.
  mutating func select(_ position: Int) {
    guard !rows.isEmpty else { return }
    selected = table.rows[rows[min(max(0, position), rows.count - 1)]].id
    evidenceScroll = 0
  }
}
