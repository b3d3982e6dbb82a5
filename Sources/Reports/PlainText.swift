/// Text of strangers on one line: control characters and line ends become blanks.
func plain(_ text: String, empty: String = "") -> String {
  let line = String(
    text.unicodeScalars.map { scalar -> Character in
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || isDirectional(scalar)
      return isControl ? " " : Character(scalar)
    })
  return line.allSatisfy { $0 == " " } ? empty : line
}

/// Bidirectional marks and overrides, which would turn the rest of a line around.
private func isDirectional(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x200E, 0x200F, 0x202A...0x202E, 0x2028, 0x2029, 0x2066...0x2069: true
  default: false
  }
}

/// A number with what it counts: "1 meeting", "3 meetings".
public func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
  "\(number) \(number == 1 ? one : many ?? one + "s")"
}

/// A number with a fixed count of decimals, "." between.
func fixed(_ number: Double, _ decimals: Int) -> String {
  let scale = decimals == 0 ? 1 : decimals == 1 ? 10 : 100
  let scaled = Int((number.magnitude * Double(scale)).rounded())
  let sign = number < 0 && scaled > 0 ? "-" : ""
  guard decimals > 0 else { return sign + "\(scaled)" }
  let fraction = String(scaled % scale)
  let zeros = String(repeating: "0", count: decimals - fraction.count)
  return sign + "\(scaled / scale)." + zeros + fraction
}

/// ASCII text filled up with blanks on the left.
func right(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}

/// ASCII text filled up with blanks on the right.
func left(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}
