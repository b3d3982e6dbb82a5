import TerminalUI

/// The first screen, where no calendar is open: what this is, files found, sample data.
enum StartView {
  static func draw(_ state: DashboardState, in frame: inout Frame) {
    frame.put("Adjourn", column: 1, row: 0, style: Style(bold: true))
    var row = frame.size.rows >= 14 ? 2 : 1
    for line in introduction(frame.size) {
      frame.put(line, column: 3, row: row)
      row += 1
    }
    row += frame.size.rows >= 14 ? 1 : 0
    if let progress = state.progress {
      drawProgress(progress, in: &frame, row: row)
    } else {
      drawChoice(state, in: &frame, row: row)
    }
  }

  private static func introduction(_ size: Size) -> [String] {
    let texts = [
      "Adjourn finds the recurring meetings that could be a document.",
      "It only reads. Your calendar is never changed and nothing leaves this machine.",
    ]
    let shown = size.rows < 12 ? [texts[0]] : texts
    return shown.flatMap { TextWidth.wrapped($0, columns: size.columns - 4) }
  }

  /// Rows of files that fit.
  static func fileRows(_ size: Size) -> Int { max(1, size.rows - (size.rows >= 14 ? 16 : 6)) }

  /// Where the list of files begins; nil where there are none.
  static func firstFileRow(_ state: DashboardState) -> Int? {
    guard !state.startFiles.isEmpty, state.progress == nil else { return nil }
    let roomy = state.size.rows >= 14
    return (roomy ? 2 : 1) + introduction(state.size).count + (roomy ? 1 : 0) + 1
  }

  /// The first file shown.
  static func firstFile(_ state: DashboardState) -> Int {
    max(0, state.startRow - fileRows(state.size) + 1)
  }

  private static func drawChoice(_ state: DashboardState, in frame: inout Frame, row: Int) {
    var row = row
    let isEmpty = state.startFiles.isEmpty
    let path = " or drop a path (it begins with / ~ or .)"
    if isEmpty {
      frame.put("No calendar file found here.", column: 3, row: row)
      row += 2
    } else {
      frame.put("Calendar files found here" + outOfSight(state, frame), column: 3, row: row, style: .muted)
      row = drawFiles(state, in: &frame, row: row + 1) + 1
    }
    let rest: [(key: String, text: String)] = [
      ("", isEmpty ? "Type, paste" + path : "or type, paste" + path),
      ("", ""),
      (state.keyText(.sample), "look around with sample data (no file needed)"),
      (state.keyText(.exportHelp), "how to export from Google, Outlook, Apple, Fastmail, Nextcloud"),
      (state.keyText(.help), "all keys"),
    ]
    for (key, text) in rest where row < frame.size.rows - 2 {
      let spans = key.isEmpty ? [Span(text)] : [Span(key, Style(bold: true)), Span("   " + text)]
      frame.put(spans, column: 3, row: row)
      row += 1
    }
  }

  /// Files above and below the ones that fit.
  private static func outOfSight(_ state: DashboardState, _ frame: Frame) -> String {
    let first = firstFile(state)
    let shown = min(fileRows(frame.size), state.startFiles.count - first)
    let text = ScrollMark(first: first, shown: shown, of: state.startFiles.count).text(frame.glyphs)
    return text.isEmpty ? "" : "   " + text
  }

  private static func drawFiles(
    _ state: DashboardState, in frame: inout Frame, row: Int
  ) -> Int {
    let first = firstFile(state)
    let shown = state.startFiles.dropFirst(first).prefix(fileRows(frame.size))
    let isNarrow = frame.size.columns < 60
    let width = isNarrow ? frame.size.columns - 8 : min(56, frame.size.columns - 36)
    for (index, file) in shown.enumerated() {
      let isSelected = first + index == state.startRow
      let mark = (isSelected ? ">" : " ") + (state.startMarks.contains(file.path) ? "*" : " ")
      frame.put(mark, column: 3, row: row + index)
      frame.put(Self.shortened(file.path, width), column: 5, row: row + index, width: width)
      if !isNarrow {
        let text = "\(TextWidth.fitted(file.age, 14)) \(file.size)"
        frame.put(text, column: 7 + width, row: row + index, style: .muted)
      }
      guard isSelected else { continue }
      frame.cursor = Point(column: 3, row: row + index)
      let line = Rectangle(column: 3, row: row + index, columns: frame.size.columns - 6, rows: 1)
      frame.restyle(line) { $0 = Style(reverse: true) }
    }
    return row + shown.count
  }

  /// A path's end says more than its beginning.
  private static func shortened(_ path: String, _ width: Int) -> String {
    path.count <= width ? path : "..." + path.suffix(width - 3)
  }

  private static func drawProgress(_ progress: ReadingProgress, in frame: inout Frame, row: Int) {
    let megabyte = 1_000_000.0
    let read = Digits.fixed(Double(progress.bytesRead) / megabyte)
    var text = "Reading"
    if progress.bytesTotal > 0 {
      text += " \(read) of \(Digits.fixed(Double(progress.bytesTotal) / megabyte)) MB"
    } else if progress.bytesRead > 0 {
      text += " \(read) MB"
    }
    if progress.events > 0 { text += ", \(progress.events) events" }
    frame.put(text, column: 3, row: row)
    if row + 3 < frame.size.rows - 2 {
      frame.put("Esc stops and shows what was read so far", column: 3, row: row + 3, style: .muted)
    }
    guard let share = progress.share else { return }
    let bar = Gauge.progress(share, columns: min(60, frame.size.columns - 6), glyphs: frame.glyphs)
    frame.put(bar, column: 3, row: row + 1, style: Style(.convert))
  }
}
