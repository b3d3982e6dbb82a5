import ICalendar

/// Reads the outcome of single decisions out of a calendar and past audits.
struct OutcomeReading {
  /// A series that was decided on, as far as it is still known.
  struct Subject {
    var id: SeriesID
    var title: String
    /// As the calendar has it now; nil where it holds no trace of it.
    var series: Series?
    /// The row of each past audit that has it, oldest first.
    var rows: [(day: CivilDate, row: PastAudit.Row)]
  }

  private let snapshot: AuditSnapshot
  private let past: [PastAudit]
  private let byID: [SeriesID: Series]
  private let byLikeness: [String: [Series]]

  init(_ snapshot: AuditSnapshot, past: [PastAudit]) {
    self.snapshot = snapshot
    self.past = past.filter { $0.day <= snapshot.asOf }.sorted { $0.day < $1.day }
    byID = Dictionary(snapshot.series.map { ($0.id, $0) }) { first, _ in first }
    byLikeness = Dictionary(grouping: snapshot.series.filter(\.isRecurring), by: \.likeness)
  }

  /// nil where neither the calendar nor a past audit of it knows the series: it belongs to another calendar.
  func subject(_ id: SeriesID, likeness: String) -> Subject? {
    let rows = past.compactMap { audit in
      audit.rows.first { $0.id == id }.map { (audit.day, $0) }
    }
    let likeness = likeness.isEmpty ? rows.last?.1.likeness ?? "" : likeness
    let alike = likeness.isEmpty ? [] : byLikeness[likeness] ?? []
    let series = byID[id] ?? (alike.count == 1 ? alike[0] : nil)
    guard series != nil || rows.contains(where: { belongs($0.1) }) else { return nil }
    return Subject(id: id, title: series?.title ?? rows.last?.1.title ?? "", series: series, rows: rows)
  }

  /// Whether a past row is of one of the owners' calendars: a file of the same name, or one that shares a series.
  private func belongs(_ row: PastAudit.Row) -> Bool {
    past.contains { audit in
      audit.rows.contains { $0.path == row.path && byID[$0.id] != nil }
    }
  }

  /// Who took part, by the calendar, else by the last past audit that says.
  func people(_ id: SeriesID) -> Set<String> {
    let known = byID[id]?.people ?? []
    if !known.isEmpty { return Set(known) }
    return Set(
      past.reversed().lazy.compactMap { audit in audit.rows.first { $0.id == id }?.people }.first { !$0.isEmpty } ?? [])
  }

  func outcome(of subject: Subject, _ decision: Decision, on day: CivilDate) -> DecisionOutcome {
    let decided = decision.decidedAt
    let schedule = subject.series?.schedule ?? Schedule(past: [], upcoming: [])
    let start = decided.adding(seconds: -Self.window)
    let earlier = schedule.past.filter { start <= $0.start && $0.start < decided }
    let before = hoursBefore(subject, earlier, day)
    let rest = decision.action.remaining(of: earlier, in: snapshot.zone, startsMidway: true)
    let share = earlier.isEmpty ? Self.usualRest(decision.action) : rest.hours / max(0.01, earlier.hours)
    let state = state(of: subject, decision, before: before, promisedRest: before * share)
    // Within the first week there is nothing to measure yet: what goes on goes on as before.
    let isFresh = snapshot.past.upperBound.seconds - decided.seconds < 7 * 86_400
    return DecisionOutcome(
      series: subject.series?.id ?? subject.id, title: subject.title, action: decision.action, decidedOn: day,
      state: state, hoursBefore: before,
      hoursSince: state == .notYet && isFresh ? before : hoursSince(decided, schedule),
      hoursPromised: before * (1 - share), rebounds: [],
      trialEnd: subject.series.flatMap {
        Trial(decision, cadence: $0.facts.cadence, zone: snapshot.zone)?.end
      })
  }

  /// Eight weeks: a series is measured over as many before and after its decision.
  static let window: Int64 = 56 * 86_400

  /// By the last audit up to the decision, as a later export may have lost what was; else by the calendar.
  private func hoursBefore(_ subject: Subject, _ earlier: [TimeSpan], _ day: CivilDate) -> Double {
    let known = subject.rows.last { $0.day <= day }?.row.hoursPerWeek ?? 0
    return known > 0 ? known : earlier.hours / 8
  }

  private func hoursSince(_ decided: Instant, _ schedule: Schedule) -> Double {
    let from = max(decided.seconds, snapshot.past.upperBound.seconds - Self.window)
    let weeks = max(1, Double(snapshot.past.upperBound.seconds - from) / (7 * 86_400))
    return schedule.past.filter { $0.start.seconds >= from }.hours / weeks
  }

  /// What stays of a series whose times before the decision are unknown.
  private static func usualRest(_ action: Decision.Action) -> Double {
    switch action {
    case .convert: 0
    case .keep: 1
    case .blend(.halfLength), .blend(.everyOther): 0.5
    case .blend(.monthlyWritten): 0.25
    case .blend(.twiceWeekly): 0.4
    case .blend(.weeklyLive): 0.2
    }
  }

  private func state(
    of subject: Subject, _ decision: Decision, before: Double, promisedRest: Double
  ) -> DecisionOutcome.State {
    let done: DecisionOutcome.State = decision.action == .convert ? .gone : .reduced
    guard let series = subject.series else { return .gone }
    if series.hasEnded { return .gone }
    let soon = series.schedule.upcoming.filter { $0.start.seconds < snapshot.upcoming.lowerBound.seconds + Self.window }
    // A tenth more than promised: months hold four weeks or five.
    if decision.action != .convert, soon.hours / 8 <= max(promisedRest * 1.1, before * 0.1) + 0.125 { return done }
    return wasAway(subject, series, since: decision) ? .cameBack : .notYet
  }

  /// Whether the series had stopped or shrunk after its decision: a past audit says so, it has another id now, or the
  /// calendar shows a gap of three weeks and three times its usual distance.
  private func wasAway(_ subject: Subject, _ series: Series, since decision: Decision) -> Bool {
    let day = snapshot.zone.local(decision.decidedAt).date
    let later = subject.rows.filter { $0.day > day }
    let hadGone = past.contains { audit in
      audit.day > day && audit.rows.contains { $0.path == series.source.path }
        && !audit.rows.contains { $0.id == series.id && !$0.hasEnded }
    }
    if hadGone || later.contains(where: { $0.row.hasEnded }) || series.id != subject.id { return true }
    let starts = (series.schedule.past + series.schedule.upcoming.prefix(1)).map(\.start.seconds)
    let gaps = zip(starts.dropFirst(), starts).map { (end: $0, gap: $0 - $1) }
    let usual = gaps.map(\.gap).sorted().dropFirst(gaps.count / 2).first ?? 0
    return gaps.contains { $0.end > decision.decidedAt.seconds && $0.gap >= max(3 * usual, 21 * 86_400) }
  }
}
