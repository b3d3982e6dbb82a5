import TerminalUI

/// Where the parts that every view shares stand: header, body, notice line and footer.
struct ScreenLayout: Hashable {
  /// Smaller than this, one line says what is needed.
  static let least = Size(columns: 40, rows: 8)

  let size: Size

  init(_ size: Size) { self.size = size }

  var isTooSmall: Bool { size.columns < Self.least.columns || size.rows < Self.least.rows }

  /// The line with owner, window and count; left out where rows are few.
  var titleRow: Int? { size.rows >= 14 ? 0 : nil }
  var freedRow: Int { titleRow == nil ? 0 : 1 }
  var tabRow: Int { freedRow + 1 }
  var noticeRow: Int { size.rows - 2 }
  var footerRow: Int { size.rows - 1 }

  var body: Rectangle {
    Rectangle(
      column: 0, row: tabRow + 1, columns: size.columns, rows: max(0, noticeRow - tabRow - 1))
  }
}
