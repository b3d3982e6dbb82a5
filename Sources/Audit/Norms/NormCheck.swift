import ICalendar

/// Holds an audit against norms.
public struct NormCheck: Sendable {
  private let norms: Norms
  private let snapshot: AuditSnapshot
  private let journal: DecisionJournal

  public init(_ norms: Norms, _ snapshot: AuditSnapshot, _ journal: DecisionJournal) {
    self.norms = norms
    self.snapshot = snapshot
    self.journal = journal
  }

  /// What is against the norms: the calendar as a whole first, then series in the audit's order. Series that have ended
  /// are left out.
  public var findings: [NormFinding] { whole + snapshot.listed.filter { !$0.hasEnded }.flatMap(findings) }

  private var whole: [NormFinding] {
    guard let most = norms.mostHoursPerWeek, snapshot.owners.count < 2, snapshot.meetingHoursPerWeek > most else {
      return []
    }
    let hours = (snapshot.meetingHoursPerWeek * 10).rounded() / 10
    return [
      NormFinding(
        norm: .hours, series: nil, title: "all recurring meetings",
        sentence: "\(hours) hours a week; at most \(Self.text(most))")
    ]
  }

  private func findings(_ series: Series) -> [NormFinding] {
    let found: [(NormFinding.Norm, String?)] = [
      (.coreHours, outsideCoreHours(series)), (.meetingFreeDay, onFreeDay(series)), (.people, tooMany(series)),
      (.minutes, tooLong(series)), (.agenda, withoutAgenda(series)), (.end, withoutEnd(series)),
      (.protected, unprotected(series)),
    ]
    return found.compactMap { norm, sentence in
      sentence.map { NormFinding(norm: norm, series: series.id, title: series.title, sentence: $0) }
    }
  }

  /// Times of the coming quarter, each in the zone the series is written in.
  private func outsideCoreHours(_ series: Series) -> String? {
    let zone = series.zone ?? snapshot.zone
    guard !series.facts.isAllDay, let core = norms.coreHours(in: zone) else { return nil }
    let outside = series.schedule.upcoming.prefix(Self.looked).filter { span in
      let start = zone.local(span.start).secondOfDay / 60
      return start < core.lowerBound || start + Int(span.seconds / 60) > core.upperBound
    }
    guard let first = outside.first else { return nil }
    let times = outside.count == min(Self.looked, series.schedule.upcoming.count) ? "" : "\(outside.count) times "
    return "\(times)\(clock(zone.local(first.start)))-\(clock(zone.local(first.end))); core hours in \(zone.name) are "
      + "\(clock(core.lowerBound))-\(clock(core.upperBound))"
  }

  private func onFreeDay(_ series: Series) -> String? {
    let zone = series.zone ?? snapshot.zone
    let days = series.schedule.upcoming.prefix(Self.looked).map { zone.local($0.start).date.weekday }
    let free = Set(days).intersection(norms.meetingFreeDays)
    return free.isEmpty ? nil : "on \(RuleWords.list(free.sorted())), which is to be free of meetings"
  }

  /// A head count that is assumed breaks no norm.
  private func tooMany(_ series: Series) -> String? {
    guard let count = series.facts.people.count else { return nil }
    let decides = series.judgement.complexity.level != .low
    guard let most = decides ? norms.mostPeopleDeciding : norms.mostPeopleUpdated, count > most else { return nil }
    return "\(count) people; at most \(most) \(decides ? "where something is worked out" : "for an update")"
  }

  private func tooLong(_ series: Series) -> String? {
    guard !series.facts.isAllDay, let most = norms.mostMinutes, series.facts.durationMinutes > most else { return nil }
    return "\(series.facts.durationMinutes) minutes; at most \(most)"
  }

  /// Meetings for their own sake need none; of those that show nothing but their time it is not known.
  private func withoutAgenda(_ series: Series) -> String? {
    guard norms.wantsAgenda, !series.judgement.connection, series.judgement.confidence > 0,
      !Agenda(details: series.facts.details).isPresent
    else {
      return nil
    }
    return "no agenda in the invitation"
  }

  private func withoutEnd(_ series: Series) -> String? {
    guard norms.wantsEnd, let rule = series.rule?.uppercased(), !rule.contains("UNTIL="), !rule.contains("COUNT=")
    else {
      return nil
    }
    return "the series has no end"
  }

  private func unprotected(_ series: Series) -> String? {
    guard norms.protects(series.title), let action = journal[series.id].decision?.action, action != .keep else {
      return nil
    }
    return "is protected by a word of its title and decided as \(action.verdict.word)"
  }

  /// Occurrences looked at: what lies further ahead will be moved yet.
  private static let looked = 13

  private func clock(_ time: CivilDateTime) -> String { clock(time.secondOfDay / 60) }

  private func clock(_ minutes: Int) -> String {
    [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  private static func text(_ number: Double) -> String {
    number == number.rounded() ? "\(Int(number))" : "\(number)"
  }
}
