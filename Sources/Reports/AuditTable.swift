import Audit
import ICalendar

/// An audit as an aligned table for people, that ends with the next step.
public enum AuditTable {
  /// The table of an audit's recurring meetings, or with `all` of every entry.
  public static func text(_ snapshot: AuditSnapshot, journal: DecisionJournal, all: Bool) -> String {
    let rows = snapshot.series.filter { all || $0.isListed }
    var lines = head(snapshot, journal)
    if rows.isEmpty {
      lines.append(emptySentence(snapshot))
    } else {
      lines.append("  h/wk  verdict   conf  U S C  people  id          meeting")
      lines += rows.map { row($0, journal[$0.id]) }
      lines += foot(snapshot, journal, rows)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func head(_ snapshot: AuditSnapshot, _ journal: DecisionJournal) -> [String] {
    let freed = Freed(snapshot, journal)
    let owners = snapshot.owners
    let who =
      owners.isEmpty
      ? snapshot.calendars.first?.path ?? "no calendar"
      : owners.count == 1 ? owners[0] : "\(owners.count) people's calendars"
    let from = snapshot.zone.local(snapshot.past.lowerBound).date
    var lines = [
      "\(plain(who)) | \(from) to \(snapshot.asOf.adding(days: -1)) | \(counted(freed.listed, "recurring meeting")) | "
        + "\(fixed(freed.ofHoursPerWeek, 1)) \(freed.unit) in them"
    ]
    if let reason = snapshot.asOfReason { lines.append(reason) }
    if freed.decided > 0 {
      lines.append(
        "Freed \(freed.words(weeksBack: snapshot.settings.weeksBack)), "
          + "\(freed.decided) of \(freed.listed) decided")
    }
    if let sentence = Agreement(snapshot, journal).sentence { lines.append(sentence) }
    return lines + [""]
  }

  private static func row(_ series: Series, _ record: SeriesRecord) -> String {
    let judgement = series.judgement
    let isMeeting = judgement.kind == .meeting
    let levels =
      isMeeting ? Axis.allCases.map { letter(judgement[$0].level) }.joined(separator: " ") : "- - -"
    let people = (series.facts.people == .unknown ? "~" : "") + "\(series.headCount)"
    return [
      right(fixed(series.hoursPerWeek, 2), 6),
      left(VerdictWords.word(series, record), 8),
      right(isMeeting ? "\(Int((judgement.confidence * 100).rounded()))%" : "", 5), levels,
      right(isMeeting ? people : "", 7), left(series.id.text, 10), plain(series.title, empty: "(no title)"),
    ].joined(separator: "  ")
  }

  private static func foot(_ snapshot: AuditSnapshot, _ journal: DecisionJournal, _ rows: [Series])
    -> [String]
  {
    let open = rows.filter { series in
      series.isListed && !series.hasEnded && !series.judgement.isUnsure && journal[series.id].decision == nil
        && (series.judgement.verdict == .async || series.judgement.verdict == .blend)
    }
    let hours = open.reduce(0.0) { sum, series in
      let saved = series.saving(series.plan.suggestion, in: snapshot.zone).hoursPerWeek
      return sum + saved * Double(Freed.shares(of: series, in: snapshot))
    }
    let unit = Freed(snapshot, journal).unit
    let before = WeekGrid.before(snapshot)
    let after = WeekGrid.suggested(snapshot, journal)
    var lines = [
      "",
      "U S C: urgency, sensitivity, complexity (L low, M medium, H high). ~ marks an assumed head count.",
      "Open suggestions: \(open.count), together \(fixed(hours, 1)) \(unit). Focus time (free blocks of "
        + "\(snapshot.settings.focusMinutes / 60) h or more): \(fixed(before.focusHoursPerWeek, 1)) \(unit) now, "
        + "\(fixed(after.focusHoursPerWeek, 1)) \(unit) with them carried out.",
    ]
    let skipped = snapshot.diagnostics.count { $0.severity == .error }
    if skipped > 0 { lines.append("\(skipped) skipped while reading: adjourn check PATH says which and why.") }
    if let first = open.first ?? rows.first {
      lines.append(
        "Next: adjourn explain \(first.id) PATH shows why; adjourn open PATH decides by keyboard.")
    }
    return lines
  }

  private static func emptySentence(_ snapshot: AuditSnapshot) -> String {
    let events = snapshot.calendars.reduce(0) { $0 + $1.events }
    return
      "\(counted(events, "event")), none of them a recurring meeting in the \(snapshot.settings.weeksBack) weeks before "
      + "\(snapshot.asOf) or the year after. --weeks N widens the window, --all lists every entry."
  }

  private static func letter(_ level: Level) -> String { level.rawValue.prefix(1).uppercased() }
}
