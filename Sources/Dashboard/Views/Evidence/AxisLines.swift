import Audit
import TerminalUI

/// One axis: its level and score, and the facts behind it, strongest first.
struct AxisLines {
  private let evidence: EvidenceLines
  private var state: DashboardState { evidence.state }
  private var series: Series { evidence.series }

  init(_ evidence: EvidenceLines) { self.evidence = evidence }

  func lines(_ axis: Axis) -> [[Span]] {
    let reading = series.judgement[axis]
    let facts = facts(for: Evidence.Question(rawValue: axis.rawValue))
    let level = Span(TextWidth.fitted(reading.level.rawValue, 7), Style(bold: reading.level == .high))
    let name = Span(TextWidth.fitted(axis.rawValue, 12))
    if evidence.detail == .brief {
      let score = reading.isOverruled ? " you" : TextWidth.fitted("\(reading.score)", 4, alignment: .right)
      let first = facts.first.map { [Span("  \(weight($0)) ")] + words($0) } ?? []
      return [[name, level, Span(score)] + first]
    }
    let score = reading.isOverruled ? "set by you" : "\(reading.score)/100"
    let shown = facts.prefix(evidence.most)
    return [[name, level, Span(score)]] + shown.flatMap(fact)
  }

  /// Whether the relationship itself is the purpose; said only where it is, or where the user said not.
  var connection: [[Span]] {
    let judgement = series.judgement
    let own = state.journal[series.id].overrides.connection
    guard judgement.connection || own != nil else { return [] }
    let word = judgement.connection ? "yes: meeting is the purpose" : "no"
    let head = [
      Span(TextWidth.fitted("connection", 12)), Span(word), Span(own == nil ? "" : "  set by you"),
    ]
    guard evidence.detail != .brief, evidence.most > 1 else { return [head] }
    return [head] + facts(for: .connection).prefix(3).flatMap(fact)
  }

  /// Sign and weight, the words that caused it, what they say.
  func fact(_ fact: Evidence) -> [[Span]] {
    let head = Span(
      "  \(TextWidth.fitted(weight(fact), 5, alignment: .right)) ", evidence.detail == .pane ? .plain : .muted)
    guard evidence.detail == .zoom else { return [[head] + words(fact)] }
    let place = state.hides(series) ? fact.place.rawValue : "\(fact.place.rawValue), \(fact.rule)"
    let text = words(fact).map(\.text).joined() + "  (\(place))"
    return TextWidth.wrapped(text, columns: evidence.width - 8).enumerated().map { index, line in
      [index == 0 ? head : Span("        "), Span(line)]
    }
  }

  private func words(_ fact: Evidence) -> [Span] {
    let towards = fact.towards.map { [Span("\($0.word): ")] } ?? []
    return towards + quotedWords(fact)
  }

  private func quotedWords(_ fact: Evidence) -> [Span] {
    let quote = fact.quote
    if state.hides(series), !quote.isEmpty { return [Span("(words in the \(fact.place.rawValue), hidden)")] }
    let sentence = state.shown(fact.sentence, of: series)
    if quote.isEmpty || fact.sentence.contains(quote) { return [Span(sentence)] }
    return [Span("\"\(quote)\" "), Span(sentence)]
  }

  private func weight(_ fact: Evidence) -> String {
    let text = Digits.fixed(fact.shownWeight)
    return fact.shownWeight < 0 ? text : "+\(text)"
  }

  private func facts(for question: Evidence.Question?) -> [Evidence] {
    question.map(series.judgement.told) ?? []
  }
}
