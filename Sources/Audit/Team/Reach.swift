/// What it takes to change a meeting.
public enum Reach: String, CaseIterable, Hashable, Sendable {
  /// The owner of a calendar given organizes it.
  case mine
  /// One other person does.
  case yes
  /// It is large, or whoever organizes it speaks to many.
  case leader
}

/// Who has to agree to changes, read from who organizes what: a calendar does not say who leads whom.
public struct ReachBook: Hashable, Sendable {
  /// From this size on a meeting is large.
  static let large = 9
  /// Above this size a meeting is a broadcast: somebody who holds one speaks for many.
  static let broadcast = 18

  private let leaders: Set<String>

  /// Nobody is known to lead.
  public init() { leaders = [] }

  public init(_ snapshot: AuditSnapshot) {
    leaders = Set(snapshot.series.lazy.compactMap(Self.leader))
  }

  /// Who speaks to many in a meeting, which is all that this book is made of; nil where nobody does or is known to.
  public static func leader(of series: Series) -> String? {
    guard series.isListed, series.isMine != true, (series.facts.people.count ?? 0) > broadcast else { return nil }
    return series.organizer.isEmpty ? nil : series.organizer
  }

  /// What it takes to change a series; nil where nobody is known to organize it.
  public func reach(of series: Series) -> Reach? {
    if series.isMine == true { return .mine }
    guard !series.organizer.isEmpty else { return nil }
    let isLarge = (series.facts.people.count ?? 0) >= Self.large
    return isLarge || leaders.contains(series.organizer) ? .leader : .yes
  }
}
