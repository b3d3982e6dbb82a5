import Audit
import ICalendar

/// One series of the contract `adjourn.audit/1`.
struct SeriesDocument: Sendable {
  let id: String
  let uids: [String]
  let title: String
  let kind: String
  let recurring: Bool
  let cadence: String
  let schedule: String
  let rrule: String?
  let durationMinutes: Int
  let attendees: Attendees
  let organizer: String
  let mine: Bool?
  let owners: [String]
  let occurrences: Occurrences
  /// By the axis' name, in alphabetical order.
  let axes: [(name: StaticString, reading: AxisDocument)]
  let connection: Bool
  let verdict: String?
  let confidence: Double
  let flips: [String]
  let missing: [String]
  let evidence: [EvidenceDocument]
  let plan: PlanDocument?
  let saving: SavingDocument
  let decision: DecisionDocument?

  struct Attendees: Sendable {
    let count: Int
    let known: Bool
  }

  struct Occurrences: Sendable {
    let past: Int
    let next52Weeks: Int
    let skipped: Int
  }

  struct AxisDocument: Sendable {
    let level: String
    let score: Int
    let overruled: Bool
  }

  struct EvidenceDocument: Sendable {
    let rule: String
    let axis: String
    let weight: Double
    let quote: String
    let `where`: String
    let sentence: String
    /// The verdict that a fact about it speaks for; nil for the other questions.
    let towards: String?
  }

  struct PlanDocument: Sendable {
    let suggestion: String?
    let preset: String?
    let form: String
    let reason: String
    let presets: [String]
  }

  struct SavingDocument: Sendable {
    let hoursPerYear: Double
    let personHoursPerYear: Double
    let netPersonHoursPerYear: Double
    /// nil where money is hidden (an hourly rate of 0).
    let costPerYear: Double?
  }

  struct DecisionDocument: Sendable {
    let verdict: String
    let preset: String?
    let note: String
    /// What the decision gives back, as `saving` says of the suggestion.
    let hoursPerYear: Double
    let netPersonHoursPerYear: Double
  }

  init(_ series: Series, record: SeriesRecord, snapshot: AuditSnapshot) {
    let judgement = series.judgement
    id = series.id.text
    uids = series.uids
    title = series.title
    kind = judgement.kind.rawValue
    recurring = series.isRecurring
    cadence = series.facts.cadence.words
    schedule = series.cadence
    rrule = series.rule
    durationMinutes = series.facts.durationMinutes
    attendees = Attendees(count: series.headCount, known: series.facts.people != .unknown)
    organizer = series.organizer
    mine = series.isMine
    owners = series.owners
    occurrences = Occurrences(
      past: series.schedule.past.count, next52Weeks: series.schedule.upcoming.count,
      skipped: series.schedule.skipped.count)
    axes = [
      ("complexity", AxisDocument(judgement.complexity)), ("sensitivity", AxisDocument(judgement.sensitivity)),
      ("urgency", AxisDocument(judgement.urgency)),
    ]
    connection = judgement.connection
    verdict = judgement.verdict?.rawValue
    confidence = rounded(judgement.confidence)
    flips = judgement.flips.map { "\($0.verdict.rawValue), \($0.condition)" }
    missing = judgement.missing
    evidence = judgement.evidence.map(EvidenceDocument.init)
    plan = judgement.kind == .meeting ? PlanDocument(series.plan) : nil
    saving = SavingDocument(series, snapshot)
    decision = record.decision.map { DecisionDocument($0, record.note, series, snapshot) }
  }
}

extension SeriesDocument.AxisDocument {
  init(_ reading: Judgement.Reading) {
    self.init(level: reading.level.rawValue, score: reading.score, overruled: reading.isOverruled)
  }
}

extension SeriesDocument.EvidenceDocument {
  init(_ evidence: Evidence) {
    self.init(
      rule: evidence.rule, axis: evidence.question.rawValue, weight: rounded(evidence.weight),
      quote: evidence.quote, where: evidence.place.rawValue, sentence: evidence.sentence,
      towards: evidence.towards?.rawValue)
  }
}

extension SeriesDocument.PlanDocument {
  init(_ plan: Plan) {
    self.init(
      suggestion: plan.suggestion?.verdict.rawValue, preset: plan.suggestion?.preset?.rawValue,
      form: plan.form.rawValue, reason: plan.reason, presets: plan.presets.map(\.rawValue))
  }
}

extension SeriesDocument.SavingDocument {
  init(_ series: Series, _ snapshot: AuditSnapshot) {
    let saving = series.saving(series.plan.suggestion, in: snapshot.zone)
    let rate = snapshot.settings.hourlyRate
    self.init(
      hoursPerYear: rounded(saving.hoursPerYear),
      personHoursPerYear: rounded(saving.personHoursPerYear),
      netPersonHoursPerYear: rounded(saving.netPersonHoursPerYear),
      costPerYear: rate > 0 ? rounded(saving.personHoursPerYear * rate) : nil)
  }
}

extension SeriesDocument.DecisionDocument {
  init(_ decision: Decision, _ note: String, _ series: Series, _ snapshot: AuditSnapshot) {
    let saving = series.saving(decision.action, in: snapshot.zone)
    self.init(
      verdict: decision.action.verdict.rawValue, preset: decision.action.preset?.rawValue, note: note,
      hoursPerYear: rounded(saving.hoursPerYear), netPersonHoursPerYear: rounded(saving.netPersonHoursPerYear))
  }
}
