import ICalendar
import Testing

@testable import Audit

@Suite("Best three moves")
struct BestMovesTests {
  private func weekly(_ title: String, _ weekday: Int, _ hour: Int, _ minute: Int = 0, minutes: Int = 60) -> String {
    let day = 5 + weekday
    let clock = "\(hour < 10 ? "0" : "")\(hour)\(minute < 10 ? "0" : "")\(minute)00"
    return SampleEvents.weekly(title, title, day: "202501\(day < 10 ? "0" : "")\(day)T\(clock)")
      .replacing("DURATION:PT1H", with: "DURATION:PT\(minutes)M")
  }

  private func audit(_ events: [String]) -> AuditSnapshot { SampleEvents.audit([SampleEvents.document(events)]) }

  private func titles(_ moves: BestMoves, in snapshot: AuditSnapshot) -> [String] {
    moves.moves.compactMap { move in snapshot.series.first { $0.id == move.series }?.title }
  }

  /// A morning cut by three short meetings opens only when all go; three long ones at its ends open nothing.
  @Test func threeShortOnesThatJoinBlocksBeatTheThreeLongest() {
    let snapshot = audit([
      weekly("Cut 1", 1, 10, 30, minutes: 15), weekly("Cut 2", 1, 12, 15, minutes: 15),
      weekly("Cut 3", 1, 13, 45, minutes: 15),
      // Long ones that leave no room for a block whether they go or not.
      weekly("Long 1", 2, 9, minutes: 100), weekly("Wall 1", 2, 10, 50, minutes: 370),
      weekly("Long 2", 3, 9, minutes: 100), weekly("Wall 2", 3, 10, 50, minutes: 370),
      weekly("Long 3", 4, 9, minutes: 100), weekly("Wall 3", 4, 10, 50, minutes: 370),
    ])
    var walled = snapshot
    for index in walled.series.indices where walled.series[index].title.hasPrefix("Wall") {
      walled.series[index].plan.suggestion = .keep
    }
    let moves = BestMoves(walled, DecisionJournal())
    #expect(Set(titles(moves, in: walled)) == ["Cut 1", "Cut 2", "Cut 3"])
    // 9:00-10:30, 10:45-12:15, 12:30-13:45 and 14:00-17:00 become one piece of 8 h, of which 3 h was one before.
    #expect(moves.focusHoursPerWeek == 5)
    #expect(moves.focusHoursBefore == WeekGrid.before(walled).focusHoursPerWeek)
  }

  @Test func theGainIsTheGridsAfterLessBefore() {
    let snapshot = audit((0..<12).map { weekly("m\($0)", 1 + $0 % 5, 9 + $0 % 7, $0 * 7 % 60, minutes: 30 + $0 * 5) })
    let moves = BestMoves(snapshot, DecisionJournal())
    let after = WeekGrid.after(snapshot, DecisionJournal(), with: moves.moves)
    #expect(moves.moves.count == 3)
    #expect(abs(after.focusHoursPerWeek - moves.focusHoursBefore - moves.focusHoursPerWeek) < 0.001)
    for move in moves.moves {
      let alone = WeekGrid.after(snapshot, DecisionJournal(), with: [move])
      #expect(abs(alone.focusHoursPerWeek - moves.focusHoursBefore - move.focusHoursPerWeek) < 0.001)
    }
  }

  /// Against trying every set with the grid itself.
  @Test(arguments: 0..<6) func noOtherSetGivesMore(seed: Int) throws {
    let snapshot = audit(
      (0..<9).map { index in
        let mixed = (index + 1) * (seed * 37 + 11)
        return weekly("m\(index)", 1 + mixed % 5, 9 + mixed / 5 % 7, mixed % 4 * 15, minutes: 15 + mixed % 7 * 15)
      })
    let moves = BestMoves(snapshot, DecisionJournal())
    let all = snapshot.series.map {
      BestMoves.Move(series: $0.id, action: .convert, focusHoursPerWeek: 0, hoursPerWeek: 0)
    }
    var most = 0.0
    for first in all.indices {
      for second in all.indices where second > first {
        for third in all.indices where third > second {
          let grid = WeekGrid.after(snapshot, DecisionJournal(), with: [all[first], all[second], all[third]])
          most = max(most, grid.focusHoursPerWeek)
        }
      }
    }
    #expect(abs(moves.focusHoursBefore + moves.focusHoursPerWeek - most) < 0.001)
  }

  @Test func decidedProtectedAndUnsureOnesAreLeftOut() throws {
    var snapshot = audit(["a", "b", "c", "d"].enumerated().map { weekly($0.element, 1 + $0.offset, 10) })
    let index = try #require(snapshot.series.firstIndex { $0.title == "b" })
    snapshot.series[index].judgement.connection = true
    let unsure = try #require(snapshot.series.firstIndex { $0.title == "c" })
    snapshot.series[unsure].judgement.confidence = 0.4
    var record = SeriesRecord()
    record.decision = Decision(.keep, decidedAt: Instant(seconds: 0))
    let decided = try #require(snapshot.series.first { $0.title == "a" })
    let journal = DecisionJournal(records: [decided.id: record])
    let moves = BestMoves(snapshot, journal)
    #expect(titles(moves, in: snapshot) == ["d"])
    #expect(moves.searched == 1)
    #expect(BestMoves(audit([]), journal).moves.isEmpty)
  }

  @Test func whatIsBeyondSixtyIsSaid() {
    let snapshot = audit((0..<70).map { weekly("m\($0)", 1 + $0 % 5, 9 + $0 % 8, minutes: 15 + $0) })
    let moves = BestMoves(snapshot, DecisionJournal())
    #expect(moves.searched == 60)
    #expect(moves.leftOut == 10)
  }
}
