import Audit
import TerminalUI

/// The arithmetic behind the saving, with its numbers.
struct FormulaLines {
  private let evidence: EvidenceLines

  init(_ evidence: EvidenceLines) { self.evidence = evidence }

  var lines: [[Span]] {
    let series = evidence.series
    let state = evidence.state
    let action = state.journal[series.id].decision?.action ?? series.plan.suggestion
    guard let zone = state.snapshot?.zone, let action, action != .keep else { return [] }
    let saving = series.saving(action, in: zone)
    let minutes = Double(series.facts.durationMinutes)
    let readers = series.headCount - 1
    let personHours =
      "live hours given back: \(Digits.short(saving.hoursPerYear, 1)) h/year x "
      + "\(series.facts.people.text) people = \(Digits.short(saving.personHoursPerYear, 1)) person-h"
    let documents =
      "\(saving.documents) documents: writing max(15, half of \(Int(minutes))) = "
      + "\(Digits.short(max(15, minutes / 2), 1)) min each, reading min(10, a fifth) = "
      + "\(Digits.short(min(10, minutes / 5), 1)) min for each of \(readers)"
    let net = "net: \(Digits.short(saving.netPersonHoursPerYear, 1)) person-h/year"
    return [[Span("arithmetic", Style(bold: true)), Span("  over the next 52 weeks", .muted)]]
      + [personHours, documents, net].flatMap { evidence.wrapped("  " + $0, indent: 2) }
  }
}
