/// Bars and sparklines out of characters.
struct BarText {
  let isASCII: Bool

  /// A bar of so many columns at most, in eighths of a column.
  func bar(_ value: Double, of most: Double, width: Int) -> String {
    guard most > 0, value > 0 else { return left("", width) }
    let eighths = Int((min(1, value / most) * Double(width * 8)).rounded())
    if isASCII { return left(String(repeating: "#", count: (eighths + 4) / 8), width) }
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return left(String(repeating: "█", count: eighths / 8) + parts[eighths % 8], width)
  }

  /// One character for each value, by its share of the largest; nothing at all is a dot.
  func sparkline(_ values: [Double]) -> String {
    let steps = isASCII ? Array("_.-=+*%#") : Array("▁▂▃▄▅▆▇█")
    let most = values.max() ?? 0
    return String(
      values.map { value -> Character in
        guard value > 0, most > 0 else { return isASCII ? "." : "·" }
        return steps[min(7, Int(value / most * 8))]
      })
  }
}
