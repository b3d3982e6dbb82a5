/// Reads everything of a file: components of any name with their properties in order, text left as written.
///
/// As forgiving as `CalendarReader`: what is missing is supplied, what makes no sense becomes a diagnostic, and
/// reading never stops. Values are ranges of the file until they are asked for.
public enum ComponentReader {
  public static func read(_ bytes: [UInt8], path: String) -> ComponentDocument {
    var log = ReadingLog(path: path)
    let encoded = bytes.withUnsafeBufferPointer { TextEncoding.utf8($0, log: &log) }
    let file = encoded.converted ?? bytes
    return file.withUnsafeBufferPointer { view in
      var lines = ComponentLines(file, view, from: encoded.skipped, log: log)
      return lines.read()
    }
  }

  /// Copies the bytes once; the properties share the copy.
  public static func read(_ bytes: UnsafeRawBufferPointer, path: String) -> ComponentDocument {
    read(Array(bytes), path: path)
  }
}
