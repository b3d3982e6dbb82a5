/// What of a master event decides when its instances are.
struct Series {
  var start: CalendarTime
  var span: Span
  var rules: [RecurrenceRule]
  var dates: [RecurrenceDate]
  var exceptionRules: [RecurrenceRule]
  var exceptionDates: [CalendarTime]
  var isCancelled: Bool

  /// Of one event among others, field by field: an event is wide, and its texts are of no use here.
  init(_ events: [CalendarEvent], at index: Int) {
    start = events[index].start
    span = events[index].span
    rules = events[index].recurrenceRules
    dates = events[index].recurrenceDates
    exceptionRules = events[index].exceptionRules
    exceptionDates = events[index].exceptionDates
    isCancelled = events[index].status == .cancelled
  }

  /// Rules but those that an exception repeats, which so have no instances.
  var effectiveRules: [RecurrenceRule] {
    exceptionRules.isEmpty ? rules : rules.filter { rule in !exceptionRules.contains { $0.isSame(as: rule) } }
  }
}

extension RecurrenceRule {
  /// Whether two rules say the same, whatever they look like in the file.
  fileprivate func isSame(as other: RecurrenceRule) -> Bool {
    var (one, two) = (self, other)
    (one.text, two.text) = ("", "")
    return one == two
  }
}
