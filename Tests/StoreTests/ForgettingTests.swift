import Audit
import Foundation
import ICalendar
import Testing

@testable import Store

@Suite struct ForgettingTests {
  private let folder: TemporaryFolder
  private let store: DecisionStore

  /// Two series in Ana's calendar, one of which stands in Ben's too.
  init() throws {
    folder = try TemporaryFolder()
    store = try #require(try DecisionStore.open(directory: folder.path, create: true))
    try store.perform(.apply(.one("1", "ana-only", .decided(.convert))))
    try store.perform(.apply(.one("2", "shared", .decided(.keep))))
    for (day, path, series) in [(1, "/ana.ics", ["ana-only", "shared"]), (2, "/ben.ics", ["shared"])] {
      let rows = series.map { id in
        PastAudit.Row(
          id: SeriesID(id), likeness: "", title: "secretword", people: [], headCount: 2, hoursPerWeek: 1,
          hasEnded: false, path: path)
      }
      try store.save(
        PastAudit(
          day: CivilDate(day: day), calendars: [path], meetingHoursPerWeek: 1, focusHoursPerWeek: 1,
          personHoursPerWeek: 1, rows: rows))
    }
    try store.save(Session(calendars: ["/ana.ics", "/ben.ics"], view: "week"))
  }

  private func forgotten(_ records: Int, _ changes: Int, _ audits: Int, _ calendars: Int) -> Forgotten {
    var forgotten = Forgotten()
    (forgotten.records, forgotten.changes, forgotten.audits, forgotten.calendars) = (
      records, changes, audits, calendars
    )
    return forgotten
  }

  @Test func theEmptiedFileGoesToo() throws {
    _ = try store.forget(.all)
    store.removeEmptied()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    let next = try #require(try DecisionStore.open(directory: folder.path, create: true))
    #expect(try next.load().records.isEmpty)
  }

  @Test func theEmptiedFileStaysWhereAnotherInstanceHasItOpen() throws {
    let other = try #require(try DecisionStore.open(directory: folder.path, create: false))
    _ = try store.forget(.all)
    store.removeEmptied()
    try other.perform(.apply(.one("3", "later", .decided(.keep))))
    let third = try #require(try DecisionStore.open(directory: folder.path, create: false))
    #expect(try third.load().records.count == 1)
  }

  @Test func decisionsGoAndAuditsStay() throws {
    #expect(try store.forget(.decisions) == forgotten(2, 2, 0, 0))
    #expect(try store.load() == DecisionJournal())
    #expect(try store.pastAudits().count == 2)
  }

  @Test func auditsGoAndDecisionsStay() throws {
    #expect(try store.forget(.history) == forgotten(0, 0, 2, 0))
    #expect(try store.load().records.count == 2)
    #expect(try store.pastAudits().isEmpty)
  }

  @Test func aCalendarTakesWhatStoodInNoOther() throws {
    #expect(try store.forget(.calendar("/ana.ics")) == forgotten(1, 1, 1, 1))
    #expect(try store.load().records.keys.map(\.text) == ["shared"])
    #expect(try store.pastAudits().map(\.calendars) == [["/ben.ics"]])
    #expect(try store.session()?.calendars == ["/ben.ics"])
    #expect(try store.forget(.calendar("/na.ics")).isNothing)
  }

  @Test func aTrialRemovesNothing() throws {
    #expect(try store.wouldForget(.all) == forgotten(2, 2, 2, 2))
    #expect(try store.load().records.count == 2)
    #expect(try store.pastAudits().count == 2)
  }

  @Test func nothingOfItIsLeftInTheFiles() throws {
    #expect(try store.forget(.all) == forgotten(2, 2, 2, 2))
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name))
      #expect(bytes.range(of: Data("secretword".utf8)) == nil, "\(name)")
    }
    #expect(try store.session() == nil)
    #expect(store.wordsOfNothing == "nothing")
  }
}

extension DecisionStore {
  fileprivate var wordsOfNothing: String { Forgotten().words }
}
