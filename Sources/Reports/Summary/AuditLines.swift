import Audit

/// An audit as NDJSON: the first line tells what it is an audit of, then a line for each series.
public enum AuditLines {
  /// Hands the lines over in pieces of UTF-8 that follow on each other. `kept` gives the lines of series that were
  /// written before.
  public static func write(
    _ snapshot: AuditSnapshot, journal: DecisionJournal, all: Bool, kept: ((Series) throws -> [UInt8]?)? = nil,
    to write: ([UInt8]) throws -> Void
  ) rethrows {
    let document = AuditDocument(snapshot, journal: journal, all: all)
    try write(Array(document.headLine.utf8))
    var piece: [UInt8] = []
    for series in document.series {
      piece += try kept?(series) ?? line(of: series, record: journal[series.id], in: snapshot)
      if piece.count > 1 << 16 {
        try write(piece)
        piece.removeAll(keepingCapacity: true)
      }
    }
    try write(piece)
  }

  /// The line of one series, with its line feed.
  public static func line(of series: Series, record: SeriesRecord, in frame: AuditSnapshot) -> [UInt8] {
    var json = JSONWriter(.line)
    SeriesDocument(series, record: record, snapshot: frame).write(to: &json)
    json.endText()
    return json.bytes
  }
}

extension AuditDocument {
  /// All but the series, on one line.
  var headLine: String {
    var json = JSONWriter(.line)
    json.object { json in
      json.member("asOf", asOf)
      json.optionalMember("asOfReason", asOfReason)
      json.member("calendars", calendars)
      json.member("diagnostics", diagnostics)
      json.member("schema", schema)
      json.member("timeZone", timeZone)
      json.member("week", week)
      json.member("window", window)
    }
    json.endText()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
