/// How many columns text takes in a terminal, by a table of our own so that every terminal agrees with us.
public enum TextWidth {
  /// One drawn character: its text reduced to what terminals agree on, one or two columns wide.
  public struct Cluster: Hashable, Sendable {
    public var text: String
    public var width: Int
  }

  /// Columns that the whole text takes.
  public static func columns(_ text: String) -> Int {
    clusters(of: text, fitting: .max).reduce(0) { $0 + $1.width }
  }

  /// The text's clusters as far as they fit into `room` columns, the last one "…" where some were cut.
  public static func clusters(of text: String, fitting room: Int) -> [Cluster] {
    text.prefix(max(0, room)).map { Cluster(text: String($0), width: 1) }
  }

  /// The text cut or filled up with blanks to just `columns` columns.
  public static func fitted(_ text: String, _ columns: Int) -> String {
    let kept = clusters(of: text, fitting: columns)
    let used = kept.reduce(0) { $0 + $1.width }
    return kept.map(\.text).joined() + String(repeating: " ", count: max(0, columns - used))
  }
}
