import ICalendar
import Testing

@testable import Audit

@Suite("Net saving")
struct SavingTests {
  private func series(guests: Int, minutes: Int = 60) throws -> Series {
    let people = (0..<guests).map { "ATTENDEE:mailto:p\($0)@example.org" }.joined(separator: "\n")
    let event = SampleEvents.weekly("a", "Sync", more: people)
      .replacing("DURATION:PT1H", with: "DURATION:PT\(minutes)M")
    return try #require(SampleEvents.audit([SampleEvents.document([event], name: "p0@example.org")]).series.first)
  }

  @Test func hoursLessWritingAndReading() throws {
    let saving = try series(guests: 5).saving(.convert, in: .utc)
    #expect(saving.removedOccurrences == 52)
    #expect(saving.hoursPerYear == 52)
    #expect(saving.personHoursPerYear == 260)
    // One author writes 30 minutes, four readers take 10 each.
    #expect(abs(saving.netPersonHoursPerYear - (260 - 52 * 70.0 / 60)) < 0.001)
  }

  @Test func aQuarterOfAnHourForTwoIsNotWorthConverting() throws {
    let saving = try series(guests: 2, minutes: 10).saving(.convert, in: .utc)
    #expect(saving.netPersonHoursPerYear < 52 * 20.0 / 60 - 52 * 15.0 / 60 + 0.001)
    #expect(saving.netPersonHoursPerYear == 52 * 20.0 / 60 - 52 * (15 + 2.0) / 60)
  }

  @Test func assumedPeopleAreSixAndSaidSo() throws {
    let series = try #require(
      SampleEvents.audit([SampleEvents.document([SampleEvents.weekly("a", "Sync")])]).series.first)
    #expect(series.facts.people == .unknown)
    #expect(series.headCount == 6)
  }
}
