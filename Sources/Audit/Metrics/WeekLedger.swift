import ICalendar

/// The typical weeks of everybody in an audit, before and after decisions, kept so that a decision is booked at the
/// cost of its own series.
///
/// It belongs to the audit that it was made of; only records of decisions may change meanwhile.
public struct WeekLedger: Hashable, Sendable {
  /// One for each member, or one where all calendars are one week.
  private(set) var tallies: [WeekTally]
  private let before: [WeekGrid]
  /// Everybody, or the one person where there is no team.
  let members: [Member]
  /// Places in the audit's series of what is listed.
  private let places: [SeriesID: Int]
  private(set) var suggested: SuggestedMoves

  public init(_ snapshot: AuditSnapshot) {
    members = snapshot.members
    tallies = snapshot.isTeam ? members.map { WeekTally(snapshot, of: $0) } : [WeekTally(snapshot)]
    before = tallies.map { $0.grid(snapshot) }
    let listed = snapshot.series.indices.lazy.filter { snapshot.series[$0].isListed }
    places = Dictionary(listed.map { (snapshot.series[$0].id, $0) }) { first, _ in first }
    suggested = SuggestedMoves(snapshot)
  }

  /// Takes over what is suggested now, in the same audit with some series judged anew: any where it is not known which.
  public mutating func follow(_ snapshot: AuditSnapshot, judgedAnew places: [Int]? = nil) {
    if let places { suggested.follow(snapshot, judgedAnew: places) } else { suggested = SuggestedMoves(snapshot) }
  }

  /// Carries out a journal's decisions, no others, and moves on what is not decided.
  public mutating func carryOut(
    _ journal: DecisionJournal, with moves: [BestMoves.Move] = [], in snapshot: AuditSnapshot
  ) {
    var actions: [Int: Decision.Action] = [:]
    for move in moves {
      if let place = places[move.series] { actions[place] = move.action }
    }
    for (id, record) in journal.records {
      if let action = record.decision?.action, let place = places[id] { actions[place] = action }
    }
    for index in tallies.indices { tallies[index].carryOut(actions, in: snapshot) }
  }

  /// Whose weeks they are: everybody's, or nobody's own where all calendars are one week.
  public var weeksOf: [Member?] { tallies.map(\.member) }

  /// The week as the calendar is; nil for somebody whose calendar was not given.
  public func before(of member: Member?) -> WeekGrid? { index(of: member).map { before[$0] } }

  /// The week with what is carried out.
  public func after(of member: Member?, in snapshot: AuditSnapshot) -> WeekGrid? {
    index(of: member).map { tallies[$0].grid(snapshot) }
  }

  private func index(of member: Member?) -> Int? { tallies.firstIndex { $0.member == member } }
}
