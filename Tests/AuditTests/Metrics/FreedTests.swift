import ICalendar
import Testing

@testable import Audit

@Suite("Freed X of Y")
struct FreedTests {
  /// A weekly hour and a daily quarter of an hour.
  private var snapshot: AuditSnapshot {
    let daily = SampleEvents.weekly("b", "Daily", day: "20250106T140000")
      .replacing("DURATION:PT1H", with: "DURATION:PT15M")
      .replacing("RRULE:FREQ=WEEKLY", with: "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")
    return SampleEvents.audit([SampleEvents.document([SampleEvents.weekly("a", "Weekly"), daily])])
  }

  private func journal(_ decisions: [(String, Decision.Action)]) -> DecisionJournal {
    var journal = DecisionJournal()
    for (title, action) in decisions {
      guard let series = snapshot.series.first(where: { $0.title == title }) else { continue }
      var record = SeriesRecord()
      record.decision = Decision(action, decidedAt: Instant(seconds: 0))
      _ = journal.apply(
        .init(
          id: title, title: title,
          edits: [.init(series: series.id, likeness: "", before: SeriesRecord(), after: record)]))
    }
    return journal
  }

  @Test func theExampleOfTheDefinition() {
    #expect(Freed(snapshot, journal([])).ofHoursPerWeek == 2.25)
    let converted = Freed(snapshot, journal([("Weekly", .convert)]))
    #expect(converted.hoursPerWeek == 1)
    let both = Freed(snapshot, journal([("Weekly", .convert), ("Daily", .blend(.weeklyLive))]))
    #expect(both.hoursPerWeek == 2)
    #expect(both.decided == 2)
    #expect(both.listed == 2)
  }

  @Test func keepingFreesNothing() {
    #expect(Freed(snapshot, journal([("Weekly", .keep)])).hoursPerWeek == 0)
  }
}
