/// The names of the views with the current one in brackets: ` 1 Meetings [2 Week] 3 People `.
public struct TabBar: Hashable, Sendable {
  public var titles: [String]
  public var selected: Int

  public init(_ titles: [String], selected: Int) {
    self.titles = titles
    self.selected = selected
  }

  /// Where each tab stands, brackets included, as far as they fit; where not, only the current one is left.
  public func places(width: Int) -> [(index: Int, columns: Range<Int>)] {
    var at = 0
    let all = titles.indices.map { index in
      let start = at
      at += TextWidth.columns(titles[index]) + 2
      return (index: index, columns: start..<at)
    }
    if at <= width { return all }
    guard titles.indices.contains(selected) else { return [] }
    return [(selected, 0..<min(max(0, width), TextWidth.columns(titles[selected]) + 2))]
  }

  /// Draws the tabs and gives the columns used.
  @discardableResult
  public func draw(in frame: inout Frame, column: Int = 0, row: Int, width: Int) -> Int {
    var used = 0
    for (index, columns) in places(width: width) {
      let isSelected = index == selected
      let text = isSelected ? "[\(titles[index])]" : " \(titles[index]) "
      frame.put(
        text, column: column + columns.lowerBound, row: row, width: columns.count,
        style: isSelected ? Style(bold: true) : .muted)
      used = columns.upperBound
    }
    return used
  }

  /// Which tab a click on a column means.
  public func tab(atColumn column: Int, width: Int) -> Int? {
    places(width: width).first { $0.columns.contains(column) }?.index
  }
}
