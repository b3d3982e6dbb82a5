/// The user's records with the changes that made them, so that each can be undone and redone, also tomorrow.
///
/// A pure value; the store keeps the same on disk by performing the same steps.
public struct DecisionJournal: Hashable, Sendable {
  /// One key press' worth of edits: a bulk accept is one change with many edits.
  public struct Change: Hashable, Sendable, Identifiable {
    public struct Edit: Hashable, Sendable {
      public var series: SeriesID
      /// Carries the decision over to later exports whose ids differ.
      public var likeness: String
      public var before: SeriesRecord
      public var after: SeriesRecord

      public init(series: SeriesID, likeness: String, before: SeriesRecord, after: SeriesRecord) {
        self.series = series
        self.likeness = likeness
        self.before = before
        self.after = after
      }
    }

    /// Unique over all running instances.
    public var id: String
    /// For people: CONVERT Platform weekly status.
    public var title: String
    public var edits: [Edit]

    public init(id: String, title: String, edits: [Edit]) {
      self.id = id
      self.title = title
      self.edits = edits
    }
  }

  /// A step to be kept on disk.
  public enum Step: Hashable, Sendable {
    case apply(Change)
    case undo(Change)
    case redo(Change)
  }

  public private(set) var records: [SeriesID: SeriesRecord]
  /// Oldest first; the last one is what undo takes back.
  public private(set) var done: [Change]
  /// The last one is what redo brings again.
  public private(set) var undone: [Change]

  public init(
    records: [SeriesID: SeriesRecord] = [:], done: [Change] = [], undone: [Change] = []
  ) {
    self.records = records
    self.done = done
    self.undone = undone
  }

  public subscript(id: SeriesID) -> SeriesRecord { records[id] ?? SeriesRecord() }

  /// Performs a change and forgets what could have been redone.
  public mutating func apply(_ change: Change) -> Step {
    for edit in change.edits { set(edit.after, for: edit.series) }
    done.append(change)
    undone = []
    return .apply(change)
  }

  /// Takes the last change back; nil where there is none.
  public mutating func undo() -> Step? {
    guard let change = done.popLast() else { return nil }
    for edit in change.edits { set(edit.before, for: edit.series) }
    undone.append(change)
    return .undo(change)
  }

  /// Performs the last change taken back again; nil where there is none.
  public mutating func redo() -> Step? {
    guard let change = undone.popLast() else { return nil }
    for edit in change.edits { set(edit.after, for: edit.series) }
    done.append(change)
    return .redo(change)
  }

  private mutating func set(_ record: SeriesRecord, for id: SeriesID) {
    records[id] = record.isEmpty ? nil : record
  }
}
