import ICalendar
import Testing

@testable import Audit

@Suite("The typical week kept as counts")
struct WeekTallyTests {
  private let snapshot = SampleEvents.audit([
    SampleEvents.document([
      SampleEvents.weekly("a", "Monday ten"), SampleEvents.weekly("b", "Also ten", day: "20250106T103000"),
      SampleEvents.weekly("c", "Tuesday late", day: "20250107T150000"),
      SampleEvents.weekly("d", "Optional", day: "20250108T150000", more: "TRANSP:TRANSPARENT"),
    ])
  ])

  private func journal(_ actions: [Int: Decision.Action]) -> DecisionJournal {
    var journal = DecisionJournal()
    let edits = actions.map { place, action in
      var record = SeriesRecord()
      record.decision = Decision(action, decidedAt: Instant(seconds: 0))
      return DecisionJournal.Change.Edit(
        series: snapshot.series[place].id, likeness: "", before: SeriesRecord(), after: record)
    }
    _ = journal.apply(.init(id: "1", title: "", edits: edits))
    return journal
  }

  /// Whatever is decided after whatever, it is the grid that one gets from nothing.
  @Test func everyStepGivesTheGridWorkedOutAnew() {
    var tally = WeekTally(snapshot)
    #expect(tally.grid(snapshot) == WeekGrid.before(snapshot))
    let choices: [Decision.Action?] = [
      nil, .convert, .keep, .blend(.halfLength), .blend(.everyOther), .blend(.monthlyWritten),
    ]
    for step in 0..<300 {
      var actions: [Int: Decision.Action] = [:]
      for place in snapshot.series.indices { actions[place] = choices[step * (place + 2) / 3 % choices.count] }
      tally.carryOut(actions, in: snapshot)
      #expect(tally.grid(snapshot) == WeekGrid.after(snapshot, journal(actions)))
    }
    tally.carryOut([:], in: snapshot)
    #expect(tally == WeekTally(snapshot))
  }

  @Test func decidingMovesWhatIsShared() {
    var tally = WeekTally(snapshot)
    let place = snapshot.series.firstIndex { $0.title == "Also ten" } ?? 0
    tally.carryOut([place: .convert], in: snapshot)
    let minutes = tally.grid(snapshot).minutes[Weekday.monday.rawValue]
    #expect(minutes[10] == 60, "the other meeting of that hour stays")
    #expect(minutes[11] == 0)
  }
}
