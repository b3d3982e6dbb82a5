import Audit
import ICalendar

/// The decisions that a clean slate would make, kept up with it: each key would otherwise decide on thousands of series
/// anew.
struct SlatePlan: Equatable, Sendable {
  private var records: [SeriesID: SeriesRecord]

  /// The journal's decisions with those on the series that still take place made by the slate.
  init(_ slate: CleanSlate, over journal: DecisionJournal, of series: some Sequence<SeriesID>, at now: Instant) {
    records = journal.records
    for id in series { records[id] = slate.record(of: id, in: journal, at: now) }
  }

  /// It says nothing that journal and slate do not, so it makes no difference between two states.
  static func == (one: SlatePlan, other: SlatePlan) -> Bool { true }

  var journal: DecisionJournal { DecisionJournal(records: records) }

  /// Takes over what was let back in or taken out since a former slate.
  mutating func follow(_ slate: CleanSlate, since former: CleanSlate, over journal: DecisionJournal, at now: Instant) {
    for id in Set(slate.admitted.keys).union(former.admitted.keys) where slate.admitted[id] != former.admitted[id] {
      records[id] = slate.record(of: id, in: journal, at: now)
    }
  }
}
