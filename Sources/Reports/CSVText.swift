/// CSV by RFC 4180, with text that a spreadsheet would take for a formula made harmless.
enum CSVText {
  /// Cells of one record with its line end.
  static func row(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

  /// Quoted where needed; text that begins like a formula (`=`, `+`, `-`, `@`, the same at full width, tab, return) gets a leading
  /// apostrophe (OWASP, "CSV Injection").
  static func cell(_ text: String) -> String {
    let starts = text.unicodeScalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
    let safe = starts ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return safe }
    // By scalars: a quote with a combining mark behind it is a quote all the same.
    var quoted = "\"".unicodeScalars
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}
