/// How many columns text takes in a terminal, by a table of our own so that every terminal agrees with us.
///
/// What comes out is safe to print: no control, escape or bidirectional character survives (see
/// `ClusterReader`).
public enum TextWidth {
  /// One drawn character: its text reduced to what terminals agree on, one or two columns wide.
  public struct Cluster: Hashable, Sendable {
    public var text: String
    public var width: Int
  }

  public enum Alignment: Hashable, Sendable { case left, right, center }

  /// Columns that the whole text takes.
  public static func columns(_ text: String) -> Int {
    ClusterReader(text).reduce(0) { $0 + $1.width }
  }

  /// The text's clusters as far as they fit into `room` columns, the last one `ellipsis` where some were cut.
  ///
  /// No more of the text is looked at than fits, however long it is.
  public static func clusters(of text: String, fitting room: Int, ellipsis: String = "…") -> [Cluster] {
    guard room > 0 else { return [] }
    var kept: [Cluster] = []
    var used = 0
    var reader = ClusterReader(text)
    while let cluster = reader.next() {
      guard used + cluster.width <= room else { return cut(kept, used: used, room: room, ellipsis: ellipsis) }
      kept.append(cluster)
      used += cluster.width
    }
    return kept
  }

  /// The text cut or filled up with blanks to just `columns` columns.
  public static func fitted(
    _ text: String, _ columns: Int, alignment: Alignment = .left, ellipsis: String = "…"
  ) -> String {
    let kept = clusters(of: text, fitting: columns, ellipsis: ellipsis)
    let blanks = max(0, columns - kept.reduce(0) { $0 + $1.width })
    let before: Int
    switch alignment {
    case .left: before = 0
    case .right: before = blanks
    case .center: before = blanks / 2
    }
    return String(repeating: " ", count: before) + kept.map(\.text).joined()
      + String(repeating: " ", count: blanks - before)
  }

  /// The text as it may be drawn, uncut: what to print where there are no columns to keep.
  public static func cleaned(_ text: String) -> String {
    ClusterReader(text).map(\.text).joined()
  }

  /// The text without what is never drawn, its characters otherwise whole: what a prompt takes in.
  static func pasted(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch ScalarKind(scalar) {
      case .blank: kept.append(" ")
      case .unknown: continue
      case .invisible where !scalar.properties.isVariationSelector: continue
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }

  private static func cut(_ clusters: [Cluster], used: Int, room: Int, ellipsis: String) -> [Cluster] {
    var kept = clusters
    var used = used
    while used + 1 > room, let last = kept.popLast() { used -= last.width }
    kept.append(Cluster(text: ellipsis, width: 1))
    return kept
  }
}
