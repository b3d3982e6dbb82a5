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

  /// More changes than anybody takes back: older ones stay decided, and memory does not grow with the years.
  public static let mostUndone = 20_000

  public private(set) var records: [SeriesID: SeriesRecord]
  /// Oldest first; the last one is what undo takes back.
  public private(set) var done: [Change]
  /// The last one is what redo brings again.
  public private(set) var undone: [Change]

  public init(
    records: [SeriesID: SeriesRecord] = [:], done: [Change] = [], undone: [Change] = []
  ) {
    self.records = records
    self.done = Array(done.suffix(Self.mostUndone))
    self.undone = Array(undone.suffix(Self.mostUndone))
  }

  public subscript(id: SeriesID) -> SeriesRecord { records[id] ?? SeriesRecord() }

  /// Performs a change and forgets what could have been redone.
  public mutating func apply(_ change: Change) -> Step {
    for edit in change.edits { set(edit.after, for: edit.series) }
    done.append(change)
    if done.count > Self.mostUndone { done.removeFirst() }
    undone = []
    return .apply(change)
  }

  /// Takes the last change back that `isMeant`, such as one of the calendar on screen; nil where there is none.
  public mutating func undo(where isMeant: (Change) -> Bool = { _ in true }) -> Step? {
    guard let index = Self.top(of: done, where: isMeant) else { return nil }
    let change = done.remove(at: index)
    for edit in change.edits { set(edit.before, for: edit.series) }
    undone.append(change)
    return .undo(change)
  }

  /// Performs the last change taken back again that `isMeant`; nil where there is none.
  public mutating func redo(where isMeant: (Change) -> Bool = { _ in true }) -> Step? {
    guard let index = Self.top(of: undone, where: isMeant) else { return nil }
    let change = undone.remove(at: index)
    for edit in change.edits { set(edit.after, for: edit.series) }
    done.append(change)
    return .redo(change)
  }

  /// Whether `undo` would take a change back.
  public func canUndo(where isMeant: (Change) -> Bool) -> Bool { Self.top(of: done, where: isMeant) != nil }

  /// Whether `redo` would perform a change again.
  public func canRedo(where isMeant: (Change) -> Bool) -> Bool { Self.top(of: undone, where: isMeant) != nil }

  /// The topmost change that is meant; nil where one above it touches the same series, whose order must be kept.
  private static func top(of stack: [Change], where isMeant: (Change) -> Bool) -> Int? {
    guard let index = stack.lastIndex(where: isMeant) else { return nil }
    let series = Set(stack[index].edits.map(\.series))
    let isFree = stack[(index + 1)...].allSatisfy { $0.edits.allSatisfy { !series.contains($0.series) } }
    return isFree ? index : nil
  }

  private mutating func set(_ record: SeriesRecord, for id: SeriesID) {
    records[id] = record.isEmpty ? nil : record
  }
}
