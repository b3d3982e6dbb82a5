import Audit

/// What the people view shows and where its row stands.
public struct PeoplePanel: Hashable, Sendable {
  /// nil until it is worked out.
  public internal(set) var team: Team?
  /// What most of it goes into; worked out with the team's figures.
  public internal(set) var top: FreeableMeetings?
  /// Some meeting of the team is private or sensitive, so that its title is hidden until asked for.
  var holdsDelicate = false
  /// A decision was made since.
  var isStale = false
  /// Index into the team's rows.
  public internal(set) var row = 0
  public internal(set) var firstRow = 0

  /// Takes everybody's figures in, without the decisions.
  mutating func take(_ team: Team) {
    self.team = team
    isStale = true
    row = min(max(0, row), max(0, count - 1))
  }

  /// How many people it lists.
  public var count: Int { team?.rows.count ?? 0 }

  /// Whom the row is about; nil where there is no team.
  public var current: Team.Row? { team.flatMap { $0.rows.indices.contains(row) ? $0.rows[row] : nil } }
}
