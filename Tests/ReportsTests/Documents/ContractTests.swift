import Audit
import ICalendar
import Testing

@testable import Reports

@Suite("The contract of a document")
struct ContractTests {
  private func time(_ month: Int, _ day: Int, _ hour: Int = 10) -> CivilDateTime {
    CivilDateTime(CivilDate(year: 2026, month: month, day: day), hour: hour)
  }

  @Test func itIsDueInTheOldSlotWithAWeekForTheOrganizerToAgree() {
    // As of Friday 20 November: the Monday after five working days is the 30th.
    let contract = DocumentSample().contract(.convert)
    #expect(contract.due == time(11, 30))
    #expect(contract.readBy == time(12, 1))
    #expect(contract.closes == time(12, 2))
    #expect(contract.trialEnd == CivilDate(year: 2026, month: 12, day: 11), "a week, then two cycles")
    #expect(contract.owner == "Henrik Dahl")
    #expect(contract.isGuessed)
  }

  @Test func onesOwnSeriesNeedsTwoWorkingDays() {
    let contract = DocumentSample(start: "20260107T100000", organizer: "Ana Silva:mailto:ana@example.org").contract(
      .convert)
    #expect(contract.due == time(11, 25))
    #expect(!contract.isGuessed)
  }

  @Test func theCommentWindowStepsOverTheWeekend() {
    let contract = DocumentSample(start: "20260109T160000").contract(.convert)
    #expect(contract.due == time(11, 27, 16))
    #expect(contract.readBy == time(11, 30, 16))
    #expect(contract.closes == time(12, 1, 16))
  }

  @Test func aDailyOneIsReadTheSameDayAndTriedForTwoWeeks() {
    let daily = DocumentSample(start: "20260105T091500", rule: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", minutes: 15)
    let contract = daily.contract(.convert)
    #expect(contract.due.date == CivilDate(year: 2026, month: 11, day: 27))
    #expect(contract.readBy == time(11, 27, 17))
    #expect(contract.trialEnd == CivilDate(year: 2026, month: 12, day: 11))
  }

  @Test func ofABlendTheFirstWrittenTimeIsDue() {
    // The live one of December is on the 7th, so that the first written one is on 30 November.
    #expect(DocumentSample().contract(.blend(.monthlyWritten)).due == time(11, 30))
    #expect(DocumentSample().contract(.blend(.monthlyWritten)).nextLive == time(12, 7))
    #expect(DocumentSample().contract(.convert).nextLive == nil)
    let everyOther = DocumentSample().contract(.blend(.everyOther))
    #expect(everyOther.trialEnd == CivilDate(year: 2026, month: 12, day: 25))
    #expect(DocumentSample().contract(.blend(.monthlyWritten)).trialEnd == CivilDate(year: 2027, month: 1, day: 26))
  }

  @Test func theTrialIsTheDecisionsOwn() {
    let snapshot = DocumentSample().snapshot
    func end(decidedDaysAgo days: Int) -> CivilDate {
      let decided = snapshot.zone.instant(of: CivilDateTime(snapshot.asOf.adding(days: -days)))
      return Contract(snapshot.series[0], .convert, decidedAt: decided, in: snapshot).trialEnd
    }
    #expect(end(decidedDaysAgo: 3) == CivilDate(year: 2026, month: 12, day: 8))
    #expect(end(decidedDaysAgo: 60) == CivilDate(year: 2026, month: 12, day: 11), "that trial is over")
  }

  @Test func aTrialEndsWhenPeopleAreAtWork() throws {
    let saturday = CivilDate(year: 2026, month: 11, day: 21)
    let ends = (0..<3).compactMap { day in
      let moment = Zone.utc.instant(of: CivilDateTime(saturday.adding(days: day), hour: 12))
      return Trial(Decision(.convert, decidedAt: moment), cadence: .weekly, zone: .utc)?.end
    }
    #expect(ends.map(\.description) == ["2026-12-14", "2026-12-14", "2026-12-14"])
  }

  @Test func whatPreparesAMeetingIsDueTwoWorkingDaysBefore() {
    let contract = DocumentSample().contract(.blend(.halfLength))
    #expect(contract.due == time(12, 3))
    #expect(contract.readBy == time(12, 7))
    #expect(contract.closes == time(12, 7))
  }

  @Test func nobodyIsInventedWhereTheExportNamesNoOrganizer() {
    #expect(DocumentSample(organizer: "", attendees: []).contract(.convert).owner == nil)
  }
}
