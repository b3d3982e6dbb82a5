/// iCalendar text written content line by content line (RFC 5545, 3.1): CRLF, folded at 75 octets.
struct ICalendarText {
  private(set) var text = ""

  /// Adds a line; `value` stands as it is, so texts are escaped before.
  mutating func line(_ name: String, _ value: String) {
    text += Self.folded("\(name):\(value)") + "\r\n"
  }

  /// A component around the lines that `body` adds.
  mutating func component(_ name: String, _ body: (inout ICalendarText) -> Void) {
    line("BEGIN", name)
    body(&self)
    line("END", name)
  }

  /// A TEXT value (3.3.11); control characters, which have no place in one, become blanks.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A parameter's value (3.2), in quotes where it needs them; quotes and control characters cannot stand in one.
  static func parameter(_ text: String) -> String {
    let safe = String(
      text.unicodeScalars.map { $0 == "\"" || $0.value < 0x20 || $0.value == 0x7F ? "_" : Character($0) })
    return safe.contains { ":;,".contains($0) } ? "\"\(safe)\"" : safe
  }

  /// No line is longer than 75 octets, and none ends within a character's UTF-8.
  static func folded(_ line: String) -> String {
    guard line.utf8.count > 75 else { return line }
    var result = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let count = UTF8.width(scalar)
      if octets + count > 75 {
        result += "\r\n "
        octets = 1
      }
      result.unicodeScalars.append(scalar)
      octets += count
    }
    return result
  }
}
