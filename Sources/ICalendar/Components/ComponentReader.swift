/// Reads everything of a file: components of any name with their properties in order, text left as written.
///
/// As forgiving as `CalendarReader`: what is missing is supplied, what makes no sense becomes a diagnostic, and
/// reading never stops. Values are ranges of the file until they are asked for.
public enum ComponentReader {
  public static func read(_ bytes: [UInt8], path: String) -> ComponentDocument {
    var log = ReadingLog(path: path)
    let encoded = bytes.withUnsafeBufferPointer { TextEncoding.utf8($0, log: &log) }
    let text = encoded.converted ?? bytes
    let plain = text.withUnsafeBufferPointer { IndentedText.withoutIndentation($0, from: encoded.skipped) }
    if plain != nil {
      log.add(.warning, line: 0, "The lines are indented; they were read without the blanks before them.")
    }
    let file = plain ?? text
    return file.withUnsafeBufferPointer { view in
      var lines = ComponentLines(file, view, from: plain == nil ? encoded.skipped : 0, number: 1, log: log)
      return lines.read()
    }
  }

  /// The component that some lines of a file are, the first of them of a number; nil where they are none.
  static func component(_ bytes: UnsafeRawBufferPointer, line: Int) -> Component? {
    let file = Array(bytes)
    return file.withUnsafeBufferPointer { view in
      var lines = ComponentLines(file, view, from: 0, number: line, log: ReadingLog(path: ""))
      return lines.read().components.first
    }
  }

  /// Copies the bytes once; the properties share the copy.
  public static func read(_ bytes: UnsafeRawBufferPointer, path: String) -> ComponentDocument {
    read(Array(bytes), path: path)
  }
}
