/// Writes components as jCal, the JSON form of iCalendar (RFC 7265).
public enum JCal {
  /// One JSON document in UTF-8, compact, without a line break: the component where there is one, else an array
  /// of them.
  ///
  /// Text comes out as the file means it, character for character; what could steer a terminal is escaped. Where
  /// a value is not of its type, the type is `unknown` and the value stays as written; only BOOLEAN, FLOAT and
  /// INTEGER become false or 0 then, because readers count on JSON's own types there.
  public static func json(_ components: [Component]) -> [UInt8] {
    var writer = JCalWriter()
    if components.count == 1, let component = components.first {
      writer.write(component)
    } else {
      writer.output.beginArray()
      for component in components { writer.write(component) }
      writer.output.endArray()
    }
    return writer.output.bytes
  }
}
