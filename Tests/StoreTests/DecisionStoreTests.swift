import Audit
import Testing

@testable import Store

@Suite struct DecisionStoreTests {
  @Test func everyFieldComesBackAsItWas() throws {
    let store = try DecisionStore.inMemory()
    var journal = DecisionJournal()
    try store.perform(journal.apply(.one("1", "aaaaaaaaaa", .full, likeness: "sync|ben|mon 9")))
    #expect(try store.load() == journal)
    #expect(try store.load()[SeriesID("aaaaaaaaaa")] == .full)
  }

  @Test(arguments: [
    Decision.Action.convert, .keep, .blend(.halfLength), .blend(.everyOther),
    .blend(.monthlyWritten), .blend(.weeklyLive),
  ])
  func everyActionComesBack(action: Decision.Action) throws {
    #expect(Decision.Action(word: action.word) == action)
  }

  @Test func anActionOfALaterProgramIsNone() {
    #expect(Decision.Action(word: "blend:fortnightly") == nil)
    #expect(Decision.Action(word: "") == nil)
  }

  @Test func undoAndRedoKeepDiskAndMemoryAlike() throws {
    let store = try DecisionStore.inMemory()
    var journal = DecisionJournal()
    try store.perform(journal.apply(.one("1", "a", .decided(.convert))))
    try store.perform(journal.apply(.one("2", "b", .decided(.keep))))
    try store.perform(
      journal.apply(.one("3", "a", .full, before: .decided(.convert))))
    for _ in 0..<2 { try store.undo(&journal) }
    #expect(try store.load() == journal)
    #expect(journal.records == [SeriesID("a"): .decided(.convert)])
    try store.redo(&journal)
    #expect(try store.load() == journal)
    try store.undo(&journal)
    try store.perform(journal.apply(.one("4", "c", .decided(.keep))))
    let loaded = try store.load()
    #expect(loaded == journal)
    #expect(loaded.undone.isEmpty)
    #expect(loaded.done.map(\.id) == ["1", "4"])
  }

  @Test func undoneChangesAreRedoneTomorrowInTheirOrder() throws {
    let store = try DecisionStore.inMemory()
    var journal = DecisionJournal()
    for id in ["1", "2", "3"] {
      try store.perform(journal.apply(.one(id, "series \(id)", .decided(.keep))))
    }
    for _ in 0..<3 { try store.undo(&journal) }
    var tomorrow = try store.load()
    #expect(tomorrow.records.isEmpty)
    try store.redo(&tomorrow)
    #expect(tomorrow.done.map(\.id) == ["1"])
    #expect(try store.load() == tomorrow)
  }

  @Test func aBulkChangeIsOneChangeInItsOrder() throws {
    let store = try DecisionStore.inMemory()
    var journal = DecisionJournal()
    let edits = (0..<40).map { number in
      DecisionJournal.Change.Edit(
        series: SeriesID("series \(number)"), likeness: "", before: SeriesRecord(),
        after: .decided(.convert, at: Int64(number)))
    }
    try store.perform(journal.apply(.init(id: "bulk", title: "40 accepted", edits: edits)))
    let loaded = try store.load()
    #expect(loaded.done.map(\.edits) == [edits])
    #expect(loaded.records.count == 40)
  }

  @Test func theLastFiveHundredChangesCanBeUndone() throws {
    let store = try DecisionStore.inMemory()
    for number in 1...503 {
      try store.perform(.apply(.one("\(number)", "s\(number)", .decided(.keep))))
    }
    let journal = try store.load()
    #expect(journal.done.count == 500)
    #expect(journal.done.first?.id == "4")
    #expect(journal.done.last?.id == "503")
    #expect(journal.records.count == 503)
  }

  @Test func theLikenessOfARecordIsKept() throws {
    let store = try DecisionStore.inMemory()
    try store.perform(.apply(.one("1", "old", .decided(.keep), likeness: "sync|ben|mon 9")))
    try store.perform(.apply(.one("2", "bare", .decided(.convert))))
    #expect(
      try store.likenesses() == [SeriesID("old"): "sync|ben|mon 9", SeriesID("bare"): ""])
  }

  @Test func aLikenessIsNotedOnlyWhereThereIsNone() throws {
    let store = try DecisionStore.inMemory()
    try store.perform(.apply(.one("1", "known", .decided(.keep), likeness: "sync|ben|mon 9")))
    try store.perform(.apply(.one("2", "bare", .decided(.convert))))
    let told = ["known", "bare", "other"].map { (SeriesID($0), "status|ana|tue 9") }
    try store.note(likenesses: Dictionary(uniqueKeysWithValues: told))
    #expect(
      try store.likenesses() == [SeriesID("known"): "sync|ben|mon 9", SeriesID("bare"): "status|ana|tue 9"])
    #expect(try store.load().records[SeriesID("bare")] == .decided(.convert))
  }

  @Test func theSessionIsTheLastOneSaved() throws {
    let store = try DecisionStore.inMemory()
    #expect(try store.session() == nil)
    try store.save(
      Session(calendars: ["/a b.ics", "/team"], view: "week", sort: "hours", selected: SeriesID("x")))
    let last = Session(calendars: ["/設計\n.ics"], view: "meetings", sort: "title reversed")
    try store.save(last)
    #expect(try store.session() == last)
  }

  @Test func theVersionOfSQLiteIsKnown() {
    #expect(DecisionStore.sqliteVersion.hasPrefix("3."))
  }
}
