import Audit

/// An audit as NDJSON: the first line tells what it is an audit of, then a line for each series.
public enum AuditLines {
  /// Hands the lines over in pieces that follow on each other.
  public static func write(
    _ snapshot: AuditSnapshot, journal: DecisionJournal, all: Bool, to write: (String) throws -> Void
  ) rethrows {
    let document = AuditDocument(snapshot, journal: journal, all: all)
    try write(document.headLine)
    var piece = ""
    for series in document.series {
      piece += JSONWriter.text(of: SeriesDocument(series, record: journal[series.id], snapshot: snapshot), .line)
      if piece.utf8.count > 1 << 16 {
        try write(piece)
        piece = ""
      }
    }
    try write(piece)
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
