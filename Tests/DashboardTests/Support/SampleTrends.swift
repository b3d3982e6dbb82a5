import Audit
import ICalendar

@testable import Dashboard

/// A year with five decisions: the calendar shows 52 weeks of them.
enum SampleTrends {
  static let trends = Trends(asOf: SampleAudit.asOf, trend: trend, comparison: comparison)

  private static let past: AuditSnapshot = {
    var snapshot = SampleAudit.snapshot
    snapshot.settings.weeksBack = 52
    let first = SampleAudit.asOf.adding(days: -364)
    for index in snapshot.series.indices {
      let schedule = snapshot.series[index].schedule
      guard let last = schedule.past.last else { continue }
      let week: Int64 = 7 * 86_400
      // Every sixth series begins later in the year, and every fifth has summer off.
      snapshot.series[index].schedule.past = (0..<52).reversed().filter { back in
        (index % 6 != 0 || back < 30) && (index % 5 != 0 || !(14..<20).contains(back))
      }.map { back in
        TimeSpan(
          start: last.start.adding(seconds: -Int64(back) * week), end: last.end.adding(seconds: -Int64(back) * week))
      }.filter { snapshot.zone.local($0.start).date >= first }
    }
    return snapshot
  }()

  private static let journal: DecisionJournal = {
    var journal = DecisionJournal()
    let actions: [Decision.Action] = [.convert, .blend(.everyOther), .convert, .convert]
    let edits = zip(past.series, actions).enumerated().map { place, pair in
      var record = SeriesRecord()
      let days = [200, 120, 40, 39][place]
      record.decision = Decision(pair.1, decidedAt: SampleAudit.now.adding(seconds: -Int64(days) * 86_400))
      return DecisionJournal.Change.Edit(
        series: pair.0.id, likeness: pair.0.likeness, before: SeriesRecord(), after: record)
    }
    _ = journal.apply(.init(id: "t-1", title: "four", edits: edits + [gone]))
    return journal
  }()

  private static let goneID = SeriesID("zzzzzzzzzz")

  private static var gone: DecisionJournal.Change.Edit {
    var record = SeriesRecord()
    record.decision = Decision(.convert, decidedAt: SampleAudit.now.adding(seconds: -90 * 86_400))
    return .init(series: goneID, likeness: "", before: SeriesRecord(), after: record)
  }

  private static let trend = Trend(past, journal)

  private static let comparison: HistoryComparison = {
    var audit = PastAudit(past)
    audit.day = SampleAudit.asOf.adding(days: -100)
    audit.rows.append(
      PastAudit.Row(
        id: goneID, likeness: "gone", title: "Old numbers round", people: [], headCount: 6, hoursPerWeek: 1.5,
        hasEnded: false, path: audit.rows.first?.path ?? ""))
    return HistoryComparison(past, journal, past: [audit])
  }()
}
