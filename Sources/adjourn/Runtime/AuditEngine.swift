import Audit
import Foundation
import ICalendar

/// Reads calendars and audits them, by the options of one command line.
struct AuditEngine: Sendable {
  var settings: AuditSettings
  var asOf: CivilDate?
  var scope: Auditor.Scope
  var owner: @Sendable (String) -> String?
  var zone: @Sendable ([CalendarDocument]) -> Zone
  private let workers: Int
  private let rules: RuleLoading
  /// Mistakes in the user's other files, listed with those in the rules.
  private let otherMistakes: [Diagnostic]

  init(_ options: ReadingOptions, scope: Auditor.Scope = .recurring, alsoTelling mistakes: [Diagnostic] = []) throws {
    settings = try options.settings()
    asOf = options.asOf
    self.scope = scope
    otherMistakes = mistakes
    workers = options.workers
    rules = RuleLoading(UserFiles(options))
    owner = { options.owner(of: $0) }
    zone = { options.auditZone(for: $0) }
  }

  /// The audit of what was read; `--as-of` beats the clock and the export's own age.
  func audit(_ loaded: LoadedCalendars, records: [SeriesID: SeriesRecord] = [:]) throws -> AuditSnapshot {
    var snapshot = try audit(loaded.documents, loaded.origins, records: records)
    snapshot.diagnostics = try rules.ruleBook().mistakes + otherMistakes + loaded.diagnostics + snapshot.diagnostics
    return snapshot
  }

  private func audit(
    _ documents: [CalendarDocument], _ origins: [CalendarOrigin], records: [SeriesID: SeriesRecord]
  ) throws -> AuditSnapshot {
    let zone = zone(documents)
    let today = zone.local(SystemClock.now).date
    let day = asOf.map { AuditDay($0) } ?? AuditDay.of(documents, today: today, zone: zone)
    let areWhole = origins.count != documents.count
    let sources = documents.enumerated().map { place, document in
      Auditor.Source(document, owner: owner(document.path), origin: areWhole ? nil : origins[place])
    }
    return try auditor.audit(sources, asOf: day, zone: zone, records: records)
  }

  /// An audit with some series judged anew, after the user set an axis or a head count.
  func rejudged(_ snapshot: AuditSnapshot, _ ids: Set<SeriesID>, records: [SeriesID: SeriesRecord]) throws
    -> AuditSnapshot
  {
    ids.isEmpty ? snapshot : try auditor.rejudged(snapshot, ids, records: records)
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
  /// The sample calendar as of the engine's today.
  func sample() -> LoadedCalendars {
    let today = asOf ?? zone([]).local(SystemClock.now).date
    return LoadedCalendars(documents: [SampleCalendar(today: today).document()])
  }
}
