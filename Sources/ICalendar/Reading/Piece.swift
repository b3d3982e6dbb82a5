/// What one piece of a file gave.
struct Piece {
  /// Where a piece begins.
  struct Place: Equatable {
    var offset: Int
    /// 1-based.
    var line = 1
    /// Whether BEGIN:VCALENDAR stands there; else it is BEGIN:VEVENT, but for the first piece.
    var isCalendar = false
  }

  var events: [CalendarEvent] = []
  var undated: [EventSource] = []
  var log = PieceLog(path: "")
  /// How many components of each kind were not read.
  var unread: [String: Int] = [:]
  var end = Standing()
}

/// What the lines before a place mean for those behind it, where no event is open.
struct Standing: Equatable {
  var isInCalendar = false
  /// Whether the calendar's METHOD is CANCEL: what it holds is called off (RFC 5546, 3.2.5).
  var isCancellation = false
  /// The line of the calendar's BEGIN; 0 before any.
  var calendarLine = 0
  /// Whether a VCALENDAR or a VEVENT has begun anywhere before.
  var hasCalendar = false
  /// How many lines before that were no calendar.
  var junkLines = 0
}
