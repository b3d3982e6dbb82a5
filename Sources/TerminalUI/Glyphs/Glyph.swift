/// Every drawn sign that is not ASCII text, with a twin of the same width that is: one column each.
public enum Glyph: CaseIterable, Hashable, Sendable {
  case ellipsis
  case horizontal, vertical, topLeft, topRight, bottomLeft, bottomRight
  case teeDown, teeUp, teeRight, teeLeft, cross
  /// How much of a cell's time is taken, from none to all of it.
  case shadeNone, shadeLight, shadeMedium, shadeDark, shadeFull
  /// A bar that ends in this cell, in eighths of a column.
  case bar1, bar2, bar3, bar4, bar5, bar6, bar7, bar8
  /// A column that ends in this cell, in eighths of a row.
  case rise1, rise2, rise3, rise4, rise5, rise6, rise7, rise8
  case held, cancelled
  case half
  case up, down, left, right
  case check, dot

  public static let shades: [Glyph] = [.shadeNone, .shadeLight, .shadeMedium, .shadeDark, .shadeFull]
  public static let bars: [Glyph] = [.bar1, .bar2, .bar3, .bar4, .bar5, .bar6, .bar7, .bar8]

  public static let rises: [Glyph] = [.rise1, .rise2, .rise3, .rise4, .rise5, .rise6, .rise7, .rise8]

  /// The table.
  var forms: (unicode: String, ascii: String) {
    switch self {
    case .ellipsis: ("…", "~")
    case .horizontal: ("─", "-")
    case .vertical: ("│", "|")
    case .topLeft: ("┌", "+")
    case .topRight: ("┐", "+")
    case .bottomLeft: ("└", "+")
    case .bottomRight: ("┘", "+")
    case .teeDown: ("┬", "+")
    case .teeUp: ("┴", "+")
    case .teeRight: ("├", "+")
    case .teeLeft: ("┤", "+")
    case .cross: ("┼", "+")
    case .shadeNone: ("·", " ")
    case .shadeLight: ("░", ".")
    case .shadeMedium: ("▒", ":")
    case .shadeDark: ("▓", "+")
    case .shadeFull: ("█", "#")
    case .bar1: ("▏", ".")
    case .bar2: ("▎", ".")
    case .bar3: ("▍", ":")
    case .bar4: ("▌", ":")
    case .bar5: ("▋", "+")
    case .bar6: ("▊", "+")
    case .bar7: ("▉", "+")
    case .bar8: ("█", "#")
    case .rise1: ("▁", "_")
    case .rise2: ("▂", "_")
    case .rise3: ("▃", ".")
    case .rise4: ("▄", ".")
    case .rise5: ("▅", ":")
    case .rise6: ("▆", ":")
    case .rise7: ("▇", "+")
    case .rise8: ("█", "#")
    case .held: ("▮", "#")
    case .cancelled: ("▯", ".")
    case .half: ("½", "h")
    case .up: ("↑", "^")
    case .down: ("↓", "v")
    case .left: ("←", "<")
    case .right: ("→", ">")
    case .check: ("✓", "x")
    case .dot: ("·", ".")
    }
  }
}
