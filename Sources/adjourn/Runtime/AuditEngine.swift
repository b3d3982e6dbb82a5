import Audit
import Dashboard
import Foundation
import ICalendar
import Reports

/// Reads calendars and audits them, by the options of one command line.
struct AuditEngine: Sendable {
  var settings: AuditSettings
  var asOf: CivilDate?
  var scope: Auditor.Scope
  var owner: @Sendable (String) -> String?
  var zone: @Sendable ([CalendarDocument]) -> Zone
  /// Whose calendars the command line says they are.
  private var saidOwners: [String]
  private let sampleIsTeam: Bool
  private let workers: Int
  let files: UserFiles
  /// Of documents and reports.
  private(set) var templates: TemplateFiles
  private var rules: RuleLoading
  /// Mistakes in the user's other files, listed with those in the rules.
  private var otherMistakes: [Diagnostic]

  init(_ options: ReadingOptions, scope: Auditor.Scope = .recurring, alsoTelling mistakes: [Diagnostic] = []) throws {
    settings = try options.settings()
    asOf = options.asOf
    sampleIsTeam = options.sampleIsTeam
    saidOwners = options.owner
    self.scope = scope
    otherMistakes = mistakes
    workers = options.workers
    files = UserFiles(options)
    rules = RuleLoading(files)
    templates = TemplateFiles(files)
    owner = { options.owner(of: $0) }
    zone = { options.auditZone(for: $0) }
  }

  /// The audit of what was read; `--as-of` beats the clock and the export's own age. Fails where an owner was said whom
  /// no calendar knows.
  func audit(
    _ loaded: LoadedCalendars, records: [SeriesID: SeriesRecord] = [:],
    keeping: Auditor.Keeping = { rows, _ in rows }
  ) throws -> AuditSnapshot {
    if let failure = OwnerCheck(saidOwners, loaded).failure { throw failure }
    var snapshot = try audit(loaded.documents, loaded.origins, records: records, keeping)
    snapshot.diagnostics = try rules.ruleBook().mistakes + otherMistakes + loaded.diagnostics + snapshot.diagnostics
    return snapshot
  }

  private func audit(
    _ documents: [CalendarDocument], _ origins: [CalendarOrigin], records: [SeriesID: SeriesRecord],
    _ keeping: Auditor.Keeping
  ) throws -> AuditSnapshot {
    let zone = zone(documents)
    let today = zone.local(SystemClock.now).date
    let day = asOf.map { AuditDay($0) } ?? AuditDay.of(documents, today: today, zone: zone)
    let areWhole = origins.count != documents.count
    let sources = documents.enumerated().map { place, document in
      Auditor.Source(document, owner: owner(document.path), origin: areWhole ? nil : origins[place])
    }
    return try auditor.audit(sources, asOf: day, zone: zone, records: records, keeping: keeping)
  }

  /// An audit with some series judged anew, after the user set an axis or a head count.
  func rejudged(_ snapshot: AuditSnapshot, _ ids: Set<SeriesID>, records: [SeriesID: SeriesRecord]) throws
    -> AuditSnapshot
  {
    ids.isEmpty ? snapshot : try auditor.rejudged(snapshot, ids, records: records)
  }

  /// Makes documents out of an audit; the rules mark what of an agenda needs talk, past audits tell what has lasted.
  func documentMaker(
    _ snapshot: AuditSnapshot, journal: DecisionJournal, past: [PastAudit]
  ) -> DocumentMaker {
    let templates = templates
    return DocumentMaker(
      snapshot, journal: journal, templates: { templates.set($0) }, agenda: agenda,
      norms: ConfigLoader(files: files).norms().norms, past: past)
  }

  /// The agenda of a description as the rules mark it.
  func agenda(of details: String) -> Agenda {
    (try? rules.ruleBook().book.agenda(of: details)) ?? Agenda(details: details)
  }

  /// What of the user's rules and words was left out.
  var mistakes: [Diagnostic] { (try? rules.ruleBook().mistakes) ?? [] }

  /// Judges by the options' settings and the user's rules.
  var auditor: Auditor {
    get throws {
      Auditor(
        rules: try rules.ruleBook().book, settings: settings, scope: scope,
        workers: workers)
    }
  }
}

extension AuditEngine {
  /// The same with rules that were loaded anew without a mistake.
  func with(_ rules: RuleLoading) -> AuditEngine {
    var engine = self
    engine.rules = rules
    engine.templates = TemplateFiles(files)
    engine.otherMistakes = []
    return engine
  }

  /// The same with what the user says of whose calendar it is and what counts.
  func recounted(_ said: WhoAndWhen) -> AuditEngine {
    var engine = self
    if let weeks = said.weeks { engine.settings.weeksBack = weeks }
    if let workday = said.workday {
      engine.settings.workday = workday
      engine.settings.saysWorkingTime = true
    }
    if let me = said.me {
      engine.owner = { _ in me.isEmpty ? nil : me }
      engine.saidOwners = []
    }
    if let zone = said.zone { engine.zone = { _ in zone } }
    return engine
  }
}

extension AuditEngine {
  /// The sample calendar as of the engine's today.
  func sample() -> LoadedCalendars {
    let people = sampleIsTeam ? [.maya] + SamplePerson.team.prefix(5) : [SamplePerson.maya]
    return LoadedCalendars(documents: people.map { sampleCalendar(of: $0).document() })
  }

  /// The sample calendar as an export.
  var sampleText: String { sampleCalendar(of: .maya).text() }

  private func sampleCalendar(of person: SamplePerson) -> SampleCalendar {
    SampleCalendar(today: asOf ?? zone([]).local(SystemClock.now).date, of: person)
  }
}
