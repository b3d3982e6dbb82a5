import Audit
import ICalendar

/// What the meetings are narrowed to, as typed; every term has to match.
///
/// Words look at title, organizer and people without case and accents. Besides there are
/// `verdict:convert|blend|keep|unsure`, `is:open|decided|mine|private|marked`, `u:`, `s:`, `c:` with
/// `low|medium|high`, `reach:mine|yes|leader`, `hrs`, `ppl`, `conf`, `age` with `> < >= <= =` and a number, `who:` a name, `on:` a
/// weekday, `at:` a weekday and hour such as `tue-10`. A `-` before a term turns it round, quotes keep words
/// together. Terms that cannot be read are named and left out.
public struct MeetingFilter: Hashable, Sendable {
  /// What terms are held against.
  struct Context {
    var snapshot: AuditSnapshot
    var table: MeetingTable
    var journal: DecisionJournal
    var marks: Set<SeriesID>
    var reach = ReachBook()
    /// Titles as shown, of rows whose title and people are hidden from who looks: nothing else of them is searched.
    var hidden: [SeriesID: SearchText] = [:]
  }

  /// As typed.
  public let text: String
  public let terms: [FilterTerm]
  /// What could not be read, each a sentence.
  public let mistakes: [String]

  public init(_ text: String) {
    self.text = text
    var reader = FilterReader(text)
    reader.read()
    terms = reader.terms
    mistakes = reader.mistakes
  }

  public var isEmpty: Bool { terms.isEmpty }

  /// Whether it looks into titles or names.
  var searchesWords: Bool {
    terms.contains { term in
      switch term.condition {
      case .word, .who: true
      default: false
      }
    }
  }

  /// Whether decisions or marks can change what is shown.
  var followsDecisions: Bool { terms.contains(where: \.followsDecisions) }
  var followsMarks: Bool { terms.contains { $0.condition == .state(.marked) } }

  /// Whether a row of the table stays.
  func matches(_ row: Int, _ context: Context) -> Bool {
    terms.allSatisfy { $0.condition.holds(context.table.rows[row], context) != $0.isNegated }
  }
}

extension FilterTerm.Condition {
  func holds(_ row: MeetingTable.Row, _ context: MeetingFilter.Context) -> Bool {
    let series = context.snapshot.series[row.series]
    switch self {
    case .word(let word):
      return context.hidden[row.id].map { $0.contains(word) || row.owners.contains(word) } ?? row.text.contains(word)
    case .who(let word): return (context.hidden[row.id] == nil ? row.people : row.owners).contains(word)
    case .verdict(let verdict):
      return StatedVerdict(series, context.journal.records[row.id]?.decision).verdict == verdict
    case .reach(let reach): return context.reach.reach(of: series) == reach
    case .state(let state): return state.holds(series, context)
    case .axis(let axis, let level): return series.judgement[axis].level == level
    case .measure(let measure, let comparison, let number):
      return measure.value(of: series, hours: row.hours).map { comparison.holds($0, number) } ?? false
    case .slot(let weekday, let hour):
      return series.takesPlace(on: weekday, hour: hour, in: context.snapshot.zone)
    }
  }
}

extension FilterTerm.State {
  fileprivate func holds(_ series: Series, _ context: MeetingFilter.Context) -> Bool {
    switch self {
    case .open: context.journal.records[series.id]?.decision == nil
    case .decided: context.journal.records[series.id]?.decision != nil
    case .mine: series.isMine == true
    case .private: series.isPrivate
    case .marked: context.marks.contains(series.id)
    }
  }
}

extension FilterTerm.Measure {
  fileprivate func value(of series: Series, hours: Double) -> Double? {
    switch self {
    // As shown: two digits after the point, whole percents.
    case .hours: (hours * 100).rounded() / 100
    case .people: Double(series.headCount)
    case .confidence: (series.judgement.confidence * 100).rounded()
    case .age: series.facts.ageWeeks.map(Double.init)
    }
  }
}

extension Series {
  /// Marked private or confidential in the calendar.
  var isPrivate: Bool { facts.classification != .isPublic }

  /// What is said there is delicate.
  var isSensitive: Bool { judgement.sensitivity.level == .high }

  /// Not everybody's business.
  var isDelicate: Bool { isPrivate || isSensitive }

  fileprivate func takesPlace(on weekday: Weekday, hour: Int?, in zone: Zone) -> Bool {
    schedule.past.contains { span in
      let start = zone.local(span.start)
      guard let hour else { return start.date.weekday == weekday }
      // Days from the span's own day to the weekday wanted, so that a meeting past midnight counts on both.
      let ahead = (weekday.rawValue - start.date.weekday.rawValue + 7) % 7
      let from = CivilDateTime(start.date.adding(days: ahead), hour: hour)
      return start < from.adding(seconds: 3_600) && start.adding(seconds: span.seconds) > from
    }
  }
}
