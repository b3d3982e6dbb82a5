import ICalendar
import Testing

@testable import Audit

@Suite("What came of decisions")
struct HistoryComparisonTests {
  private func outcome(_ meeting: TwoExports.Meeting, withPastAudit: Bool = true) throws -> DecisionOutcome {
    try #require(TwoExports([meeting]).compared(withPastAudit: withPastAudit).outcomes.first)
  }

  private func isNear(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 0.01 }

  @Test(arguments: [true, false])
  func whatStoppedIsGoneAndItsHoursAreFree(_ withPastAudit: Bool) throws {
    let outcome = try outcome(
      .init(title: "Weekly status", action: .convert, later: TwoExports.stopped), withPastAudit: withPastAudit)
    #expect(outcome.state == .gone)
    #expect(isNear(outcome.hoursBefore, 1) && isNear(outcome.hoursRegained, 1) && isNear(outcome.hoursPromised, 1))
    #expect(outcome.decidedOn == TwoExports.first)
    #expect(outcome.trialEnd == TwoExports.first.adding(days: 21))
  }

  @Test func whatTheExportNoLongerHoldsIsGone() throws {
    let other = TwoExports.Meeting(title: "Design forum", action: .keep, later: TwoExports.running)
    let gone = TwoExports.Meeting(title: "Weekly status", action: .convert)
    let comparison = TwoExports([gone, other]).compared()
    #expect(comparison.outcomes.map(\.state) == [.gone])
    #expect(isNear(comparison.hours.regained, 1))
    #expect(TwoExports([gone, other]).compared(withPastAudit: false).outcomes.isEmpty)
  }

  @Test func whatGoesOnIsNotYetDone() throws {
    let outcome = try outcome(.init(title: "Weekly status", action: .convert, later: TwoExports.running))
    #expect(outcome.state == .notYet)
    #expect(isNear(outcome.hoursRegained, 0) && isNear(outcome.hoursPromised, 1))
  }

  @Test func onTheDayOfADecisionNothingIsFreeYet() throws {
    let exports = TwoExports([.init(title: "Weekly status", action: .convert, later: TwoExports.running)])
    let now = try #require(HistoryComparison(exports.before(), exports.journal(), past: []).outcomes.first)
    #expect(now.state == .notYet)
    #expect(isNear(now.hoursRegained, 0))
  }

  @Test func whatStoppedForFiveWeeksAndWentOnCameBack() throws {
    let dates = ["0928", "1005", "1012", "1019", "1026"].map { "EXDATE;TZID=Europe/Berlin:2026\($0)T100000" }
    let outcome = try outcome(
      .init(
        title: "Ops huddle", action: .convert, later: ([TwoExports.running] + dates).joined(separator: "\n")))
    #expect(outcome.state == .cameBack)
    #expect(isNear(outcome.hoursSince, 3.0 / 8))
  }

  @Test func whatIsMadeAnewUnderAnotherUIDCameBack() throws {
    let again = TwoExports.event("another", "Ops huddle", from: "20261005T100000", TwoExports.running)
    let outcome = try outcome(.init(title: "Ops huddle", action: .convert, added: [again]))
    #expect(outcome.state == .cameBack)
  }

  @Test func aNewMeetingOfTheSameWordsIsARebound() throws {
    let chat = TwoExports.event(
      "chat", "Status chat", from: "20261008T150000", TwoExports.running, people: ["zoe", "yan"])
    let outcome = try outcome(
      .init(title: "Weekly status", action: .convert, later: TwoExports.stopped, added: [chat]))
    #expect(outcome.state == .rebounded)
    #expect(outcome.rebounds.map(\.title) == ["Status chat"])
    #expect(outcome.rebounds[0].reason == .words)
    #expect(isNear(outcome.rebounds[0].hoursPerWeek, 7.0 / 8))
    #expect(isNear(outcome.hoursRegained, 1.0 / 8))
  }

  @Test func singleMeetingsOfTheSamePeopleAreARebound() throws {
    let adHoc = ["20261013T150000", "20261021T110000", "20261105T090000"].enumerated().map { number, day in
      TwoExports.event("ad-hoc-\(number)", "Quick question \(["one", "two", "three"][number])", from: day, "")
    }
    let outcome = try outcome(
      .init(title: "Roadmap round", action: .convert, later: TwoExports.stopped, added: adHoc))
    #expect(outcome.state == .rebounded)
    #expect(outcome.rebounds.count == 3)
    #expect(outcome.rebounds.allSatisfy { $0.reason == .people })
  }

  @Test func otherPeoplesNewMeetingIsNone() throws {
    let other = TwoExports.event(
      "kim", "Onboarding Kim", from: "20261012T150000", TwoExports.running, people: ["kim", "lea", "ana"])
    let old = TwoExports.event("old", "Status board", from: "20260105T150000", TwoExports.running, people: ["zoe"])
    let outcome = try outcome(
      .init(title: "Weekly status", action: .convert, later: TwoExports.stopped, added: [other, old]))
    #expect(outcome.state == .gone)
    #expect(outcome.rebounds.isEmpty)
  }

  @Test func aBlendIsReducedOnceItIsAsRareAsPlanned() throws {
    let monthly = TwoExports.event(
      "Team sync_R20261005T080000", "Team sync", from: "20261005T100000", "RRULE:FREQ=MONTHLY;BYDAY=1MO")
    let reduced = try outcome(
      .init(title: "Team sync", action: .blend(.monthlyWritten), later: TwoExports.stopped, added: [monthly]))
    #expect(reduced.state == .reduced)
    #expect(isNear(reduced.hoursSince, 2.0 / 8))
    let same = try outcome(.init(title: "Team sync", action: .blend(.monthlyWritten), later: TwoExports.running))
    #expect(same.state == .notYet)
    #expect(same.hoursPromised > 0.6)
  }

  @Test func aHalvedMeetingIsReduced() throws {
    let short = TwoExports.event("Team sync_R20260928T080000", "Team sync", from: "20260928T100000", TwoExports.running)
      .split(separator: "\n").map { $0 == "DURATION:PT1H" ? "DURATION:PT30M" : String($0) }.joined(separator: "\n")
    let outcome = try outcome(
      .init(title: "Team sync", action: .blend(.halfLength), later: TwoExports.stopped, added: [short]))
    #expect(outcome.state == .reduced)
    #expect(isNear(outcome.hoursRegained, 0.5))
  }

  @Test func keptSeriesHaveNoOutcomeAndTheNextAuditIsAQuarterLater() {
    let comparison = TwoExports([.init(title: "1:1", action: .keep, later: TwoExports.running)]).compared()
    #expect(comparison.outcomes.isEmpty)
    #expect(comparison.nextAudit == TwoExports.first.adding(days: 91))
  }

  @Test func allAtOnce() {
    let comparison = TwoExports([
      .init(title: "Weekly status", action: .convert, later: TwoExports.stopped),
      .init(title: "Metrics numbers", action: .convert, later: TwoExports.running),
      .init(title: "Retro", action: .keep, later: TwoExports.running),
    ]).compared()
    #expect(comparison.outcomes.map(\.title) == ["Metrics numbers", "Weekly status"])
    #expect(isNear(comparison.hours.promised, 2) && isNear(comparison.hours.regained, 1))
  }
}
