/// One instance of an event in its recurrence set, cancelled ones left out.
public struct Occurrence: Hashable, Sendable {
  /// In the event's own form: a date, floating, UTC or zoned.
  public var start: CalendarTime
  /// Same form as `start`; exclusive.
  public var end: CalendarTime
  /// The original start where an override stands for the instance; nil for plain ones.
  public var recurrenceID: CalendarTime?
  /// Index into the events the set was made of: the master, or the override that replaced the instance.
  public var event: Int

  public init(start: CalendarTime, end: CalendarTime, recurrenceID: CalendarTime?, event: Int) {
    self.start = start
    self.end = end
    self.recurrenceID = recurrenceID
    self.event = event
  }
}
