import Audit
import ICalendar

/// Reads calendars and audits them, by the options of one command line.
struct AuditEngine: Sendable {
  var settings: AuditSettings
  var asOf: CivilDate?
  var scope: Auditor.Scope
  var owner: @Sendable (String) -> String?
  var zone: @Sendable ([CalendarDocument]) -> Zone
  let rules: RuleBook

  init(_ options: ReadingOptions, scope: Auditor.Scope = .recurring) throws {
    settings = try options.settings()
    asOf = options.asOf
    self.scope = scope
    owner = { options.owner(of: $0) }
    zone = { options.zone(for: $0) }
    rules = try ConfigLoader.ruleBook()
  }

  /// The audit of some calendars; `--as-of` beats the clock and the export's own age.
  func audit(_ documents: [CalendarDocument], records: [SeriesID: SeriesRecord] = [:]) -> AuditSnapshot {
    let zone = zone(documents)
    let today = zone.local(SystemClock.now).date
    let day = asOf.map { AuditDay($0) } ?? AuditDay.of(documents, today: today, zone: zone)
    return auditor.audit(
      documents.map { Auditor.Source($0, owner: owner($0.path)) }, asOf: day, zone: zone, records: records)
  }

  var auditor: Auditor { Auditor(rules: rules, settings: settings, scope: scope) }
}

extension AuditEngine {
  /// The sample calendar as of the engine's today.
  func sample() -> CalendarDocument {
    SampleCalendar(today: asOf ?? zone([]).local(SystemClock.now).date).document()
  }
}
