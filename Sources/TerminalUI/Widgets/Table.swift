/// Columns side by side: numbers right-aligned on the left, text from strangers last and flexible.
///
/// Right-to-left text shifts what stands after it in some terminals, so nothing stands after it here.
public struct Table: Hashable, Sendable {
  public struct Column: Hashable, Sendable {
    public var title: String
    public var width: Int
    public var alignment: TextWidth.Alignment
    /// Columns with a smaller number stay longest where there is no room; 0 always stays.
    public var rank: Int
    /// The blanks before it.
    public var gap: Int

    public init(
      _ title: String, width: Int, alignment: TextWidth.Alignment = .left, rank: Int = 0, gap: Int = 1
    ) {
      self.title = title
      self.width = width
      self.alignment = alignment
      self.rank = rank
      self.gap = gap
    }
  }

  /// Where one column came to stand.
  public struct Place: Hashable, Sendable {
    /// Which column it is, counted in the table's list.
    public var index: Int
    public var column: Int
    public var width: Int
  }

  public var columns: [Column]
  /// The least width of the last column before others give way to it.
  public var lastColumnAtLeast: Int

  public init(_ columns: [Column], lastColumnAtLeast: Int = 12) {
    self.columns = columns
    self.lastColumnAtLeast = lastColumnAtLeast
  }

  /// The columns that fit, from the left; the last one of the list takes what is left. Columns with the
  /// highest rank give way first, among equals the one further right.
  public func places(width: Int) -> [Place] {
    guard let last = columns.indices.last else { return [] }
    var kept = Array(columns.indices.dropLast())
    while width - used(by: kept) - columns[last].gap < lastColumnAtLeast,
      let out = kept.filter({ columns[$0].rank > 0 }).max(by: { columns[$0].rank <= columns[$1].rank })
    {
      kept.removeAll { $0 == out }
    }
    var at = 0
    var places: [Place] = []
    for index in kept {
      at += columns[index].gap
      places.append(Place(index: index, column: at, width: columns[index].width))
      at += columns[index].width
    }
    at += columns[last].gap
    if width > at { places.append(Place(index: last, column: at, width: width - at)) }
    return places
  }

  private func used(by kept: [Int]) -> Int {
    kept.reduce(0) { $0 + columns[$1].gap + columns[$1].width }
  }

  /// Draws one line of cells (a cell for every column of the table, in its order) where the columns fit.
  public func draw(_ cells: [Span], in frame: inout Frame, column: Int, row: Int, width: Int) {
    for place in places(width: width) where place.index < cells.count {
      let cell = cells[place.index]
      let isLast = place.index == columns.count - 1
      // The last column is not filled up, so that no trailing blanks are styled.
      let text =
        isLast && columns[place.index].alignment == .left
        ? cell.text
        : TextWidth.fitted(
          cell.text, place.width, alignment: columns[place.index].alignment, ellipsis: frame.glyphs[.ellipsis]
        )
      frame.put(text, column: column + place.column, row: row, width: place.width, style: cell.style)
    }
  }

  /// Draws the titles.
  public func drawTitles(in frame: inout Frame, column: Int, row: Int, width: Int, style: Style = .muted) {
    draw(columns.map { Span($0.title, style) }, in: &frame, column: column, row: row, width: width)
  }
}
