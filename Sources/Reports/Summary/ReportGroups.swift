import Audit

/// The meetings of a report: what was decided first, then what is suggested, then what stays.
struct ReportGroups {
  private let snapshot: AuditSnapshot
  private let journal: DecisionJournal
  private let clean: (String) -> String
  private let showsNotes: Bool
  private let titles: SharedTitle

  init(_ snapshot: AuditSnapshot, _ journal: DecisionJournal, clean: @escaping (String) -> String, showsNotes: Bool) {
    self.snapshot = snapshot
    self.journal = journal
    self.clean = clean
    self.showsNotes = showsNotes
    titles = SharedTitle(snapshot)
  }

  /// Groups with their rows; empty ones are left out.
  var values: [[String: Any]] {
    let isTeam = snapshot.isTeam
    let placed = Dictionary(grouping: snapshot.listed, by: heading)
    return Self.headings.compactMap { heading in
      guard let series = placed[heading], !series.isEmpty else { return nil }
      let hours = series.reduce(0) { $0 + $1.hoursPerWeek * Double(Freed.shares(of: $1, inTeam: isTeam)) }
      let rows = series.map(row)
      return [
        "heading": heading, "hours": fixed(hours, 1), "index": "\(series.count)", "rows": rows,
        "changes": rows.contains { $0["how"] as? String != "" },
      ]
    }
  }

  private static let headings = [
    "Decided: a document", "Decided: part of it live", "Decided: stays", "Suggested: a document",
    "Suggested: part of it live", "Suggested: stays", "Too little known to judge", "Ended",
  ]

  private func heading(_ series: Series) -> String {
    if let decision = journal[series.id].decision { return Self.headings[Self.place(decision.action.verdict)] }
    if series.hasEnded { return Self.headings[7] }
    if series.judgement.isUnsure { return Self.headings[6] }
    return Self.headings[3 + Self.place(series.judgement.verdict ?? .keep)]
  }

  private static func place(_ verdict: Verdict) -> Int { verdict == .async ? 0 : verdict == .blend ? 1 : 2 }

  private func row(_ series: Series) -> [String: Any] {
    let record = journal[series.id]
    let action = record.decision?.action ?? (series.judgement.isUnsure ? nil : series.plan.suggestion)
    let saving = series.saving(action, in: snapshot.zone)
    var row: [String: Any] = [
      "title": clean(titles.text(series)), "cadence": clean(series.cadence),
      "minutes": String(series.facts.durationMinutes),
      "people": (series.facts.people == .unknown ? "~" : "") + "\(series.headCount)",
      "hours": fixed(series.hoursPerWeek, 2), "verdict": VerdictWords.word(series, record),
      "how": Self.how(action, series), "gain": saving.hoursPerYear > 0 ? fixed(saving.netPersonHoursPerYear, 0) : "",
      "confidence": "\(Int((series.judgement.confidence * 100).rounded()))%",
      "organizer": clean(series.organizer), "role": (action ?? .keep).verdict.rawValue,
    ]
    row["note"] = showsNotes && !record.note.isEmpty && !titles.hides(series) ? clean(record.note) : nil
    return row
  }

  /// What takes the meeting's place, or how much of it stays.
  static func how(_ action: Decision.Action?, _ series: Series) -> String {
    switch action {
    case .convert: series.plan.fitted(to: .convert).form.rawValue
    case .blend(let preset): preset.words
    case .keep, nil: ""
    }
  }
}
