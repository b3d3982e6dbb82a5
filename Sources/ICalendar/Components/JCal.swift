/// Writes components as jCal, the JSON form of iCalendar (RFC 7265).
///
/// Text comes out as the file means it, character for character; what could steer a terminal is escaped. Where a
/// value is not of its type, the type is `unknown` and the value stays as written; only BOOLEAN, FLOAT and INTEGER
/// become false or 0 then, because readers count on JSON's own types there.
public enum JCal {
  /// One JSON document in UTF-8, compact, without a line break: the component where there is one, else an array
  /// of them.
  public static func json(_ components: [Component]) -> [UInt8] { written(components, path: "").output.bytes }

  /// The same of a file, and a warning for each value that false or 0 had to stand for.
  public static func json(_ document: ComponentDocument) -> (json: [UInt8], diagnostics: [Diagnostic]) {
    let writer = written(document.components, path: document.path)
    return (writer.output.bytes, writer.log.finished())
  }

  private static func written(_ components: [Component], path: String) -> JCalWriter {
    var writer = JCalWriter(path: path)
    if components.count == 1, let component = components.first {
      writer.write(component)
    } else {
      writer.output.beginArray()
      for component in components { writer.write(component) }
      writer.output.endArray()
    }
    return writer
  }
}
