/// Which rows of a long list are seen, so that the selected one always is.
public struct ListWindow: Hashable, Sendable {
  public private(set) var count: Int
  /// Rows on the screen.
  public private(set) var height: Int
  /// Which row is selected; 0 in an empty list.
  public private(set) var selected: Int
  /// The first row that is seen.
  public private(set) var offset: Int
  /// Rows kept in sight above and below the selected one, as far as the list and the screen allow.
  public var margin: Int

  public init(count: Int = 0, height: Int = 0, selected: Int = 0, margin: Int = 2) {
    self.count = max(0, count)
    self.height = max(0, height)
    self.selected = selected
    self.margin = margin
    offset = 0
    settle()
  }

  /// The rows that are seen.
  public var visible: Range<Int> { offset..<min(count, offset + height) }

  /// Moves by rows, stopping at the ends.
  public mutating func move(by rows: Int) { select(selected + rows) }

  /// Moves by screens, as many halves as given: 2 is PgDn, -1 is ^U.
  public mutating func move(byHalfPages halves: Int) {
    select(selected + halves * max(1, height / 2))
  }

  /// Selects a row; the nearest where there is no such row.
  public mutating func select(_ row: Int) {
    selected = row
    settle()
  }

  /// Takes a new list or a new screen height, keeping the selected row and, as far as it can, its place on
  /// screen.
  public mutating func resize(count: Int? = nil, height: Int? = nil) {
    self.count = max(0, count ?? self.count)
    self.height = max(0, height ?? self.height)
    settle()
  }

  private mutating func settle() {
    selected = max(0, min(selected, count - 1))
    let margin = max(0, min(self.margin, (height - 1) / 2))
    offset = min(offset, selected - margin)
    offset = max(offset, selected + margin - height + 1)
    offset = max(0, min(offset, count - height))
  }
}
