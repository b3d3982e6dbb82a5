extension Frame {
  /// The rows as text, without trailing blanks, each ended by a line feed.
  public var plainText: String {
    (0..<size.rows).map { text(ofRow: $0) + "\n" }.joined()
  }

  /// The frame with its styles and cursor, for tests that compare whole screens.
  ///
  /// After a line with the size and the cursor, each row stands as `NNN|text`; where part of it is not plain,
  /// a line `NNN:` follows with the columns and the style of each part, as `4-10 convert bold, 20 muted`.
  public var annotatedText: String {
    annotated { $0.description }
  }

  /// The same with the colours and attributes that a theme gives the styles, as `33 bold`.
  public func annotatedText(colorMode: ColorMode, theme: Theme = .standard) -> String {
    annotated { theme.appearance(of: $0, in: colorMode).description }
  }

  /// The rows as text with escape sequences for their looks, for a terminal that scrolls.
  public func ansiText(colorMode: ColorMode, theme: Theme = .standard) -> String {
    (0..<size.rows).map { row in
      let kept = lastInkedColumn(ofRow: row) { theme.appearance(of: $0, in: colorMode) != .plain }
      let parts = runs(ofRow: row, upTo: kept) { theme.appearance(of: $0, in: colorMode) }
      return parts.map { part in
        let text = part.columns.map { self[$0, row].text }.joined()
        return part.look == .plain ? text : "\u{1B}[\(part.look.sgr)m\(text)\u{1B}[0m"
      }.joined() + "\n"
    }.joined()
  }

  private func text(ofRow row: Int) -> String {
    let kept = lastInkedColumn(ofRow: row) { _ in false }
    return (0..<kept).map { self[$0, row].text }.joined()
  }

  /// The columns up to the last that is not blank, or whose blank shows a style.
  private func lastInkedColumn(ofRow row: Int, orShows: (Style) -> Bool) -> Int {
    var columns = size.columns
    while columns > 0 {
      let cell = self[columns - 1, row]
      guard cell.text == " ", !orShows(cell.style) else { break }
      columns -= 1
    }
    return columns
  }

  private func runs<Look: Equatable>(
    ofRow row: Int, upTo columns: Int, look: (Style) -> Look
  ) -> [(columns: Range<Int>, look: Look)] {
    var runs: [(columns: Range<Int>, look: Look)] = []
    for column in 0..<columns {
      let here = look(self[column, row].style)
      if let last = runs.last, last.look == here {
        runs[runs.count - 1].columns = last.columns.lowerBound..<(column + 1)
      } else {
        runs.append((column..<(column + 1), here))
      }
    }
    return runs
  }

  private func annotated(_ name: (Style) -> String) -> String {
    var lines = ["\(size.columns)x\(size.rows) \(cursorWords)"]
    for row in 0..<size.rows {
      let number = String(row)
      let label = String(repeating: " ", count: max(0, 3 - number.count)) + number
      lines.append("\(label)|\(text(ofRow: row))")
      let styled = runs(ofRow: row, upTo: size.columns, look: name).filter { $0.look != "plain" }
      if !styled.isEmpty {
        lines.append(
          "\(label): " + styled.map { "\(Self.columns($0.columns)) \($0.look)" }.joined(separator: ", "))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var cursorWords: String {
    guard let cursor else { return "no cursor" }
    return "cursor \(cursor.column),\(cursor.row) \(showsCursor ? "shown" : "parked")"
  }

  private static func columns(_ range: Range<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound - 1)"
  }
}
