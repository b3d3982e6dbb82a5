/// Numbers as the screen writes them: no locale, so that columns stay in line.
enum Digits {
  /// A number rounded to a count of digits after the point: 3.4.
  static func fixed(_ value: Double, _ places: Int = 1) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "?" }
    let scale = places == 0 ? 1.0 : places == 1 ? 10.0 : 100.0
    let scaled = Int((abs(value) * scale).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    if places == 0 { return sign + String(scaled) }
    let unit = Int(scale)
    let rest = String(scaled % unit)
    return "\(sign)\(scaled / unit)." + String(repeating: "0", count: places - rest.count) + rest
  }

  /// 1.25, 10, 0.5: at most so many digits after the point, no trailing zeros.
  static func short(_ value: Double, _ places: Int = 2) -> String {
    let text = fixed(value, places)
    guard text.contains(".") else { return text }
    let kept = text.reversed().drop { $0 == "0" }.drop { $0 == "." }
    return String(kept.reversed())
  }

  /// 88%; never 100 %, as no verdict is certain.
  static func confidence(_ value: Double) -> String {
    "\(min(99, max(0, Int((value * 100).rounded()))))%"
  }

  /// 09:30.
  static func clock(minuteOfDay: Int) -> String {
    two(minuteOfDay / 60 % 24) + ":" + two(minuteOfDay % 60)
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
