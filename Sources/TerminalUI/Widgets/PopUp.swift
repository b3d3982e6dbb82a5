/// A box over the screen: help, a menu, a question.
public struct PopUp: Hashable, Sendable {
  public var title: String
  /// What the inside wants; it gets less where the screen is smaller.
  public var content: Size

  public init(title: String, content: Size) {
    self.title = title
    self.content = content
  }

  /// Screens narrower than this give the pop-up all they have.
  public static let fullScreenBelow = 60

  /// A title makes the box no wider than this; longer ones are cut.
  static let widestTitle = 40

  /// Where the box stands, border included: in the middle, or the full screen where that is narrow.
  public func area(in screen: Size) -> Rectangle {
    guard screen.columns >= Self.fullScreenBelow else {
      return Rectangle(size: screen)
    }
    let title = TextWidth.clusters(of: title, fitting: screen.columns).reduce(0) { $0 + $1.width }
    let columns = min(screen.columns, max(content.columns, min(title + 2, Self.widestTitle)) + 4)
    let rows = min(screen.rows, content.rows + 2)
    return Rectangle(
      column: (screen.columns - columns) / 2, row: (screen.rows - rows) / 2, columns: columns, rows: rows)
  }

  /// Draws the box and gives the rectangle inside it, one blank away from the border.
  @discardableResult
  public func draw(in frame: inout Frame) -> Rectangle {
    let area = area(in: frame.size)
    frame.clear(area)
    frame.box(area, title: title)
    return area.inset(columns: 2, rows: 1)
  }
}
