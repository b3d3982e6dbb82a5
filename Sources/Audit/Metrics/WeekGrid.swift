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

  /// The grid as the calendar is, with no decision carried out; a member's own week where one is given.
  public static func before(_ snapshot: AuditSnapshot, of member: Member? = nil) -> WeekGrid {
    WeekGridBuilder(snapshot, member: member).grid { _ in nil }
  }

  /// The grid as it would have been, had the journal's decisions been carried out, and some moves too.
  public static func after(
    _ snapshot: AuditSnapshot, _ journal: DecisionJournal, with moves: [BestMoves.Move] = [], of member: Member? = nil
  ) -> WeekGrid {
    let moved = Dictionary(moves.map { ($0.series, $0.action) }) { first, _ in first }
    return WeekGridBuilder(snapshot, member: member).grid { series in
      journal.records[series.id]?.decision?.action ?? moved[series.id]
    }
  }

  /// The grid with the journal's decisions carried out, and where none was made the suggestion, unless the
  /// verdict is unsure.
  public static func suggested(_ snapshot: AuditSnapshot, _ journal: DecisionJournal) -> WeekGrid {
    WeekGridBuilder(snapshot).grid { series in
      journal.records[series.id]?.decision?.action
        ?? (series.judgement.isUnsure ? nil : series.plan.suggestion)
    }
  }
}
