import Audit
import ICalendar
import Reports
import TerminalUI

/// The sentences of a review.
enum ReviewText {
  static let help = [
    "y  as suggested          c  convert to a document     k  keep as it is",
    "b  blend; b 2 the second way, b 0 lists the ways      0  clear the decision",
    "s  or Enter alone: skip  p  the meeting before        7  go to meeting 7",
    "u  take back             i TEXT  note why             w  why it is suggested",
    "q  quit; every decision is saved as it is made",
  ]

  static func title(_ series: Series) -> String {
    let title = TextWidth.cleaned(series.title)
    return title.allSatisfy(\.isWhitespace) ? "(no title) \(series.cadence)" : title
  }

  /// What is said before the first question.
  static func opening(_ session: ReviewSession) -> [String] {
    let count = session.queue.count
    let asked = count == 1 ? "1 meeting to decide on" : "\(count) meetings to decide on"
    return [
      freed(session.snapshot, session.journal),
      count == 0 ? "Nothing is left to decide." : "\(asked). ? lists the answers.",
    ]
  }

  /// One meeting, in sentences.
  static func question(_ series: Series, number: Int, of count: Int, _ session: ReviewSession) -> [String] {
    let record = session.journal[series.id]
    var facts = ["\(series.cadence), \(series.facts.durationMinutes) minutes"]
    facts.append(people(series) + (series.organizer.isEmpty ? "" : ", by \(TextWidth.cleaned(series.organizer))"))
    facts.append("\(hours(series.hoursPerWeek)) hours a week")
    var lines = ["", "\(number) of \(count): \(title(series))", facts.joined(separator: ". ") + "."]
    if let decision = record.decision { lines.append("Decided: \(words(decision.action)).") }
    lines += suggestion(series, session.snapshot)
    if !record.note.isEmpty { lines.append("Your note: \(TextWidth.cleaned(record.note))") }
    return lines
  }

  private static func suggestion(_ series: Series, _ snapshot: AuditSnapshot) -> [String] {
    let judgement = series.judgement
    guard !judgement.isUnsure, let action = series.plan.suggestion else {
      let missing = judgement.missing.isEmpty ? "the entry says too little" : judgement.missing.joined(separator: ", ")
      return ["Unsure: \(missing)."]
    }
    let percent = min(99, Int((judgement.confidence * 100).rounded()))
    let saving = series.saving(action, in: snapshot.zone).hoursPerWeek
    let frees = saving > 0 ? " It frees \(hours(saving)) hours a week." : ""
    let reasons = reasons(for: judgement).map { TextWidth.cleaned($0.sentence) }
    let because = reasons.isEmpty ? [] : ["Because: " + reasons.joined(separator: "; ") + "."]
    return ["Suggested: \(words(action)), \(percent) percent sure.\(frees)"] + because
  }

  /// The two strongest facts that speak for the verdict, each once.
  private static func reasons(for judgement: Judgement) -> ArraySlice<Evidence> {
    let told = judgement.told(.verdict).filter { $0.isTelling && $0.towards == judgement.verdict }
    return told.prefix(2)
  }

  /// All that led to the verdict.
  static func why(_ series: Series, _ record: SeriesRecord, _ snapshot: AuditSnapshot) -> [String] {
    ExplainText.text(series, record: record, snapshot: snapshot)
      .split(separator: "\n", omittingEmptySubsequences: false).map { TextWidth.cleaned(String($0)) }
  }

  static func freed(_ snapshot: AuditSnapshot, _ journal: DecisionJournal) -> String {
    let freed = Freed(snapshot, journal)
    return "Freed \(freed.words(weeksBack: snapshot.settings.weeksBack)); "
      + "\(freed.decided) of \(freed.listed) decided."
  }

  private static func people(_ series: Series) -> String {
    switch series.facts.people {
    case .known(let count): count == 1 ? "1 person" : "\(count) people"
    case .given(let count): "\(count) people, set by you"
    case .unknown: "About \(HeadCount.assumed) people, assumed"
    }
  }

  private static func words(_ action: Decision.Action) -> String {
    action.verdict.word + (action.preset.map { ", \($0.words)" } ?? "")
  }

  private static func hours(_ value: Double) -> String {
    let tenths = Int((value * 100).rounded())
    let text = "\(tenths / 100).\(tenths % 100 < 10 ? "0" : "")\(tenths % 100)"
    return text.hasSuffix("0") ? String(text.dropLast()) : text
  }
}
