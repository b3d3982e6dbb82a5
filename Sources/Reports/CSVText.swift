/// CSV by RFC 4180, with text that a spreadsheet would take for a formula made harmless.
enum CSVText {
  static func table(_ header: [String], _ rows: [[String]]) -> String {
    ([header] + rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// Quoted where needed; text that begins like a formula (`=`, `+`, `-`, `@`, tab, return) gets a leading
  /// apostrophe (OWASP, "CSV Injection").
  static func cell(_ text: String) -> String {
    let starts = text.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) } ?? false
    let safe = starts ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return safe }
    return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
