import Audit

/// What takes long to work out of an audit and no decision changes: everybody's weeks, the team, who meets whom.
///
/// A value of one audit. It is worked out beside the keys as soon as the audit is on screen, so that no first look at a
/// view waits for it.
public struct AuditFigures: Equatable, Sendable {
  /// The audit it was made of, as `DashboardState.auditNumber` counts them.
  public let audit: Int
  let ledger: WeekLedger
  /// One for each member, or one where all calendars are one week.
  let weeks: [TypicalWeeks]
  let team: Team
  let contacts: LiveContacts
  let savings: SavingCache
  /// Some title of a team is private or sensitive.
  let holdsDelicate: Bool
  /// The best moves by these decisions.
  let moves: BestMoves
  let decided: [SeriesID: SeriesRecord]

  /// Works them out; `table` is that of the audit.
  public init(
    _ snapshot: AuditSnapshot, _ table: MeetingTable, _ journal: DecisionJournal = DecisionJournal(), audit: Int
  ) {
    self.audit = audit
    var ledger = WeekLedger(snapshot)
    weeks = ledger.weeksOf.map { TypicalWeeks(snapshot, table, ledger, of: $0) }
    self.ledger = ledger
    team = Team(snapshot, weeks: ledger)
    contacts = LiveContacts(snapshot)
    savings = SavingCache(suggestionsOf: snapshot)
    let listed = table.rows.map { snapshot.series[$0.series] }
    holdsDelicate = snapshot.isTeam && listed.contains(where: \.isDelicate)
    moves = BestMoves(snapshot, journal, &ledger)
    decided = journal.records
  }
}
