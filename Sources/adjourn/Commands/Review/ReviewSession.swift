import Audit
import ICalendar
import Reports
import TerminalUI

/// A review as a conversation: what was answered goes in, what to say and what to keep comes out.
///
/// Pure, so that it can be tested without a terminal; whole sentences and no positions on a screen, so that a screen
/// reader, a slow line and a log read the same.
struct ReviewSession {
  /// What one answer led to.
  struct Reply {
    var lines: [String] = []
    /// To be kept before anything is said.
    var step: DecisionJournal.Step?
  }

  let snapshot: AuditSnapshot
  private(set) var journal: DecisionJournal
  /// What is asked about, most hours first.
  let queue: [Series]
  /// Place in `queue`; its end where all were asked about.
  private(set) var place = 0
  private(set) var isOver = false
  private let token: String
  private let now: Instant
  private var changes = 0

  /// Asks about what is undecided, and with `all` about decided meetings too.
  init(_ snapshot: AuditSnapshot, _ journal: DecisionJournal, all: Bool, token: String, now: Instant) {
    self.snapshot = snapshot
    self.journal = journal
    (self.token, self.now) = (token, now)
    queue = snapshot.listed.filter { series in
      !series.hasEnded && (all || journal.records[series.id]?.decision == nil)
    }
    isOver = queue.isEmpty
  }

  /// The meeting that is asked about; nil where the review is over.
  var current: Series? { isOver || !queue.indices.contains(place) ? nil : queue[place] }

  /// Takes one line of answer.
  mutating func answer(_ line: String) -> Reply {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard let word = words.first?.lowercased() else { return skip() }
    guard let series = current else { return Reply() }
    if let number = Int(word) { return go(to: number) }
    switch word {
    case "y", "yes", "a": return accept(series)
    case "c", "convert": return decide(series, .convert)
    case "k", "keep": return decide(series, .keep)
    case "b", "blend": return blend(series, words.dropFirst().first)
    case "0", "clear": return edit(series, "cleared") { $0.decision = nil }
    case "i", "note": return note(series, words.dropFirst().first ?? "")
    case "s", "skip", "n": return skip()
    case "p": return go(to: place)
    case "u", "undo": return undo()
    case "w", "why": return Reply(lines: ReviewText.why(series, journal[series.id], snapshot))
    case "?", "h", "help": return Reply(lines: ReviewText.help)
    case "q", "quit":
      isOver = true
      return Reply()
    default: return Reply(lines: ["\(TextWidth.cleaned(word)) is no answer. ? lists the answers."])
    }
  }

  private mutating func skip() -> Reply {
    place += 1
    isOver = place >= queue.count
    return Reply()
  }

  /// By the number that is read out, from 1 on.
  private mutating func go(to number: Int) -> Reply {
    guard (1...queue.count).contains(number) else { return Reply(lines: ["There is no meeting \(number)."]) }
    place = number - 1
    return Reply()
  }

  private mutating func accept(_ series: Series) -> Reply {
    guard !series.judgement.isUnsure, let action = series.plan.suggestion else {
      return Reply(lines: ["There is too little to tell, so nothing is suggested. Answer c, b or k, or s to skip."])
    }
    return decide(series, action)
  }

  private mutating func blend(_ series: Series, _ choice: String?) -> Reply {
    let presets = series.plan.presets
    let number = choice.map { Int($0) ?? 0 } ?? 1
    guard presets.indices.contains(number - 1) else {
      let ways = presets.enumerated().map { "b \($0.offset + 1): \($0.element.words)." }
      return Reply(lines: ways.isEmpty ? ["There is no way to blend this meeting."] : ways)
    }
    return decide(series, .blend(presets[number - 1]))
  }

  private mutating func decide(_ series: Series, _ action: Decision.Action) -> Reply {
    let words = action.verdict.word + (action.preset.map { ", \($0.words)" } ?? "")
    let decision = Decision(action, decidedAt: now)
    var reply = edit(series, words) { record in
      if record.decision?.action != action { record.decision = decision }
    }
    reply.lines.append(ReviewText.freed(snapshot, journal))
    _ = skip()
    return reply
  }

  private mutating func note(_ series: Series, _ text: String) -> Reply {
    edit(series, text.isEmpty ? "note removed" : "note kept") { $0.note = text }
  }

  private mutating func edit(_ series: Series, _ words: String, _ change: (inout SeriesRecord) -> Void) -> Reply {
    let before = journal[series.id]
    var after = before
    change(&after)
    guard after != before else { return Reply(lines: ["That is so already."]) }
    changes += 1
    let edit = DecisionJournal.Change.Edit(
      series: series.id, likeness: series.likeness, before: before, after: after)
    let title = "\(words)  \(ReviewText.title(series))"
    let step = journal.apply(.init(id: "\(token)-\(changes)", title: title, edits: [edit]))
    return Reply(lines: ["\(ReviewText.title(series)): \(words). u takes it back."], step: step)
  }

  /// Takes back the last change to what is listed here and asks about it again.
  private mutating func undo() -> Reply {
    let shown = Set(snapshot.listed.map(\.id))
    guard let step = journal.undo(where: { $0.edits.contains { shown.contains($0.series) } }) else {
      return Reply(lines: ["There is nothing to take back."])
    }
    guard case .undo(let change) = step else { return Reply(step: step) }
    if let again = queue.firstIndex(where: { $0.id == change.edits.first?.series }) { place = again }
    // What was done and to what stand two blanks apart.
    let words = TextWidth.cleaned(change.title).replacing("  ", with: ": ")
    return Reply(lines: ["Taken back: \(words)."], step: step)
  }
}
