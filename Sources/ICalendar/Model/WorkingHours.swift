/// When a calendar's owner works, as Outlook writes it into a saved calendar.
public struct WorkingHours: Hashable, Sendable {
  /// Minutes since midnight of the owner's clock, end exclusive.
  public var minutes: Range<Int>
  public var days: Set<Weekday>
  /// The zone of that clock; nil where it is not named or not known.
  public var zone: Zone?

  public init(minutes: Range<Int>, days: Set<Weekday>, zone: Zone? = nil) {
    self.minutes = minutes
    self.days = days
    self.zone = zone
  }
}
