import Audit
import ICalendar
import TerminalUI

/// What is suggested or decided, and what it gives back, known and assumed told apart.
struct SuggestionLines {
  private let evidence: EvidenceLines
  private var state: DashboardState { evidence.state }
  private var series: Series { evidence.series }

  init(_ evidence: EvidenceLines) { self.evidence = evidence }

  var lines: [[Span]] {
    let record = state.journal[series.id]
    var lines: [[Span]] = []
    if let decision = record.decision {
      lines += decided(decision)
      lines += evidence.detail == .brief ? [] : suggestion
    } else {
      lines += suggestion
    }
    lines = joined(lines, saving(of: record.decision?.action ?? series.plan.suggestion))
    let note = state.hides(series) ? "(hidden)" : record.note
    if !record.note.isEmpty { lines += evidence.wrapped("note: \(note)", indent: 0) }
    return lines
  }

  /// Where lines are few, two short ones share one.
  private func joined(_ lines: [[Span]], _ saving: [[Span]]) -> [[Span]] {
    guard evidence.detail == .brief, let last = lines.last, let first = saving.first else {
      return lines + saving
    }
    let both = last + [Span("   ")] + first
    let width = both.reduce(0) { $0 + TextWidth.columns($1.text) }
    guard width <= evidence.width else { return lines + saving }
    return lines.dropLast() + [both] + saving.dropFirst()
  }

  private func decided(_ decision: Decision) -> [[Span]] {
    let date = (state.snapshot?.zone ?? .utc).local(decision.decidedAt).date.words(withYear: false)
    let action = decision.action
    let style = StatedVerdict.decided(action).style
    let head = [Span("decided "), Span(action.words, style), Span("  on \(date)")]
    return [head] + detail(action) + stillTakesPlace
  }

  private var stillTakesPlace: [[Span]] {
    let count = state.occurrencesSinceConverted(series)
    guard count > 0 else { return [] }
    let times = count == 1 ? "once" : "\(count) times"
    return evidence.wrapped("it has still taken place \(times) since", indent: 0, style: Style(.alert))
  }

  private var suggestion: [[Span]] {
    let judgement = series.judgement
    guard let verdict = judgement.verdict else { return [[Span("not judged: no meeting")]] }
    let percent = Digits.confidence(judgement.confidence)
    if judgement.isUnsure {
      let missing = judgement.missing.isEmpty ? "" : ": " + judgement.missing.joined(separator: ", ")
      return evidence.wrapped("unsure \(percent), leans to \(verdict.word)\(missing)", indent: 0)
    }
    let style = Style(StatedVerdict.suggested(verdict).style.role, bold: true)
    let head = [Span("suggest "), Span(verdict.word.uppercased(), style), Span(" \(percent)")]
    return [head] + (series.plan.suggestion.map(detail) ?? [])
  }

  /// How a blend goes, on a line of its own.
  private func detail(_ action: Decision.Action) -> [[Span]] {
    guard let preset = action.preset else { return [] }
    return evidence.wrapped("  \(preset.words): \(PresetEffect(series, preset, in: state.zone).words)", indent: 2)
  }

  private func saving(of action: Decision.Action?) -> [[Span]] {
    guard let zone = state.snapshot?.zone, let action, action != .keep else { return [] }
    let saving = series.saving(action, in: zone)
    let people = series.facts.people
    let personHours = saving.personHoursPerYear / Double(Schedule.weeksAhead)
    let all = (people.count == nil ? "~" : "") + "\(Digits.short(personHours, 1)) h for " + people.wordsOfAll
    let whose = state.freed?.isTeam == true ? "each" : "for you"
    let frees = "frees \(Digits.short(saving.hoursPerWeek)) h/wk \(whose), \(all)"
    return evidence.wrapped(frees, indent: 0) + net(saving)
  }

  private func net(_ saving: Saving) -> [[Span]] {
    let net = saving.netPersonHoursPerYear
    let hours = Digits.fixed(net, 0)
    if net < 0 {
      let text = "not worth converting: writing and reading cost more (\(hours) person-h/year)"
      return evidence.wrapped(text, indent: 0, style: Style(bold: true))
    }
    guard evidence.detail != .brief else { return [] }
    let long = "net \(hours) person-h/year after writing and reading"
    let text = long.count <= evidence.width ? long : "net \(hours) person-h/year, documents deducted"
    return evidence.wrapped(text, indent: 0, style: .muted)
  }
}
