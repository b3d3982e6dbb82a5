import ICalendar

/// The typical week: mean busy minutes by weekday and hour over the past window, and its free blocks.
public struct WeekGrid: Hashable, Sendable {
  /// Mean minutes 0...60 in recurring meetings; `minutes[weekday.rawValue][hour]`, 24 hours.
  public var minutes: [[Double]]
  /// Mean hours a week in recurring meetings, double-booked time once.
  public var hoursPerWeek: Double
  /// Mean focus hours a week: free blocks of at least the set length within working time.
  public var focusHoursPerWeek: Double
  /// Mean number of such blocks a week.
  public var focusBlocksPerWeek: Double
  /// Mean over the weeks of the longest free block of working time, in hours.
  public var longestFreeHours: Double

  public init(
    minutes: [[Double]], hoursPerWeek: Double, focusHoursPerWeek: Double,
    focusBlocksPerWeek: Double, longestFreeHours: Double
  ) {
    self.minutes = minutes
    self.hoursPerWeek = hoursPerWeek
    self.focusHoursPerWeek = focusHoursPerWeek
    self.focusBlocksPerWeek = focusBlocksPerWeek
    self.longestFreeHours = longestFreeHours
  }

  /// The grid as the calendar is, with no decision carried out; a member's own week where one is given, else one
  /// person's or everybody's `together`.
  public static func before(_ snapshot: AuditSnapshot, of member: Member? = nil) -> WeekGrid {
    of(snapshot, member) { _ in nil }
  }

  /// The grid as it would have been, had the journal's decisions been carried out, and some moves too.
  public static func after(
    _ snapshot: AuditSnapshot, _ journal: DecisionJournal, with moves: [BestMoves.Move] = [], of member: Member? = nil
  ) -> WeekGrid {
    let moved = Dictionary(moves.map { ($0.series, $0.action) }) { first, _ in first }
    return of(snapshot, member) { series in
      journal.records[series.id]?.decision?.action ?? moved[series.id]
    }
  }

  /// The grid with the journal's decisions carried out, and where none was made the suggestion, unless the
  /// verdict is unsure.
  public static func suggested(_ snapshot: AuditSnapshot, _ journal: DecisionJournal) -> WeekGrid {
    of(snapshot, nil) { series in
      journal.records[series.id]?.decision?.action
        ?? (series.judgement.isUnsure ? nil : series.plan.suggestion)
    }
  }

  private static func of(
    _ snapshot: AuditSnapshot, _ member: Member?, action: (Series) -> Decision.Action?
  ) -> WeekGrid {
    guard member == nil, snapshot.isTeam else {
      return WeekGridBuilder(snapshot, member: member).grid(action: action)
    }
    let places = snapshot.placesByOwner
    return together(
      snapshot.members.map { member in
        WeekGridBuilder(snapshot, member: member, places: places[member.owner] ?? []).grid(action: action)
      })
  }

  /// Several people's weeks: hours, focus time and blocks added up, as what decisions free is; minutes and the longest
  /// block as means, each by their own clock.
  static func together(_ grids: [WeekGrid]) -> WeekGrid {
    let count = Double(max(1, grids.count))
    func sum(_ figure: (WeekGrid) -> Double) -> Double { grids.reduce(0) { $0 + figure($1) } }
    let minutes = (0..<7).map { day in (0..<24).map { hour in sum { $0.minutes[day][hour] } / count } }
    return WeekGrid(
      minutes: minutes, hoursPerWeek: sum(\.hoursPerWeek), focusHoursPerWeek: sum(\.focusHoursPerWeek),
      focusBlocksPerWeek: sum(\.focusBlocksPerWeek), longestFreeHours: sum(\.longestFreeHours) / count)
  }
}
