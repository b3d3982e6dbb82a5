/// Two-column tables kept as text: one row a line, `|` between name and meaning.
enum ZoneTable {
  static func rows(_ text: String) -> [(String, String)] {
    text.split(separator: "\n").compactMap { line in
      let columns = line.split(separator: "|")
      return columns.count == 2 ? (String(columns[0]), String(columns[1])) : nil
    }
  }

  /// By the lower-case name.
  static func parse(_ text: String) -> [String: String] {
    Dictionary(rows(text).map { ($0.0.lowercased(), $0.1) }) { first, _ in first }
  }
}
