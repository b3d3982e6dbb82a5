import TerminalUI

/// A Markdown table: in columns where they fit, else row by row with what is too long hanging below.
struct WrittenTable {
  private let rows: [String]
  private let cells: [[String]]

  init(_ rows: some Sequence<String>) {
    self.rows = Array(rows)
    cells = self.rows.map(Self.cells)
  }

  func lines(_ columns: Int) -> [WrittenText.Line] {
    let widths = widths
    let isAligned = widths.reduce(1) { $0 + $1 + 3 } <= columns
    return rows.indices.flatMap { index -> [WrittenText.Line] in
      let style = isRule(index) ? Style.muted : index == 0 ? Style(bold: true) : .plain
      if isAligned { return [.init(text: aligned(index, widths), style: style)] }
      if isRule(index) { return [] }
      return HangingLine(rows[index], isMarkdown: true).wrapped(columns).map { .init(text: $0, style: style) }
    }
  }

  private var widths: [Int] {
    var widths: [Int] = []
    for (index, row) in cells.enumerated() where !isRule(index) {
      for (place, cell) in row.enumerated() {
        let width = TextWidth.columns(cell)
        if place < widths.count { widths[place] = max(widths[place], width) } else { widths.append(width) }
      }
    }
    return widths.map { max($0, 3) }
  }

  private func aligned(_ row: Int, _ widths: [Int]) -> String {
    let texts = widths.indices.map { place -> String in
      let cell = place < cells[row].count ? cells[row][place] : ""
      if isRule(row) {
        let dashes = String(repeating: "-", count: widths[place] - (isRight(place) ? 1 : 0))
        return isRight(place) ? dashes + ":" : dashes
      }
      return TextWidth.fitted(cell, widths[place], alignment: isRight(place) ? .right : .left)
    }
    return "| " + texts.joined(separator: " | ") + " |"
  }

  /// The second row is the one of dashes.
  private func isRule(_ row: Int) -> Bool {
    row == 1 && cells[1].allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 == "-" || $0 == ":" } }
  }

  private func isRight(_ place: Int) -> Bool {
    guard cells.count > 1, isRule(1), place < cells[1].count else { return false }
    return cells[1][place].hasSuffix(":")
  }

  /// What stands between the bars, an escaped bar being text.
  private static func cells(_ row: String) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in row.dropFirst() {
      if character == "|", !isEscaped {
        cells.append(trimmed(cell))
        cell = ""
      } else {
        cell.append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    let last = trimmed(cell)
    return last.isEmpty ? cells : cells + [last]
  }

  private static func trimmed(_ text: String) -> String {
    let head = text.drop { $0 == " " }
    return String(head.reversed().drop { $0 == " " }.reversed())
  }
}
