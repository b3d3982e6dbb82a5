/// One line of text being typed, with the cursor between two characters.
public struct TextPrompt: Hashable, Sendable {
  public private(set) var text: String
  /// Characters before the cursor.
  public private(set) var cursor: Int

  public init(_ text: String = "") {
    self.text = TextWidth.pasted(text)
    cursor = self.text.count
  }

  /// Longer input is cut: nobody means to type a file here.
  public static let limit = 2000

  /// Edits the text by a key; false where the key means nothing to a prompt (Enter, Escape, up, down...).
  ///
  /// Besides arrows, Home, End, Backspace and Del it knows the shell's ^A ^E ^B ^F ^D ^H ^W ^U ^K. A paste
  /// comes in as one line.
  public mutating func apply(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let pasted): insert(pasted)
    case .backspace: remove(from: cursor - 1, to: cursor)
    case .delete, .control("d"): remove(from: cursor, to: cursor + 1)
    case .control("w"): remove(from: wordStart, to: cursor)
    case .control("u"): remove(from: 0, to: cursor)
    case .control("k"): remove(from: cursor, to: text.count)
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    default: return false
    }
    return true
  }

  /// Puts text at the cursor; line breaks become blanks, invisible characters are left out.
  public mutating func insert(_ inserted: String) {
    let clean = TextWidth.pasted(inserted).prefix(max(0, Self.limit - text.count))
    let before = text.prefix(cursor) + clean
    // Counted afterwards: an accent typed on its own joins the character before it.
    let after = text.dropFirst(cursor)
    cursor = before.count
    text = String(before + after)
    cursor = min(cursor, text.count)
  }

  private mutating func remove(from start: Int, to end: Int) {
    let start = max(0, start)
    let end = min(text.count, end)
    guard start < end else { return }
    text = String(text.prefix(start) + text.dropFirst(end))
    cursor = min(start, text.count)
  }

  /// Where the word before the cursor begins, blanks after it included.
  private var wordStart: Int {
    let before = Array(text.prefix(cursor))
    var index = before.count
    while index > 0, before[index - 1] == " " { index -= 1 }
    while index > 0, before[index - 1] != " " { index -= 1 }
    return index
  }

  /// What is seen of the text in so many columns, and the cursor's column in it: the text is scrolled so far
  /// that the cursor is inside.
  public func shown(columns: Int) -> (text: String, cursor: Int) {
    guard columns > 0 else { return ("", 0) }
    let before = Array(ClusterReader(String(text.prefix(cursor))))
    var used = 0
    var first = before.count
    while first > 0, used + before[first - 1].width < columns {
      first -= 1
      used += before[first].width
    }
    var line = before[first...].map(\.text).joined()
    var taken = used
    for cluster in ClusterReader(String(text.dropFirst(cursor))) {
      guard taken + cluster.width <= columns else { break }
      line += cluster.text
      taken += cluster.width
    }
    return (line, used)
  }

  /// Draws the label and the text, and shows the cursor there.
  public func draw(in frame: inout Frame, label: String, column: Int, row: Int, width: Int) {
    let used = frame.put(label, column: column, row: row, width: width, style: .muted)
    let shown = shown(columns: width - used)
    frame.put(shown.text, column: column + used, row: row, width: width - used)
    frame.cursor = Point(column: min(column + used + shown.cursor, max(0, frame.size.columns - 1)), row: row)
    frame.showsCursor = true
  }
}
