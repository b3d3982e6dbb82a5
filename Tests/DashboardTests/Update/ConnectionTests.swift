import Audit
import Testing

@testable import Dashboard

@Suite struct ConnectionTests {
  private let snapshot = SampleAudit.snapshot(of: [
    MeetingSketch(title: "Numbers", names: ["Ana Silva", "Ben Ortiz", "Vera Lund"]),
    MeetingSketch(title: "Planning", days: [.tuesday], verdict: .keep, names: ["Ana Silva", "Ben Ortiz"]),
    MeetingSketch(title: "Update", days: [.wednesday], minutes: 30, names: ["Ana Silva", "Ben Ortiz"]),
  ])

  @Test func endingTheLastLiveContactAsksOnceAndSaysWho() throws {
    var state = DashboardState.sample(snapshot)
    state.select(title: "Numbers")
    #expect(try state.press("c").isEmpty)
    #expect(state.frame.plainText.contains("your last recurring live meeting with Vera Lund."))
    #expect(try state.press("n").isEmpty)
    #expect(state.journal.records.isEmpty)
    #expect(try state.press("cy").count == 1)
    #expect(state.journal.records.count == 1)
    // What is converted already ends nothing more.
    try state.press("0")
    state.select(title: "Update")
    #expect(try state.press("c").count == 1, "Ben is still met in two others")
  }

  @Test func acceptingAsksTooAndThenGoesOn() throws {
    var state = DashboardState.sample(snapshot)
    state.select(title: "Numbers")
    try state.press("a")
    #expect(state.popup != nil)
    try state.press("<enter>")
    #expect(state.journal.records.count == 1)
    #expect(state.current?.title == "Planning")
  }

  @Test func markedOnesAreWeighedTogether() throws {
    var state = DashboardState.sample(snapshot)
    try state.press("*c")
    #expect(state.frame.plainText.contains("your last recurring live meeting with Ben Ortiz"))
    #expect(state.frame.plainText.contains("Vera"))
    try state.press("y")
    #expect(state.journal.records.count == 3)
    #expect(state.marks.isEmpty)
  }

  @Test func acceptingManyAsksTooAndSaysWho() throws {
    var state = DashboardState.sample(snapshot)
    #expect(try state.press("A<enter>").isEmpty)
    #expect(state.frame.plainText.contains("your last recurring live meeting with Vera Lund."))
    try state.press("y")
    #expect(state.journal.records.count == 3)
  }

  @Test func blendingAndKeepingAskNothing() throws {
    var state = DashboardState.sample(snapshot)
    state.select(title: "Numbers")
    #expect(try state.press("b").count == 1)
    #expect(try state.press("K").count == 1)
  }

  @Test func theTeamsLastHourIsNamed() throws {
    var state = DashboardState.sample(SampleTeam.snapshot)
    state.select(title: "Department all-hands")
    #expect(try state.press("c").count == 1, "the weekly status is left")
    state.select(title: "Platform weekly status")
    try state.press("c")
    #expect(state.frame.plainText.contains("the team's last live hour of the month"))
  }
}
