import Audit
import Foundation
import ICalendar
import Store
import Testing

@testable import adjourn

@Suite struct DecisionHistoryTests {
  private let folder: FolderOfFiles

  init() throws { folder = try FolderOfFiles() }

  private var history: DecisionHistory { DecisionHistory(directory: folder["state"]) }

  /// An audit of weekly meetings on Monday at ten, all of one title: they look the same but for their ids.
  private func audit(_ uids: String...) throws -> AuditSnapshot {
    let events = uids.map { uid in
      """
      BEGIN:VEVENT
      UID:\(uid)
      DTSTART:20260105T100000Z
      DURATION:PT1H
      RRULE:FREQ=WEEKLY
      SUMMARY:Weekly status
      END:VEVENT

      """
    }
    let text = "BEGIN:VCALENDAR\nVERSION:2.0\n" + events.joined() + "END:VCALENDAR\n"
    let options = try ReadingOptions.parse(["--as-of", "2026-11-20", "--zone", "UTC", "--config", folder[""]])
    let document = CalendarReader.read(Array(text.utf8), path: "a.ics")
    return try AuditEngine(options).audit(LoadedCalendars(documents: [document]))
  }

  private func convert(_ series: [Series], likeness: String? = nil) -> DecisionJournal.Step {
    var record = SeriesRecord()
    record.decision = Decision(.convert, decidedAt: Instant(seconds: 1))
    let edits = series.map { one in
      DecisionJournal.Change.Edit(
        series: one.id, likeness: likeness ?? one.likeness, before: SeriesRecord(), after: record)
    }
    return .apply(.init(id: UUID().uuidString, title: "CONVERT", edits: edits))
  }

  @Test func lookingAroundMakesNothing() throws {
    var history = history
    try history.keep(Session(calendars: ["/a.ics"]))
    #expect(history.journal.records.isEmpty && history.session == nil && history.unusable == nil)
    #expect(!FileManager.default.fileExists(atPath: folder["state"]))
  }

  @Test func whatWasKeptIsThereNextTime() throws {
    var history = history
    try history.keep(convert(try audit("one").series))
    try history.keep(Session(calendars: ["/a.ics"], view: "week"))
    #expect(self.history.journal.records.count == 1)
    #expect(self.history.session == Session(calendars: ["/a.ics"], view: "week"))
    #expect(DecisionHistory(directory: folder["state"], keepsHistory: false).journal.records.isEmpty)
  }

  @Test func twoInstancesSeeEachOthersDecisions() throws {
    let series = try audit("one", "two").series
    var (mine, yours) = (history, history)
    #expect(mine.changedElsewhere() == nil)
    try yours.keep(convert([series[0]]))
    #expect(mine.changedElsewhere()?.records.keys.map { $0 } == [series[0].id])
    #expect(mine.changedElsewhere() == nil)
    try mine.keep(convert([series[1]]))
    #expect(mine.changedElsewhere() == nil)
    #expect(yours.changedElsewhere().map { Set($0.records.keys) } == Set(series.map(\.id)))
    #expect(yours.watched.contains { FileManager.default.fileExists(atPath: $0) })
  }

  @Test func sampleDataIsNotKept() throws {
    var history = history
    history.stopKeeping()
    try history.keep(convert(try audit("one").series))
    #expect(!FileManager.default.fileExists(atPath: folder["state"]))
  }

  @Test func decisionFollowsTheOneSeriesThatLooksTheSame() throws {
    var history = history
    try history.keep(convert(try audit("old").series))
    let next = try audit("new")
    #expect(self.history.carryOver(to: next)?.edits.map(\.series) == next.series.map(\.id))
    #expect(self.history.carriedOver(to: next)[next.series[0].id].decision?.action == .convert)
  }

  @Test func decisionFollowsNobodyWhereSeveralLookTheSame() throws {
    var history = history
    try history.keep(convert(try audit("old").series))
    #expect(self.history.carryOver(to: try audit("new", "newer")) == nil)
    try history.keep(convert(try audit("older").series))
    #expect(self.history.carryOver(to: try audit("new")) == nil)
  }

  @Test func decisionOfASeriesStillThereStays() throws {
    var history = history
    try history.keep(convert(try audit("old").series))
    #expect(self.history.carryOver(to: try audit("old", "new")) == nil)
  }

  @Test func decisionByIdAloneLearnsItsLikenessAndFollows() throws {
    var history = history
    let first = try audit("old")
    try history.keep(convert(first.series, likeness: ""))
    #expect(self.history.carryOver(to: try audit("new")) == nil)
    history = self.history
    history.learn(from: first)
    #expect(history.likeness(of: first.series[0].id) == first.series[0].likeness)
    #expect(self.history.carryOver(to: try audit("new"))?.edits.count == 1)
  }

  @Test func unusableStoreKeepsNobodyFromLookingAndSaysWhy() throws {
    try folder.write("state/\(DecisionStore.fileName)", "garbage\n")
    var history = history
    let path = folder["state"] + "/" + DecisionStore.fileName
    #expect(history.unusable == .damaged(path: path))
    #expect(history.journal.records.isEmpty)
    let step = convert(try audit("one").series)
    #expect(throws: StoreError.damaged(path: path)) { try history.keep(step) }
    #expect(throws: Failure.self) { try DecisionHistory.openForWriting(directory: folder["state"]) }
  }
}
