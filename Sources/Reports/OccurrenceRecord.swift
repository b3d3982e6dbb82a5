import Audit
import ICalendar

/// One occurrence of the contract: times as RFC 3339 with the offset of the event's own zone, without offset for
/// floating times, as a date for all-day.
struct OccurrenceRecord: Sendable {
  let start: String
  let end: String
  let uid: String
  let title: String
  let recurrenceId: String?
  let allDay: Bool
  let path: String

  init(_ occurrence: Occurrence, _ event: CalendarEvent, path: String) {
    start = TimeText.text(occurrence.start)
    end = TimeText.text(occurrence.end)
    uid = event.uid
    title = event.summary
    recurrenceId = occurrence.recurrenceID.map(TimeText.text)
    allDay = occurrence.start.isDate
    self.path = path
  }

  static let header = ["start", "end", "uid", "title", "recurrenceId", "allDay", "path"]

  var cells: [String] { [start, end, uid, title, recurrenceId ?? "", allDay ? "true" : "false", path] }

  /// For people: start, end, title.
  var line: String { "\(left(start, 25))  \(left(end, 25))  \(plain(title, empty: "(no title)"))\n" }
}

extension OccurrenceRecord: JSONValue {
  /// Writes `recurrenceId` as null for plain occurrences, as the contract asks.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("allDay", allDay)
      json.member("end", end)
      json.member("path", path)
      json.member("recurrenceId", recurrenceId)
      json.member("start", start)
      json.member("title", title)
      json.member("uid", uid)
    }
  }
}
