import Audit
import Testing

@testable import Dashboard

@Suite struct PeopleTests {
  @Test func peopleStandByNameAndOpenTheirMeetings() throws {
    var state = DashboardState.sample(SampleTeam.snapshot)
    try state.press("3")
    #expect(
      state.people.team?.rows.map(\.member.name) == ["Ana Silva", "Ben Ortiz", "Chidi Eze", "Dana Wu", "Élise Roy"])
    try state.press("j<enter>")
    #expect(state.screen == .meetings)
    #expect(state.filter.text == "who:ben@example.org")
    #expect(Set(state.titles).contains("Vendor numbers"))
    #expect(!Set(state.titles).contains("Release train sync"))
    try state.press("3k<esc>")
    #expect(state.screen == .meetings)
  }

  @Test func decidingMovesEverybodysFigures() throws {
    var state = DashboardState.sample(SampleTeam.snapshot)
    state.select(title: "Platform weekly status")
    try state.press("c3")
    let rows = try #require(state.people.team?.rows)
    #expect(rows.allSatisfy { abs($0.freedHoursPerWeek - 2.5) < 0.01 })
    #expect(state.freed.map { abs($0.hoursPerWeek - 12.5) < 0.05 } == true)
    try state.press("u")
    #expect(state.people.team?.rows.allSatisfy { $0.freedHoursPerWeek == 0 } == true)
  }

  @Test func theWeekIsSomebodysByTheirClock() throws {
    var state = DashboardState.sample(SampleTeam.snapshot)
    try state.press("2")
    #expect(state.weeks?.member?.name == "Ana Silva")
    try state.press("[[")
    #expect(state.weeks?.member?.name == "Dana Wu")
    // 9:30 UTC is half past four in New York after the change of clocks.
    #expect(state.weeks?.hours.lowerBound == 4)
    try state.press("gG<enter>")
    #expect(state.filter.text.hasSuffix("who:dana@example.org"))
  }

  /// Her Monday 5:00 in New York is 10:00 by the audit's clock.
  @Test func anHourOfSomebodysWeekListsTheMeetingsOfThatHour() throws {
    var state = DashboardState.sample(SampleTeam.snapshot)
    try state.press("3jjj2gj<enter>")
    #expect(state.filter.text == "at:mon-10 who:dana@example.org")
    #expect(state.titles == ["Platform weekly status"])
  }

  @Test func wordsDoNotFindWhatIsHidden() throws {
    var state = DashboardState.sample(SampleTeam.snapshot)
    try state.press("/compensation<enter>")
    #expect(state.titles.isEmpty)
    try state.press("<esc>/who:Farid<enter>")
    #expect(state.titles == ["Department all-hands"])
    try state.press("<esc>/sensitive<enter>")
    #expect(state.titles == ["Compensation round"], "what is shown is found")
    try state.press("<esc>/who:elise<enter>")
    #expect(state.titles.contains("Surgery"), "whose calendar it stands in is no secret")
    try state.press("<esc>/compensation<enter>PP")
    #expect(state.titles == ["Compensation round"], "once titles are shown they are found")
    try state.press("P")
    #expect(state.titles.isEmpty)
  }

  @Test func delicateTitlesOfATeamAreHiddenUntilAskedFor() throws {
    var state = DashboardState.sample(SampleTeam.snapshot)
    func shows(_ title: String) -> Bool { state.frame.plainText.contains(title) }
    #expect(!shows("Compensation") && !shows("Surgery") && shows("Vendor numbers"))
    try state.press("P")
    #expect(state.isPrivate && !shows("Vendor numbers"))
    try state.press("P")
    #expect(shows("Compensation") && shows("Surgery"))
    try state.press("P")
    #expect(!shows("Compensation") && shows("Vendor numbers"))
    var alone = DashboardState.sample()
    #expect(alone.frame.plainText.contains("1:1 Ana / Lee"), "one's own calendar is shown")
    try alone.press("PP")
    #expect(!alone.isPrivate && alone.frame.plainText.contains("1:1 Ana / Lee"))
  }

  @Test(arguments: ["", "<enter>", "<enter>]]", "2", "3", "inote<enter>", "C"])
  func nothingOfAHiddenMeetingLeaks(keys: String) throws {
    for columns in [120, 80] {
      var state = DashboardState.sample(SampleTeam.snapshot, columns: columns)
      state.select(title: "Compensation round")
      try state.press(keys)
      for secret in ["Compensation", "Farid Noor", "blocker"] where keys != "" && keys != "C" {
        #expect(
          !state.frame.plainText.split(separator: "\n").filter { !$0.contains("all-hands") }.joined()
            .contains(secret), "\(secret) after \(keys)")
      }
      #expect(!state.frame.plainText.contains("Compensation"))
    }
  }

  @Test func reachIsAFilter() throws {
    var state = DashboardState.sample(SampleTeam.snapshot)
    try state.press("/reach:mine<enter>")
    #expect(state.titles == ["Daily stand-up"])
    try state.press("/<c-u>reach:leader<enter>")
    #expect(
      Set(state.titles) == [
        "Platform weekly status", "Release train sync", "Department all-hands", "Compensation round",
      ])
    try state.press("/<c-u>reach:yes<enter>")
    #expect(Set(state.titles) == ["Vendor numbers", "1:1 Ben / Chidi"])
  }

  @Test func onePersonIsToldWhatTheViewNeeds() throws {
    var state = DashboardState.sample()
    try state.press("3")
    #expect(state.frame.plainText.contains("two or more people"))
    #expect(state.frame.plainText.contains("--owner"))
    try state.press("jk<enter>G")
    #expect(state.screen == .people)
  }
}
