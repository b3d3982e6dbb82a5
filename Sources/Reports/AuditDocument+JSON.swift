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
  /// stands in memory as a whole. It is the same with any number of workers. `kept` gives the texts of series that
  /// were written before.
  public func write(
    workers: Int = 1, kept: ((Series) throws -> [UInt8]?)? = nil, to write: ([UInt8]) throws -> Void
  ) rethrows {
    var json = JSONWriter(.pretty)
    try json.object { json in
      json.member("asOf", asOf)
      json.optionalMember("asOfReason", asOfReason)
      json.member("calendars", calendars)
      json.member("diagnostics", diagnostics)
      json.member("schema", schema)
      json.name("series")
      try writeSeries(to: &json, workers: workers, kept: kept, write)
      json.member("timeZone", timeZone)
      json.member("week", week)
      json.member("window", window)
    }
    json.endText()
    try write(json.bytes)
  }

  private func writeSeries(
    to json: inout JSONWriter, workers: Int, kept: ((Series) throws -> [UInt8]?)?, _ write: ([UInt8]) throws -> Void
  ) rethrows {
    guard let kept else {
      return try json.array(texts(of: Array(series), workers: workers)) { json, text in
        json.append(text)
        try Self.handOver(&json, to: write)
      }
    }
    try json.array(series) { json, series in
      json.append(try kept(series) ?? Self.text(of: series, record: journal[series.id], in: snapshot))
      try Self.handOver(&json, to: write)
    }
  }

  /// Hands over what is written once it is worth a call.
  private static func handOver(_ json: inout JSONWriter, to write: ([UInt8]) throws -> Void) rethrows {
    guard json.bytes.count >= pieceBytes else { return }
    try write(json.bytes)
    json.removeWritten()
  }

  /// The text of each series, some made at the same time and only these in memory.
  private func texts(of series: [Series], workers: Int) -> some Sequence<[UInt8]> {
    stride(from: 0, to: series.count, by: Self.seriesAtOnce).lazy.flatMap { start in
      Array(series[start..<min(start + Self.seriesAtOnce, series.count)]).concurrentMap(workers: workers) { series in
        Self.text(of: series, record: journal[series.id], in: snapshot)
      }
    }
  }

  private static let seriesAtOnce = 256

  /// One series as it stands in the document.
  public static func text(of series: Series, record: SeriesRecord, in frame: AuditSnapshot) -> [UInt8] {
    // In the list that is a member of the document.
    var json = JSONWriter(.pretty, depth: 2)
    SeriesDocument(series, record: record, snapshot: frame).write(to: &json)
    return json.bytes
  }

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
