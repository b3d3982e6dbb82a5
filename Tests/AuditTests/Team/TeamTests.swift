import ICalendar
import Testing

@testable import Audit

@Suite("A team")
struct TeamTests {
  /// Ana in Berlin and Ben in New York share a meeting; Ana has one of her own, Ben a one-off all Tuesday.
  private var snapshot: AuditSnapshot {
    let shared = SampleEvents.weekly("shared", "Shared", more: SampleEvents.anaAndBen)
    let off = """
      UID:off
      SUMMARY:Offsite
      DTSTART;TZID=Europe/Berlin:20261117T140000
      DTEND;TZID=Europe/Berlin:20261117T230000
      """
    let ben = SampleEvents.document([shared, off], name: "ben@example.org", path: "ben.ics")
    var benInNewYork = ben
    benInNewYork.zone = Zone(named: "America/New_York")
    return SampleEvents.audit(
      [SampleEvents.document([shared, SampleEvents.weekly("own", "Own", day: "20250107T150000")]), benInNewYork],
      scope: .recurring)
  }

  @Test func everybodyHasTheirOwnNameClockAndWeek() throws {
    let team = Team(snapshot)
    #expect(team.rows.map(\.member.name) == ["Ana Silva", "Ben Ortiz"])
    #expect(team.rows.map(\.member.zone.name) == ["Europe/Berlin", "America/New_York"])
    #expect(team.rows.map(\.before.hoursPerWeek) == [2, 1])
    // 10:00 in Berlin is four in the morning in New York, three after a change of clocks.
    #expect(team.rows[1].before.minutes[Weekday.monday.rawValue][4] > 40)
    #expect(team.rows[0].outside.isEmpty)
    #expect(team.rows[1].outside.map { snapshot.series[$0].title } == ["Shared"])
  }

  @Test func theTeamsWeekIsEverybodysAddedUp() {
    let rows = Team(snapshot).rows
    let grid = WeekGrid.before(snapshot)
    #expect(grid.hoursPerWeek == 3 && grid.hoursPerWeek == snapshot.meetingHoursPerWeek)
    #expect(grid.focusHoursPerWeek == rows.reduce(0) { $0 + $1.before.focusHoursPerWeek })
    #expect(grid.focusBlocksPerWeek == rows.reduce(0) { $0 + $1.before.focusBlocksPerWeek })
    #expect(grid.longestFreeHours == rows.reduce(0) { $0 + $1.before.longestFreeHours } / 2)
    // What the three moves start from.
    #expect(BestMoves(snapshot, DecisionJournal()).focusHoursBefore == grid.focusHoursPerWeek)
    // Of two people one is in a meeting then.
    #expect(grid.minutes[Weekday.monday.rawValue][10] == 30)
    let weeks = Trend(snapshot, DecisionJournal()).weeks
    #expect(Trend.mean(weeks, of: \.focusHours) == grid.focusHoursPerWeek)
    #expect(Trend.mean(weeks, of: \.meetingHours) == grid.hoursPerWeek)
  }

  @Test func oneOffEntriesTakeOnlyTheirOwnersTime() {
    let team = Team(snapshot)
    #expect(snapshot.occupiedByOwner.keys.sorted() == ["ben@example.org"])
    // Ben's calendar is empty in his working hours but for one Tuesday of eight.
    #expect(team.rows[1].before.focusHoursPerWeek == 39)
  }

  @Test func coreHoursAreWhereEverybodyWorks() {
    // 9:00 in New York is 15:00 in Berlin.
    #expect(Team(snapshot).coreHours == 900..<1_020)
  }

  @Test func decisionsMoveWhatIsFreedAndFreeable() throws {
    let snapshot = snapshot
    var team = Team(snapshot)
    func refresh(_ journal: DecisionJournal) {
      team.refresh(snapshot, journal, PlannedChange.all(snapshot, journal) { $0.saving($1, in: snapshot.zone) })
    }
    refresh(DecisionJournal())
    #expect(team.rows.map(\.freeableHoursPerWeek) == [2, 1])
    var record = SeriesRecord()
    record.decision = Decision(.convert, decidedAt: Instant(seconds: 0))
    let shared = try #require(snapshot.series.first { $0.title == "Shared" })
    refresh(DecisionJournal(records: [shared.id: record]))
    #expect(team.rows.map(\.freedHoursPerWeek) == [1, 1])
    #expect(team.rows.map(\.freeableHoursPerWeek) == [1, 0])
    #expect(team.rows[0].after.hoursPerWeek == 1)
  }

  @Test func twoOfOneNameAreToldApart() {
    let both = SampleEvents.anaAndBen.replacing("Ben Ortiz:mailto:ben", with: "Ana Silva:mailto:ben")
    let shared = SampleEvents.weekly("shared", "Shared", more: both)
    let team = SampleEvents.audit(
      ["ana", "ben"].map { SampleEvents.document([shared], name: "\($0)@example.org", path: "\($0).ics") })
    #expect(team.members.map(\.name) == ["Ana Silva <ana@example.org>", "Ana Silva <ben@example.org>"])
  }

  @Test func oneOwnersCalendarsAreNoTeam() {
    let alone = SampleEvents.audit([
      SampleEvents.document([SampleEvents.weekly("a", "A")]), SampleEvents.document([SampleEvents.weekly("b", "B")]),
    ])
    #expect(!alone.isTeam)
    #expect(alone.members.map(\.owner) == ["ana@example.org"])
    #expect(Team(alone).rows.isEmpty)
  }

  @Test func reachFollowsWhoOrganizesWhat() throws {
    let crowd = (1...20).map { "ATTENDEE;CN=P\($0):mailto:p\($0)@example.org" }.joined(separator: "\n")
    func meeting(_ title: String, _ organizer: String, _ more: String) -> String {
      SampleEvents.weekly(title, title, more: "ORGANIZER;CN=\(organizer):mailto:\(organizer)@example.org\n" + more)
    }
    let two = "ATTENDEE:mailto:ana@example.org\nATTENDEE:mailto:ben@example.org"
    let snapshot = SampleEvents.audit([
      SampleEvents.document([
        meeting("Own", "ana", two), meeting("Colleague's", "ben", two), meeting("All hands", "cleo", crowd),
        meeting("Leader's", "cleo", two), SampleEvents.weekly("nobody", "Nobody's"),
      ])
    ])
    let book = ReachBook(snapshot)
    let found = Dictionary(uniqueKeysWithValues: snapshot.series.map { ($0.title, book.reach(of: $0)) })
    #expect(found["Own"] == .mine)
    #expect(found["Colleague's"] == .yes)
    #expect(found["All hands"] == .leader)
    #expect(found["Leader's"] == .leader)
    #expect(found["Nobody's"] == Reach?.none)
  }
}
