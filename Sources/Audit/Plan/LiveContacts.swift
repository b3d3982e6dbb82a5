/// Who meets whom live, so that a plan does not end a relationship unseen.
///
/// Two people have contact where both take part in a recurring meeting of eight at most. What is left of it is counted
/// more generously, in meetings up to the size of an update. Only pairs with the owner of a calendar given are known:
/// others may meet where no calendar here shows it.
public struct LiveContacts: Hashable, Sendable {
  /// Up to this size people talk with each other.
  static let small = 8
  /// Up to this size they still hear each other.
  static let update = 18

  /// What some conversions would end.
  public struct Loss: Hashable, Sendable {
    /// An owner and somebody who would no longer meet them live.
    public struct Pair: Hashable, Sendable {
      public var owner: String
      public var other: String
    }

    public var pairs: [Pair]
    /// Every owner would lose the last meeting that the team holds together in a month.
    public var isTeamsLastHour: Bool

    public var isEmpty: Bool { pairs.isEmpty && !isTeamsLastHour }

    /// Everybody still meets.
    public static let none = Loss(pairs: [], isTeamsLastHour: false)
  }

  private struct Meeting: Hashable {
    var id: SeriesID
    var owners: [String]
    var people: [String]
  }

  /// Listed meetings with a future and up to `update` people.
  private var meetings: [Meeting] = []
  private var places: [SeriesID: Int] = [:]
  /// Each person's meetings.
  private var byPerson: [String: [Int]] = [:]
  /// Meetings of the whole team at least once a month.
  private var ofTeam: Set<SeriesID> = []

  public init(_ snapshot: AuditSnapshot) {
    let names = Dictionary(snapshot.members.map { ($0.owner, $0.name) }) { first, _ in first }
    let team = snapshot.isTeam ? Set(snapshot.owners) : []
    for series in snapshot.series where series.isListed && !series.hasEnded {
      if !team.isEmpty, team.isSubset(of: series.owners), series.schedule.upcoming.count >= 12 {
        ofTeam.insert(series.id)
      }
      guard (2...Self.update).contains(series.people.count) else { continue }
      // Whatever a meeting calls an owner, it is one person.
      let own = Dictionary(zip(series.ownerNames, series.owners)) { first, _ in first }
      let owners = series.owners.map { names[$0] ?? $0 }
      let people = series.people.map { person in own[person].map { names[$0] ?? $0 } ?? person }
      for person in Set(people + owners) { byPerson[person, default: []].append(meetings.count) }
      places[series.id] = meetings.count
      meetings.append(Meeting(id: series.id, owners: owners, people: people))
    }
  }

  /// What converting some series would end that is still there with the journal's decisions; empty where nothing is.
  public func lost(converting ids: Set<SeriesID>, _ journal: DecisionJournal) -> Loss {
    var pairs: Set<Loss.Pair> = []
    for place in ids.compactMap({ places[$0] }) where meetings[place].people.count <= Self.small {
      let meeting = meetings[place]
      guard isLive(meeting.id, journal) else { continue }
      for owner in meeting.owners {
        let rest = Set(byPerson[owner] ?? []).filter {
          !ids.contains(meetings[$0].id) && isLive(meetings[$0].id, journal)
        }
        for other in meeting.people where other != owner && rest.isDisjoint(with: byPerson[other] ?? []) {
          // Between two owners the pair is one.
          let isKnown = pairs.contains(Loss.Pair(owner: other, other: owner))
          if !isKnown { pairs.insert(Loss.Pair(owner: owner, other: other)) }
        }
      }
    }
    let team = ofTeam.filter { isLive($0, journal) }
    return Loss(
      pairs: pairs.sorted { ($0.owner, $0.other) < ($1.owner, $1.other) },
      isTeamsLastHour: !team.isEmpty && team.isSubset(of: ids))
  }

  private func isLive(_ id: SeriesID, _ journal: DecisionJournal) -> Bool {
    journal.records[id]?.decision?.action != .convert
  }
}
