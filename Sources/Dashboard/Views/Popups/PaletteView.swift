import TerminalUI

/// The list of all actions: type to filter by words or by key, Enter runs.
enum PaletteView {
  static func draw(_ palette: Palette, _ state: DashboardState, in frame: inout Frame) {
    let list = PaletteList(state, query: palette.query.text).entries
    let height = max(4, frame.size.rows - 4)
    let popup = PopUp(title: "Actions", content: Size(columns: 88, rows: height))
    let inside = popup.draw(in: &frame)
    let (lines, selectedLine) = lines(list, row: palette.row, isSectioned: palette.query.text.isEmpty)
    let room = max(1, inside.rows - 2)
    let first = max(0, min(selectedLine - room / 2, lines.count - room))
    for (index, line) in lines.dropFirst(first).prefix(room).enumerated() {
      let row = inside.row + 2 + index
      frame.put(line, column: inside.column, row: row, width: inside.columns)
      if first + index == selectedLine, !list.isEmpty {
        let bar = Rectangle(column: inside.column, row: row, columns: inside.columns, rows: 1)
        frame.restyle(bar) { $0 = Style(reverse: true) }
      }
    }
    if list.indices.contains(palette.row) {
      let entry = list[palette.row]
      let help = entry.reason.map { "\($0). " } ?? ""
      frame.put(
        help + entry.help, column: inside.column, row: inside.row + 1, width: inside.columns, style: .muted)
    }
    palette.query.draw(
      in: &frame, label: "type words or a key: ", column: inside.column, row: inside.row,
      width: inside.columns)
  }

  private static func lines(
    _ list: [PaletteList.Entry], row: Int, isSectioned: Bool
  ) -> (lines: [[Span]], selected: Int) {
    var lines: [[Span]] = []
    var selected = 0
    var section: PaletteList.Section?
    for (index, entry) in list.enumerated() {
      if isSectioned, entry.section != section {
        section = entry.section
        lines.append([Span(entry.section.rawValue, .muted)])
      }
      if index == row { selected = lines.count }
      lines.append(line(entry, isSelected: index == row))
    }
    return (list.isEmpty ? [[Span("no action matches; Backspace, or Esc closes")]] : lines, selected)
  }

  private static func line(_ entry: PaletteList.Entry, isSelected: Bool) -> [Span] {
    let keys = TextWidth.fitted(entry.keys.joined(separator: " "), 12)
    let isOff = entry.reason != nil
    var spans = [
      Span(isSelected ? "> " : "  "), Span(keys, Style(isOff ? .muted : .plain, bold: !isOff)),
      Span(TextWidth.fitted(entry.title, 24), isOff ? .muted : .plain),
    ]
    spans.append(Span(entry.reason.map { "(\($0))" } ?? entry.help, .muted))
    return spans
  }
}
