import TerminalUI

/// The list of all actions: type to filter by words or by key, Enter runs.
struct PaletteView {
  private struct Line {
    var spans: [Span]
    /// Index into the matches; nil for a head.
    var entry: Int?
  }

  private let palette: Palette
  private let list: [PaletteList.Entry]
  private let lines: [Line]
  private let popup: PopUp
  private let size: Size

  init(_ palette: Palette, _ state: DashboardState) {
    self.palette = palette
    size = state.size
    list = PaletteList(state, query: palette.query.text).entries
    lines = Self.lines(list, row: palette.row, isSectioned: palette.query.text.isEmpty, isNarrow: size.columns < 50)
    popup = PopUp(title: "Actions", content: Size(columns: 88, rows: max(4, size.rows - 4)))
  }

  /// Where the box stands, border included.
  var area: Rectangle { popup.area(in: size) }

  /// The match at a place, an index into the palette's rows; nil beside them.
  func entry(at point: Point) -> Int? {
    let inside = inside
    let line = firstLine + point.row - inside.row - 2
    guard inside.contains(point), point.row >= inside.row + 2, lines.indices.contains(line) else { return nil }
    return lines[line].entry
  }

  func draw(in frame: inout Frame) {
    let inside = popup.draw(in: &frame)
    for (index, line) in lines.dropFirst(firstLine).prefix(room).enumerated() {
      let row = inside.row + 2 + index
      frame.put(line.spans, column: inside.column, row: row, width: inside.columns)
      if line.entry == palette.row {
        let bar = Rectangle(column: inside.column, row: row, columns: inside.columns, rows: 1)
        frame.restyle(bar) { $0 = Style(reverse: true) }
      }
    }
    ScrollMark(first: firstLine, shown: min(room, lines.count - firstLine), of: lines.count)
      .draw(in: &frame, heading: area.inset(columns: 2, rows: 0))
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

  private var inside: Rectangle { area.inset(columns: 2, rows: 1) }
  private var room: Int { max(1, inside.rows - 2) }

  private var firstLine: Int {
    let selected = lines.firstIndex { $0.entry == palette.row } ?? 0
    return max(0, min(selected - room / 2, lines.count - room))
  }

  private static func lines(_ list: [PaletteList.Entry], row: Int, isSectioned: Bool, isNarrow: Bool) -> [Line] {
    var lines: [Line] = []
    var section: PaletteList.Section?
    for (index, entry) in list.enumerated() {
      if isSectioned, entry.section != section {
        section = entry.section
        lines.append(Line(spans: [Span(entry.section.rawValue, .muted)]))
      }
      lines.append(Line(spans: spans(entry, isSelected: index == row, isNarrow: isNarrow), entry: index))
    }
    return list.isEmpty ? [Line(spans: [Span("no action matches; Backspace, or Esc closes")])] : lines
  }

  private static func spans(_ entry: PaletteList.Entry, isSelected: Bool, isNarrow: Bool) -> [Span] {
    let keys = TextWidth.fitted(entry.keys.joined(separator: " "), 12)
    let isOff = entry.reason != nil
    var spans = [
      Span(isSelected ? "> " : "  "), Span(keys, Style(isOff ? .muted : .plain, bold: !isOff)),
      Span(isNarrow ? entry.title : TextWidth.fitted(entry.title, 24), isOff ? .muted : .plain),
    ]
    // Where there is no room for it here, the line above the list says what the selected one does.
    if isNarrow { return spans }
    spans.append(Span(entry.reason.map { "(\($0))" } ?? entry.help, .muted))
    return spans
  }
}
