import ICalendar
import Testing

@testable import Audit

@Suite struct SeriesTests {
  private static let low = Judgement.Reading(level: .low, logOdds: 0, score: 9)

  private let series = Series(
    id: SeriesID("s1"), uids: ["1@example.org"], title: "Team status",
    facts: MeetingFacts(title: "Team status", durationMinutes: 30),
    judgement: Judgement(
      kind: .meeting, urgency: low, sensitivity: low, complexity: low, connection: false, verdict: .async,
      confidence: 0.9, flips: [], evidence: [], missing: []),
    schedule: Schedule(past: [], upcoming: []), cadence: "Mon 09:00", rule: nil, organizer: "", isMine: nil,
    owners: [], people: [], plan: Plan(form: .statusUpdate, reason: "", suggestion: nil, presets: []),
    likeness: "team status", source: SourcePlace(path: "a.ics", line: 1))

  @Test func changingACopyLeavesTheOther() {
    var copy = series
    copy.facts.people = .given(3)
    copy.title = "Other"
    copy.schedule.past.append(TimeSpan(start: Instant(seconds: 0), end: Instant(seconds: 60)))
    #expect(series.facts.people != .given(3))
    #expect(series.title == "Team status")
    #expect(series.schedule.past.isEmpty)
    #expect(copy.schedule.past.count == 1 && copy.title == "Other")
  }

  @Test func whatIsTheSameIsEqualWhereverItIsKept() {
    var copy = series
    copy.ownerNames = ["Ana"]
    #expect(copy != series)
    copy.ownerNames = []
    #expect(copy == series)
    #expect(copy.hashValue == series.hashValue)
  }
}
