import Audit
import TerminalUI

/// What the evidence says, line by line; the same words for pane and zoom, more of them where there is room.
struct EvidenceLines {
  let state: DashboardState
  let series: Series
  let width: Int
  let detail: EvidenceDetail

  init(_ state: DashboardState, _ series: Series, width: Int, detail: EvidenceDetail) {
    self.state = state
    self.series = series
    self.width = max(10, width)
    self.detail = detail
  }

  /// Without blank lines at the end.
  func lines(_ tab: EvidenceTab) -> [[Span]] {
    let lines =
      switch tab {
      case .evidence: evidence
      case .occurrences: OccurrenceLines(state, series).lines
      case .people: PeopleLines(state, series, width: width).lines
      }
    return Array(lines.prefix((lines.lastIndex { !$0.isEmpty } ?? -1) + 1))
  }

  /// Every kind of line keeps its row whatever meeting is selected, where there is room for that: the eye finds it
  /// again, and a step down the list changes fewer cells.
  private var isSteady: Bool { detail == .pane && state.size.rows >= 34 && state.size.columns >= 110 }

  /// How many facts of a kind the pane shows: the strongest, so that a step down the list stays cheap on slow lines;
  /// more on tall screens, and all of them zoomed.
  var most: Int { detail == .zoom ? .max : detail == .pane && state.size.rows >= 42 ? 2 : 1 }

  private var steady: [[Span]] {
    let steadyAxes = Axis.allCases.map { Self.filled(AxisLines(self).lines($0), most + 1) }
    let connection = AxisLines(self).connection
    let parts: [[[Span]]] =
      [Self.filled(SuggestionLines(self).lines, 5) + Self.filled(reasons, most)] + steadyAxes
      + [Self.filled(flips.filter { !$0.isEmpty }, 2), [held, next, agenda], Self.filled(document, most)]
    let more: [[[Span]]] = [connection, most > 1 ? ways(limit: 1) { Digits.short($1.hoursPerWeek) + " h/wk" } : []]
    return Array((parts + more.filter { !$0.isEmpty }).joined(separator: [[]]))
  }

  private static func filled(_ lines: [[Span]], _ count: Int) -> [[Span]] {
    lines + Array(repeating: [], count: max(0, count - lines.count))
  }

  private var evidence: [[Span]] {
    if isSteady { return steady }
    if detail == .zoom { return whole }
    let gap: [[Span]] = detail == .brief ? [] : [[]]
    return SuggestionLines(self).lines + reasons + gap + axes + gap + flips + [held] + gap + document
  }

  /// What is proposed first, then why, then how it was worked out.
  private var whole: [[Span]] {
    let parts = [
      SuggestionLines(self).lines + document, blends, flips + [held, next, agenda], axes, others,
      FormulaLines(self).lines, [source],
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [[]]))
  }

  private var axes: [[Span]] { Axis.allCases.flatMap { AxisLines(self).lines($0) } + AxisLines(self).connection }

  /// What speaks straight for the verdict suggested, where the axes alone do not say why.
  private var reasons: [[Span]] {
    guard detail == .pane else { return [] }
    let facts = series.judgement.told(.verdict).filter { $0.towards == series.judgement.verdict && $0.isTelling }
    return facts.prefix(most).flatMap { AxisLines(self).fact($0) }
  }

  private var flips: [[Span]] {
    let shown = series.judgement.flips.prefix(most)
    let lines = shown.flatMap { flip in
      let condition = state.shown(flip.condition, of: series)
      return wrapped("would become \(flip.verdict.word.uppercased()) \(condition)", indent: 0)
    }
    return detail == .pane && !lines.isEmpty ? lines + [[]] : lines
  }

  private var held: [Span] {
    let past = HeldDots(series.schedule, in: state.snapshot?.zone ?? .utc)
    let words = "  \(past.words)"
    let room = max(8, width - 8 - words.count)
    return [Span("held    ", .muted), Span(past.dots(columns: room, glyphs: state.glyphs)), Span(words)]
  }

  private var next: [Span] {
    let coming = series.schedule.upcoming.first.map { OccurrenceLines(state, series).next($0) }
    return [Span("next    ", .muted), Span(coming ?? "never: it has ended")]
  }

  /// What of it could be written; nothing while nobody has read the agendas.
  private var agenda: [Span] {
    guard !state.agendas.isEmpty else { return [] }
    let split = state.agendas[series.id]
    return [Span("agenda  ", .muted), Span(split?.words ?? "none")]
  }

  /// What takes the meeting's place; a meeting that stays live as it is needs nothing in its place.
  private var document: [[Span]] {
    let action = state.journal[series.id].decision?.action ?? series.plan.suggestion
    guard series.judgement.verdict != nil, action != .keep else { return [] }
    let plan = series.plan.fitted(to: action)
    let lines = wrapped("document: \(plan.form.rawValue)", indent: 0)
    let reason = detail == .brief ? [] : wrapped(state.shown(plan.reason, of: series), indent: 2)
    return lines + (detail == .pane ? Array(reason.prefix(most - 1)) : reason)
  }

  /// Every way to keep part of it live, in the order of the blend key, with what it does by the real rule.
  private var blends: [[Span]] {
    ways(limit: 20) { "\($1.words), \(Digits.short($1.hoursPerWeek)) h/wk" }
  }

  private func ways(limit: Int, _ words: (BlendPreset, PresetEffect) -> String) -> [[Span]] {
    guard !series.hasEnded, !series.plan.presets.isEmpty else { return [] }
    let ways = series.plan.presets.flatMap { preset in
      let effect = PresetEffect(series, preset, in: state.zone)
      return wrapped("  \(preset.words): \(words(preset, effect))", indent: 2).prefix(limit)
    }
    let head = [
      Span("ways to blend", Style(bold: true)), Span("  \(state.keyText(.blend)) takes the next one", .muted),
    ]
    return [head] + (detail == .pane ? Array(ways.prefix(3)) : ways)
  }

  /// Facts that speak to no axis: straight to the verdict, and whether it is a meeting.
  private var others: [[Span]] {
    let verdict = facts(for: .verdict, under: "for the verdict itself")
    let kind = facts(for: .kind, under: "a meeting or not")
    return verdict + (verdict.isEmpty || kind.isEmpty ? [] : [[]]) + kind
  }

  private func facts(for question: Evidence.Question, under heading: String) -> [[Span]] {
    let facts = series.judgement.told(question)
    guard !facts.isEmpty else { return [] }
    return [[Span(heading, Style(bold: true))]] + facts.flatMap { AxisLines(self).fact($0) }
  }

  private var source: [Span] {
    let place = state.hides(series) ? "(hidden)" : "\(series.source.path):\(series.source.line)"
    return [Span("id \(series.id.text)   from \(place)", .muted)]
  }

  /// Text broken to the width, later lines indented.
  func wrapped(_ text: String, indent: Int, style: Style = .plain) -> [[Span]] {
    let blanks = String(repeating: " ", count: indent)
    let limit = detail == .brief ? 1 : detail == .pane ? 2 : 20
    let lines = TextWidth.wrapped(
      text, columns: width - indent, limit: limit, ellipsis: state.glyphs[.ellipsis])
    return lines.map { [Span(blanks + $0, style)] }
  }
}
