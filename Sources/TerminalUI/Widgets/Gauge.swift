/// Pictures of one number, as text that any line or table cell can hold.
public enum Gauge {
  /// A bar in eighths of a column, filled up with blanks: `█████▍    `. Anything above nothing shows at least
  /// a sliver.
  public static func bar(_ fraction: Double, columns: Int, glyphs: GlyphSet) -> String {
    guard columns > 0 else { return "" }
    let eighths = min(columns * 8, max(fraction > 0 ? 1 : 0, parts(fraction, of: columns * 8)))
    let rest = eighths % 8
    let bar =
      String(repeating: glyphs[.bar8], count: eighths / 8)
      + (rest > 0 ? glyphs.step(rest - 1, of: Glyph.bars) : "")
    return TextWidth.fitted(bar, columns)
  }

  /// A line that fills from the left: `█████─────`. Full only when all is done, empty only when nothing is.
  public static func progress(_ fraction: Double, columns: Int, glyphs: GlyphSet) -> String {
    guard columns > 0 else { return "" }
    var full = parts(fraction, of: columns)
    if fraction > 0 { full = max(1, full) }
    if fraction < 1, columns > 1 { full = min(columns - 1, full) }
    return String(repeating: glyphs[.bar8], count: full)
      + String(repeating: glyphs[.horizontal], count: columns - full)
  }

  /// A cell of a heat map, `columns` of the shade: none, to a quarter, a half, three quarters, all of it.
  public static func heat(_ fraction: Double, columns: Int, glyphs: GlyphSet) -> String {
    let level = shadeLevel(fraction)
    guard level > 0 else { return TextWidth.fitted(glyphs[.shadeNone], columns, alignment: .center) }
    return String(repeating: glyphs.step(level, of: Glyph.shades), count: max(0, columns))
  }

  /// Columns side by side, one cell wide each and up to `rows` high by their share of the largest value, top row first.
  /// Anything above nothing shows at least a sliver; nothing is a dot on the lowest row.
  public static func columns(_ values: [Double], rows: Int, glyphs: GlyphSet) -> [String] {
    let most = values.filter(\.isFinite).max() ?? 0
    let heights = values.map { value in
      value > 0 && most > 0 ? max(1, parts(value / most, of: max(1, rows) * 8)) : 0
    }
    return (0..<max(1, rows)).reversed().map { row in
      heights.map { height in
        let left = height - row * 8
        if left <= 0 { return row == 0 ? glyphs[.dot] : " " }
        return glyphs.step(min(8, left) - 1, of: Glyph.rises)
      }.joined()
    }
  }

  /// 0 for nothing, then 1 to 4 for the quarters.
  public static func shadeLevel(_ fraction: Double) -> Int {
    guard fraction > 0 else { return 0 }
    let quarters = min(fraction, 1) * 4
    let whole = Int(quarters)
    return Double(whole) < quarters ? whole + 1 : whole
  }

  /// The nearest number of parts, 0 for what is no number.
  private static func parts(_ fraction: Double, of whole: Int) -> Int {
    guard fraction > 0 else { return 0 }
    return fraction >= 1 ? whole : Int(fraction * Double(whole) + 0.5)
  }
}
