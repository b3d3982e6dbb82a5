import Audit
import Foundation
import Store

/// What earlier runs decided, and the store that keeps what this one decides.
///
/// Nothing is made on disk before the first step worth keeping.
struct DecisionHistory {
  private(set) var journal = DecisionJournal()
  private(set) var session: Session?
  private var keepsHistory: Bool
  private var store: DecisionStore?
  /// Why the store cannot be used; nil where it can.
  private(set) var unusable: StoreError?
  /// Which series each record was made for, by title, organizer and slot.
  private var likenesses: [SeriesID: String] = [:]

  private static var directory: String {
    Directories(environment: ProcessInfo.processInfo.environment).state
  }

  private init(store: DecisionStore?, keepsHistory: Bool) throws(StoreError) {
    self.store = store
    self.keepsHistory = keepsHistory
    guard let store else { return }
    journal = try store.load()
    session = try store.session()
    likenesses = try store.likenesses()
  }

  /// The history for reading; empty with `--no-history`, where there is none, and where it is `unusable`: that
  /// keeps nobody from looking.
  static func open(_ options: ReadingOptions) -> DecisionHistory {
    do throws(StoreError) {
      let store = options.noHistory ? nil : try DecisionStore.open(directory: directory, create: false)
      return try DecisionHistory(store: store, keepsHistory: !options.noHistory)
    } catch {
      return DecisionHistory(unusable: error)
    }
  }

  /// Says on standard error why decisions are not shown, where they cannot be read.
  func complain() {
    if let unusable { Output.complain("adjourn: \(unusable.sentence)") }
  }

  /// The history with its file made where there is none yet.
  static func openForWriting() throws -> DecisionHistory {
    do {
      return try DecisionHistory(
        store: DecisionStore.open(directory: directory, create: true), keepsHistory: true)
    } catch {
      throw Failure(error.sentence, .cannotCreate)
    }
  }

  /// A history whose store cannot be used: nothing is known, and keeping a step fails for the same reason each time.
  private init(unusable reason: StoreError) {
    self.unusable = reason
    keepsHistory = true
  }

  /// Keeps nothing from now on: what is decided about sample data is nobody's decision.
  mutating func stopKeeping() { keepsHistory = false }

  /// Keeps one step; with `--no-history` nothing is kept.
  mutating func keep(_ step: DecisionJournal.Step) throws(StoreError) {
    guard keepsHistory else { return }
    if let unusable { throw unusable }
    try makeStore().perform(step)
  }

  /// Keeps where the session stands, where there is a store: looking around alone makes none.
  mutating func keep(_ session: Session) throws(StoreError) {
    guard keepsHistory, let store else { return }
    try store.save(session)
  }

  /// Keeps a change made outside the dashboard.
  func keep(_ change: DecisionJournal.Change) throws {
    do { try store?.perform(.apply(change)) } catch { throw Failure(error.sentence, .writeError) }
  }

  func likeness(of id: SeriesID) -> String { likenesses[id] ?? "" }

  /// The journal with decisions of series whose id is gone carried over to the one series that is like them.
  func carriedOver(to snapshot: AuditSnapshot) -> DecisionJournal {
    var journal = journal
    if let change = carryOver(to: snapshot) { _ = journal.apply(change) }
    return journal
  }

  /// The change that carries decisions over (AUDIT.md, 8a); nil where there is nothing to carry.
  func carryOver(to snapshot: AuditSnapshot) -> DecisionJournal.Change? {
    let present = Set(snapshot.series.map(\.id))
    let orphans = journal.records.keys.filter { !present.contains($0) }
    var byLikeness: [String: [SeriesID]] = [:]
    for id in orphans {
      if let likeness = likenesses[id], !likeness.isEmpty { byLikeness[likeness, default: []].append(id) }
    }
    guard !byLikeness.isEmpty else { return nil }
    let edits = snapshot.series.compactMap { series -> DecisionJournal.Change.Edit? in
      guard series.isListed, journal.records[series.id] == nil,
        let found = byLikeness[series.likeness], found.count == 1
      else { return nil }
      return .init(
        series: series.id, likeness: series.likeness, before: SeriesRecord(), after: journal[found[0]])
    }
    guard !edits.isEmpty else { return nil }
    return .init(id: RunToken.make() + "-c", title: "carried over \(edits.count) from an earlier export", edits: edits)
  }

  private mutating func makeStore() throws(StoreError) -> DecisionStore {
    if let store { return store }
    guard let made = try DecisionStore.open(directory: Self.directory, create: true) else {
      throw StoreError.inaccessible(path: Self.directory, reason: "it could not be made")
    }
    store = made
    return made
  }
}
