import ICalendar

/// Finds meetings that came in the place of those that were changed.
struct ReboundSearch {
  private let snapshot: AuditSnapshot
  private let past: [PastAudit]

  init(_ snapshot: AuditSnapshot, past: [PastAudit]) {
    self.snapshot = snapshot
    self.past = past
  }

  /// The outcomes with their rebounds: each new meeting stands with the one decision it resembles most.
  func adding(to outcomes: [DecisionOutcome], peopleOf people: (SeriesID) -> Set<String>) -> [DecisionOutcome] {
    var outcomes = outcomes
    let decided = Set(outcomes.map(\.series))
    let subjects = outcomes.map { (words: TitleWords($0.title), people: people($0.series)) }
    for series in snapshot.series where series.judgement.kind == .meeting && !decided.contains(series.id) {
      guard let begin = (series.schedule.past.first ?? series.schedule.upcoming.first)?.start else { continue }
      var best: (place: Int, likeness: Double, reason: DecisionOutcome.Rebound.Reason)?
      for (place, outcome) in outcomes.enumerated() where isNew(series, begin, since: outcome.decidedOn) {
        guard outcome.state == .gone || outcome.state == .reduced else { continue }
        let (likeness, reason) = likeness(of: series, to: subjects[place])
        if likeness >= Self.enough, likeness > best?.likeness ?? 0 { best = (place, likeness, reason) }
      }
      guard let best else { continue }
      outcomes[best.place].rebounds.append(
        DecisionOutcome.Rebound(
          series: series.id, title: series.title, reason: best.reason,
          hoursPerWeek: hoursPerWeek(series, since: outcomes[best.place].decidedOn)))
    }
    for index in outcomes.indices {
      let hours = outcomes[index].rebounds.reduce(0) { $0 + $1.hoursPerWeek }
      if hours > 0, hours >= outcomes[index].hoursBefore / 4 { outcomes[index].state = .rebounded }
    }
    return outcomes
  }

  /// From this likeness on two meetings are taken for one another.
  private static let enough = 0.5

  /// Neither the calendar nor a past audit knew it before the decision.
  private func isNew(_ series: Series, _ begin: Instant, since day: CivilDate) -> Bool {
    guard snapshot.zone.local(begin).date >= day else { return false }
    if let age = series.facts.ageWeeks, series.isRecurring, age * 7 > snapshot.asOf.day - day.day + 7 { return false }
    return !past.contains { audit in
      audit.day <= day && audit.rows.contains { $0.id == series.id }
    }
  }

  /// Words decide first; three people or more, mostly the same, are the same people.
  private func likeness(
    of series: Series, to subject: (words: TitleWords, people: Set<String>)
  ) -> (Double, DecisionOutcome.Rebound.Reason) {
    let words = TitleWords(series.title).likeness(to: subject.words)
    let people = Set(series.people)
    let all = people.union(subject.people)
    let shared = people.intersection(subject.people)
    let same = shared.count >= 3 ? Double(shared.count) / Double(all.count) : 0
    return words >= Self.enough ? (1 + words, .words) : (same, .people)
  }

  private func hoursPerWeek(_ series: Series, since day: CivilDate) -> Double {
    let decided = snapshot.zone.instant(of: CivilDateTime(day))
    let from = max(decided.seconds, snapshot.past.upperBound.seconds - OutcomeReading.window)
    let weeks = max(1, Double(snapshot.past.upperBound.seconds - from) / (7 * 86_400))
    return series.schedule.past.filter { $0.start.seconds >= from }.hours / weeks
  }
}
