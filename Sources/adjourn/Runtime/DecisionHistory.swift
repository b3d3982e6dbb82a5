import Audit
import Foundation
import Store

/// What earlier runs decided, and the store that keeps what this one decides.
///
/// Nothing is made on disk before the first step worth keeping.
struct DecisionHistory {
  private(set) var journal = DecisionJournal()
  private(set) var session: Session?
  /// Why the store cannot be used; nil where it can. Nothing is known then, and keeping a step fails for the same
  /// reason each time.
  private(set) var unusable: StoreError?
  private let directory: String
  private var keepsHistory: Bool
  /// What the command line asked for.
  private let shallKeep: Bool
  private var store: DecisionStore?
  /// Which series each record was made for, by title, organizer and slot; empty where only the id was known.
  private var likenesses: [SeriesID: String] = [:]
  /// The store's mark of what others wrote, when it was last looked at.
  private var foreignChanges = 0

  /// What a folder holds: nothing where there is no store yet, where no history is kept, and where the store is
  /// `unusable`, which keeps nobody from looking.
  init(directory: String = Self.userDirectory, keepsHistory: Bool = true) {
    self.directory = directory
    self.keepsHistory = keepsHistory
    shallKeep = keepsHistory
    guard keepsHistory else { return }
    do throws(StoreError) {
      guard let store = try DecisionStore.open(directory: directory, create: false) else { return }
      (journal, session, likenesses) = (try store.load(), try store.session(), try store.likenesses())
      foreignChanges = try store.foreignChanges()
      self.store = store
    } catch {
      unusable = error
    }
  }

  /// The history that a command line asks for; empty with `--no-history`.
  static func open(_ options: ReadingOptions) -> DecisionHistory {
    DecisionHistory(keepsHistory: !options.noHistory)
  }

  /// The history with its file made where there is none yet.
  static func openForWriting(directory: String = Self.userDirectory) throws -> DecisionHistory {
    var history = DecisionHistory(directory: directory)
    do throws(StoreError) {
      if let unusable = history.unusable { throw unusable }
      _ = try history.makeStore()
      return history
    } catch {
      throw Failure(error.sentence, .cannotCreate)
    }
  }

  private static var userDirectory: String {
    Directories(environment: ProcessInfo.processInfo.environment).state
  }

  /// Whether there is a store that this history reads and writes.
  var isOnDisk: Bool { store != nil }

  /// Says on standard error why decisions are not shown, where they cannot be read.
  func complain() {
    if let unusable { Output.complain("adjourn: \(unusable.sentence)") }
  }

  /// Keeps nothing from now on: what is decided about sample data is nobody's decision.
  mutating func stopKeeping() { keepsHistory = false }

  /// The history as it is on disk now, kept again where sample data had stopped it.
  func reopened() -> DecisionHistory { DecisionHistory(directory: directory, keepsHistory: shallKeep) }

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

  /// Keeps what later audits compare with, where there is a store: the first decision makes it, looking around does not.
  func keep(_ snapshot: AuditSnapshot) {
    guard keepsHistory, let store, !snapshot.calendars.contains(where: { Path.isStream($0.path) }) else { return }
    // Nobody asked for it, so a store that cannot be written now is no news: the next audit tries again.
    try? store.save(PastAudit(snapshot).atAbsolutePaths)
  }

  /// Everything decided, each series called as the last audit that held it did.
  func entries(by person: String) -> [PlanEntry] {
    let rows = pastAudits.sorted { $0.day < $1.day }.flatMap(\.rows)
    let titles = Dictionary(rows.map { ($0.id, $0.title) }) { $1 }
    return PlanEntry.all(in: journal, of: nil, by: person).map { entry in
      var entry = entry
      entry.title = titles[entry.series] ?? entry.title
      return entry
    }
  }

  /// What was kept of past audits, oldest first; none where nothing can be read.
  var pastAudits: [PastAudit] { (try? store?.pastAudits()) ?? [] }

  /// The files that change when an instance decides; SQLite writes beside its database first.
  var watched: [String] {
    let path = directory + "/" + DecisionStore.fileName
    return keepsHistory && unusable == nil ? [path, path + "-wal"] : []
  }

  /// The journal as another instance has changed it since the last look; nil where none has.
  mutating func changedElsewhere() -> DecisionJournal? {
    if store == nil, keepsHistory, unusable == nil {
      // Made by another instance's first decision.
      store = (try? DecisionStore.open(directory: directory, create: false)) ?? nil
    }
    guard let store, let changes = try? store.foreignChanges(), changes != foreignChanges else { return nil }
    foreignChanges = changes
    guard let journal = try? store.load(), journal != self.journal else { return nil }
    self.journal = journal
    return journal
  }

  /// Removes a part of what is kept, or with `isTrial` only says what would go; nothing where there is no store. After all
  /// of it this history is of no more use.
  func forget(_ part: DecisionStore.Part, isTrial: Bool) throws -> Forgotten {
    do throws(StoreError) {
      if let unusable { throw unusable }
      guard let store else { return Forgotten() }
      guard !isTrial else { return try store.wouldForget(part) }
      let forgotten = try store.forget(part)
      if part == .all { store.removeEmptied() }
      return forgotten
    } catch {
      throw Failure(error.sentence, .writeError)
    }
  }

  /// Keeps a change made outside the dashboard.
  func keep(_ change: DecisionJournal.Change) throws {
    do { try store?.perform(.apply(change)) } catch { throw Failure(error.sentence, .writeError) }
  }

  /// What the series looked like when it was last decided on; empty where it is not known.
  func likeness(of id: SeriesID) -> String { likenesses[id] ?? lastEdit(of: id)?.likeness ?? "" }

  /// Whether a decision about the series was ever made, be it cleared since.
  func knows(_ id: SeriesID) -> Bool { likenesses[id] != nil || lastEdit(of: id) != nil }

  private func lastEdit(of id: SeriesID) -> DecisionJournal.Change.Edit? {
    journal.done.lazy.reversed().flatMap(\.edits).first { $0.series == id }
  }

  private mutating func makeStore() throws(StoreError) -> DecisionStore {
    if let store { return store }
    guard let made = try DecisionStore.open(directory: directory, create: true) else {
      throw StoreError.inaccessible(path: directory, reason: "it could not be made")
    }
    store = made
    return made
  }
}

extension DecisionHistory {
  /// Notes what the series look like that were decided on by id alone, so that later exports find them again.
  mutating func learn(from snapshot: AuditSnapshot) {
    guard keepsHistory, let store else { return }
    let unknown = snapshot.series.filter { likenesses[$0.id] == "" && !$0.likeness.isEmpty }
    let found = Dictionary(unknown.map { ($0.id, $0.likeness) }) { first, _ in first }
    // Nobody asked for it, so a store that cannot be written now is no news: the next audit tries again.
    guard !found.isEmpty, (try? store.note(likenesses: found)) != nil else { return }
    likenesses.merge(found) { $1 }
  }

  /// The journal with decisions of series whose id is gone carried over to the one series that is like them.
  func carriedOver(to snapshot: AuditSnapshot) -> DecisionJournal {
    var journal = journal
    if let change = carryOver(to: snapshot) { _ = journal.apply(change) }
    return journal
  }

  /// What the series look like that were decided on: to others that look so a decision may be carried over.
  var decidedLikenesses: Set<String> {
    Set(likenesses.keys.filter { journal.records[$0] != nil }.map(likeness).filter { !$0.isEmpty })
  }

  /// The change that carries decisions over; nil where there is nothing to carry.
  ///
  /// One series gone and one come that look the same are taken for one meeting; where there are several on either
  /// side, nobody can tell which is which.
  func carryOver(to snapshot: AuditSnapshot) -> DecisionJournal.Change? {
    guard keepsHistory else { return nil }
    let present = Set(snapshot.series.map(\.id))
    let gone = likenesses.keys.filter { !present.contains($0) && journal.records[$0] != nil }
    let orphans = Dictionary(grouping: gone.filter { !likeness(of: $0).isEmpty }, by: likeness)
    guard !orphans.isEmpty else { return nil }
    let alike = Dictionary(grouping: snapshot.series.filter(\.isListed), by: \.likeness)
    let edits = snapshot.series.compactMap { series -> DecisionJournal.Change.Edit? in
      guard series.isListed, journal.records[series.id] == nil, alike[series.likeness]?.count == 1,
        let found = orphans[series.likeness], found.count == 1
      else { return nil }
      return .init(
        series: series.id, likeness: series.likeness, before: SeriesRecord(), after: journal[found[0]])
    }
    guard !edits.isEmpty else { return nil }
    return .init(id: RunToken.make() + "-c", title: "carried over \(edits.count) from an earlier export", edits: edits)
  }
}

extension PastAudit {
  /// With paths that mean the same from any folder.
  fileprivate var atAbsolutePaths: PastAudit {
    var result = self
    result.calendars = calendars.map(Path.absolute)
    for index in result.rows.indices { result.rows[index].path = Path.absolute(result.rows[index].path) }
    return result
  }
}
