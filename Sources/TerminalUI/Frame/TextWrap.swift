extension TextWidth {
  /// The text broken into lines of at most `columns` columns: at line feeds, then between words, and inside a
  /// word only where it is longer than a line. Stops after `limit` lines, the last one ending in "…" where
  /// more was cut.
  public static func wrapped(
    _ text: String, columns: Int, limit: Int = .max, ellipsis: String = "…"
  ) -> [String] {
    guard columns > 0, limit > 0 else { return [] }
    var wrap = LineWrap(columns: columns, limit: limit)
    let paragraphs = text.split(
      maxSplits: limit, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for paragraph in paragraphs {
      guard wrap.isOpen else { break }
      for word in paragraph.split(separator: " ") where wrap.isOpen { wrap.add(String(word)) }
      wrap.endLine()
    }
    return wrap.finished(ellipsis: ellipsis)
  }
}

/// Lines being filled with words; it takes one line more than asked for, to know whether anything was cut.
private struct LineWrap {
  let columns: Int
  let limit: Int
  private var lines: [String] = []
  private var line = ""
  private var used = 0

  init(columns: Int, limit: Int) {
    self.columns = columns
    self.limit = limit
  }

  var isOpen: Bool { lines.count <= limit }

  mutating func add(_ word: String) {
    var pieces = ClusterReader(word).makeIterator()
    let whole = TextWidth.columns(word)
    if used > 0, used + 1 + whole > columns {
      endLine()
    } else if used > 0 {
      line += " "
      used += 1
    }
    while let piece = pieces.next(), isOpen {
      if used + piece.width > columns { endLine() }
      guard piece.width <= columns else { continue }
      line += piece.text
      used += piece.width
    }
  }

  mutating func endLine() {
    lines.append(line)
    line = ""
    used = 0
  }

  func finished(ellipsis: String) -> [String] {
    guard lines.count > limit else { return lines }
    let last = lines[limit - 1]
    // Two characters more than there is room for, so that the end is always marked as cut.
    let room = min(columns, TextWidth.columns(last) + 1)
    let shown = TextWidth.clusters(of: last + "..", fitting: room, ellipsis: ellipsis)
    return lines.prefix(limit - 1) + [shown.map(\.text).joined()]
  }
}
