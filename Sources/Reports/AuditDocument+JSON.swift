import Audit
import ICalendar

extension AuditDocument {
  /// The document as JSON text that ends with a line feed.
  public func json() -> String {
    var text: [UInt8] = []
    write { text += $0 }
    return String(decoding: text, as: UTF8.self)
  }

  /// Hands the same text over in pieces of UTF-8 that follow on each other, so that the text of a large audit never
  /// stands in memory as a whole. It is the same with any number of workers.
  public func write(workers: Int = 1, to write: ([UInt8]) throws -> Void) rethrows {
    var json = JSONWriter(.pretty)
    try json.object { json in
      json.member("asOf", asOf)
      json.optionalMember("asOfReason", asOfReason)
      json.member("calendars", calendars)
      json.member("diagnostics", diagnostics)
      json.member("schema", schema)
      json.name("series")
      let texts = texts(of: Array(series), workers: workers, beginning: json.forItems())
      try json.array(texts) { json, text in
        json.append(text)
        guard json.bytes.count >= Self.pieceBytes else { return }
        try write(json.bytes)
        json.removeWritten()
      }
      json.member("timeZone", timeZone)
      json.member("week", week)
      json.member("window", window)
    }
    json.endText()
    try write(json.bytes)
  }

  /// The text of each series, some made at the same time and only these in memory.
  private func texts(
    of series: [Series], workers: Int, beginning writer: JSONWriter
  ) -> some Sequence<[UInt8]> {
    stride(from: 0, to: series.count, by: Self.seriesAtOnce).lazy.flatMap { start in
      Array(series[start..<min(start + Self.seriesAtOnce, series.count)]).concurrentMap(workers: workers) { series in
        var json = writer
        SeriesDocument(series, record: journal[series.id], snapshot: snapshot).write(to: &json)
        return json.bytes
      }
    }
  }

  private static let seriesAtOnce = 256

  /// Large enough that few calls are made, small enough to stay in the processor's cache.
  private static let pieceBytes = 1 << 16
}

extension AuditDocument.Window: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("from", from)
      json.member("to", to)
    }
  }
}

extension AuditDocument.Calendar: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("diagnostics", diagnostics)
      json.member("events", events)
      json.member("name", name)
      json.optionalMember("owner", owner)
      json.member("path", path)
    }
  }
}

extension AuditDocument.DiagnosticDocument: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("line", line)
      json.member("message", message)
      json.member("path", path)
      json.member("severity", severity)
    }
  }
}

extension AuditDocument.Week: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("after", after)
      json.member("before", before)
      json.member("freedHoursPerWeek", freedHoursPerWeek)
      json.member("meetingHoursPerWeek", meetingHoursPerWeek)
    }
  }
}

extension AuditDocument.Grid: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("focusBlocksPerWeek", focusBlocksPerWeek)
      json.member("focusHoursPerWeek", focusHoursPerWeek)
      json.member("longestFreeHours", longestFreeHours)
      json.member("minutes", minutes)
    }
  }
}
