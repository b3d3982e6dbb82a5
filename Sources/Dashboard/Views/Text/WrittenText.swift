import TerminalUI

/// A text as it will be written, in lines of a screen: what is too long goes on below, hanging under where it began,
/// and tables stand in columns where those fit.
struct WrittenText: Hashable, Sendable {
  struct Line: Hashable, Sendable {
    var text: String
    var style = Style.plain
  }

  let columns: Int
  let lines: [Line]

  /// Of a text without blank lines at its end, `isMarkdown` where headings, lists and tables are to be known.
  init(_ text: [String], isMarkdown: Bool, columns: Int) {
    self.columns = columns
    let width = max(1, columns)
    let kept = text.prefix((text.lastIndex { !$0.isEmpty } ?? -1) + 1)
    guard isMarkdown else {
      lines = kept.flatMap { line in HangingLine(line, isMarkdown: false).wrapped(width).map { Line(text: $0) } }
      return
    }
    var lines: [Line] = []
    var rest = kept[...]
    while let line = rest.first {
      let table = rest.prefix { $0.hasPrefix("|") }
      if table.isEmpty {
        rest = rest.dropFirst()
        lines += HangingLine(line, isMarkdown: true).wrapped(width).map { Line(text: $0, style: Self.style(line)) }
      } else {
        rest = rest.dropFirst(table.count)
        lines += WrittenTable(table).lines(width)
      }
    }
    self.lines = lines
  }

  /// For a pane.
  var spans: [[Span]] { lines.map { [Span($0.text, $0.style)] } }

  private static func style(_ line: String) -> Style {
    if line.hasPrefix("#") { return Style(bold: true) }
    return line.hasPrefix(">") ? .muted : .plain
  }
}
