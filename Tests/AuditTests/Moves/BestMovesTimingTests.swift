import ICalendar
import Testing

@testable import Audit

@Suite("Best three moves, timed")
struct BestMovesTimingTests {
  /// 100 ms in a release build; a debug build is slower, so only a search that grows out of hand fails here.
  @Test func threeHundredSeriesAreSearchedQuickly() {
    let events = (0..<300).map { index in
      let (day, hour, quarter) = (6 + index % 5, 9 + index / 5 % 8, index * 7 % 4)
      let start =
        "202501\(day < 10 ? "0" : "")\(day)T\(hour < 10 ? "0" : "")\(hour)\(quarter == 0 ? "00" : "\(quarter * 15)")00"
      return SampleEvents.weekly("m\(index)", "Meeting \(index)", day: start)
        .replacing("DURATION:PT1H", with: "DURATION:PT\(15 + index % 6 * 15)M")
        .replacing("RRULE:FREQ=WEEKLY", with: index % 3 == 0 ? "RRULE:FREQ=WEEKLY;INTERVAL=2" : "RRULE:FREQ=WEEKLY")
    }
    let snapshot = SampleEvents.audit([SampleEvents.document(events)])
    var moves: BestMoves?
    let took = ContinuousClock().measure { moves = BestMoves(snapshot, DecisionJournal()) }
    #expect(moves?.searched == 60)
    #expect(moves?.leftOut == 240)
    #expect(took < .seconds(20))
  }
}
