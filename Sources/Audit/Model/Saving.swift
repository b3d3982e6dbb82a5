/// What an action gives back over the next 52 weeks, from the real rule with its end, exceptions and skips.
public struct Saving: Hashable, Sendable {
  /// Occurrences that no longer take place (those that only get shorter not counted).
  public var removedOccurrences: Int
  /// Documents to write in their place: one per removed or shortened occurrence.
  public var documents: Int
  /// Live hours given back to one participant.
  public var hoursPerYear: Double
  /// The same times the people it is counted with.
  public var personHoursPerYear: Double
  /// Person-hours less writing and reading; negative: not worth converting.
  public var netPersonHoursPerYear: Double

  public init(
    removedOccurrences: Int, documents: Int, hoursPerYear: Double, personHoursPerYear: Double,
    netPersonHoursPerYear: Double
  ) {
    self.removedOccurrences = removedOccurrences
    self.documents = documents
    self.hoursPerYear = hoursPerYear
    self.personHoursPerYear = personHoursPerYear
    self.netPersonHoursPerYear = netPersonHoursPerYear
  }

  public static let none = Saving(
    removedOccurrences: 0, documents: 0, hoursPerYear: 0, personHoursPerYear: 0,
    netPersonHoursPerYear: 0)

  public var hoursPerWeek: Double { hoursPerYear / Double(Schedule.weeksAhead) }
}
