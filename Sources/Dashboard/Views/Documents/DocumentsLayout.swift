import TerminalUI

/// Where list, facts and preview stand in the view of documents.
struct DocumentsLayout: Hashable {
  /// Rows of the list; empty where a head line takes its place.
  let list: Rectangle
  /// Facts of the selected document below the list.
  let facts: Rectangle
  /// The line that names the document where there is no list.
  let headRow: Int?
  /// The line with the sides of the preview.
  let tabRow: Int
  let preview: Rectangle

  init(_ size: Size) {
    let body = ScreenLayout(size).body
    let none = Rectangle(column: 0, row: 0, columns: 0, rows: 0)
    guard size.columns >= 110, body.rows >= 14 else {
      list = none
      facts = none
      headRow = body.row
      tabRow = body.row + 1
      preview = Rectangle(column: 1, row: body.row + 2, columns: size.columns - 2, rows: max(0, body.rows - 2))
      return
    }
    let width = 46
    let factRows = 9
    list = Rectangle(column: 0, row: body.row + 1, columns: width, rows: body.rows - 1 - factRows)
    facts = Rectangle(column: 0, row: body.row + body.rows - factRows, columns: width, rows: factRows)
    headRow = nil
    tabRow = body.row
    preview = Rectangle(
      column: width + 2, row: body.row + 1, columns: size.columns - width - 3, rows: body.rows - 1)
  }

  /// The first row of the list to show so that the selected one is in sight.
  func firstRow(selected: Int, count: Int) -> Int {
    max(0, min(selected - list.rows / 2, count - list.rows))
  }
}
