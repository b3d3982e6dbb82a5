/// What a `CalendarEvent` holds beside its texts; its properties say what each is.
struct EventValues: Hashable, Sendable {
  var start: CalendarTime
  var span: Span
  var hasImpliedSpan = false
  var recurrenceRules: [RecurrenceRule] = []
  var exceptionRules: [RecurrenceRule] = []
  var recurrenceDates: [RecurrenceDate] = []
  var exceptionDates: [CalendarTime] = []
  var recurrenceID: RecurrenceID?
  var status: CalendarEvent.Status?
  var classification: CalendarEvent.Classification = .isPublic
  var busyStatus: CalendarEvent.BusyStatus = .busy
  var priority: Int?
  var importance: Int?
  var sequence = 0
  var created: Instant?
  var lastModified: Instant?
  var stamp: Instant?
  var line = 0

  init(start: CalendarTime, span: Span) {
    self.start = start
    self.span = span
  }
}
