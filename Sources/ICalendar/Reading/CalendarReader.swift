/// Reads calendar files: whatever can be understood becomes a document, whatever cannot a diagnostic.
public enum CalendarReader {
  /// What stands in the bytes of one file or stream. Never throws and never stops at a bad line; a file that
  /// is no calendar gives a document whose `isCalendar` is false. `path` is the name that diagnostics give as the
  /// place; nothing is opened.
  public static func read(_ bytes: UnsafeRawBufferPointer, path: String) -> CalendarDocument {
    let raw = bytes.bindMemory(to: UInt8.self)
    var log = ReadingLog(path: path)
    let encoded = TextEncoding.utf8(raw, log: &log)
    guard let converted = encoded.converted else { return read(raw.dropping(encoded.skipped), log: log) }
    return converted.withUnsafeBufferPointer { read($0, log: log) }
  }

  public static func read(_ bytes: [UInt8], path: String) -> CalendarDocument {
    bytes.withUnsafeBytes { read($0, path: path) }
  }

  private static func read(_ bytes: Bytes, log: ReadingLog) -> CalendarDocument {
    var reader = DocumentReader(bytes, log: log)
    return reader.read()
  }
}
