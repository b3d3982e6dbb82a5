import Audit
import Foundation
import ICalendar
import Testing

@testable import Store

@Suite struct PastAuditTests {
  private func audit(_ day: Int, _ calendars: [String] = ["/ana.ics"], series: String = "a") -> PastAudit {
    PastAudit(
      day: CivilDate(day: day), calendars: calendars, meetingHoursPerWeek: 11.5, focusHoursPerWeek: 8,
      personHoursPerWeek: 60.25,
      rows: [
        .init(
          id: SeriesID(series), likeness: "status\u{1F}ana", title: "Weekly, \"status\"",
          people: ["Ana Silva", "ben@x.org"],
          headCount: 5, hoursPerWeek: 1.5, hasEnded: day > 3, path: calendars[0])
      ])
  }

  @Test func whatWasKeptComesBackOldestFirst() throws {
    let store = try DecisionStore.inMemory()
    try store.save(audit(20))
    try store.save(audit(10))
    #expect(try store.pastAudits() == [audit(10), audit(20)])
  }

  @Test func theSameCalendarsOnOneDayAreKeptOnce() throws {
    let store = try DecisionStore.inMemory()
    try store.save(audit(10))
    try store.save(audit(10, series: "b"))
    try store.save(audit(10, ["/ben.ics"]))
    #expect(try store.pastAudits() == [audit(10, series: "b"), audit(10, ["/ben.ics"])])
  }

  @Test func onlyTheNewestAreKept() throws {
    let store = try DecisionStore.inMemory()
    for day in 1...103 { try store.save(audit(day)) }
    #expect(try store.pastAudits().map(\.day.day) == Array(4...103))
  }

  @Test func aStoreOfTheFirstVersionIsBroughtUpToDate() throws {
    let folder = try TemporaryFolder()
    do {
      let store = try #require(try DecisionStore.open(directory: folder.path, create: true))
      try store.perform(.apply(.one("1", "a", .decided(.convert))))
      try store.writer.write { database in
        try database.execute(
          sql: """
            DROP TABLE auditSeries; DROP TABLE audit; PRAGMA user_version = 1;
            DELETE FROM grdb_migrations WHERE identifier LIKE '2%'
            """)
      }
    }
    let store = try #require(try DecisionStore.open(directory: folder.path, create: false))
    try store.save(audit(10))
    #expect(try store.pastAudits() == [audit(10)])
    #expect(try store.load().records.count == 1)
  }

  @Test func anotherInstancesWriteIsNoticedAndOnesOwnIsNot() throws {
    let folder = try TemporaryFolder()
    let ours = try #require(try DecisionStore.open(directory: folder.path, create: true))
    let theirs = try #require(try DecisionStore.open(directory: folder.path, create: true))
    let mark = try ours.foreignChanges()
    try ours.perform(.apply(.one("1", "a", .decided(.convert))))
    #expect(try ours.foreignChanges() == mark)
    try theirs.perform(.apply(.one("2", "b", .decided(.keep))))
    #expect(try ours.foreignChanges() != mark)
    #expect(try ours.load().records.count == 2)
  }
}
