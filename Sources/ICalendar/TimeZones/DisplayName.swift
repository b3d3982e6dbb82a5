/// A zone name as programs show it: an offset in front, `(UTC-05:00)`, and words.
struct DisplayName: Equatable {
  /// Seconds east of UTC; nil where none is written.
  let offset: Int?
  /// What stands behind the offset, in one form: lower case, one blank between words, a comma and a blank between cities.
  let text: String

  init(_ name: String) {
    var rest = Substring(name)
    let isBracketed = rest.first == "("
    if isBracketed { rest = rest.dropFirst() }
    let isMarked = ["UTC", "GMT"].contains(rest.prefix(3).uppercased())
    var written: Int?
    if isMarked || rest.first.map(Self.isSign) == true {
      if isMarked { rest = rest.dropFirst(3) }
      written = Self.offset(&rest)
      if written == nil, isMarked, isBracketed, rest.first == ")" { written = 0 }
    }
    guard written != nil, !isBracketed || rest.first == ")" else {
      offset = nil
      text = Self.folded(name)
      return
    }
    offset = written
    text = Self.folded(String(isBracketed ? rest.dropFirst() : rest))
  }

  private static func isSign(_ character: Character) -> Bool { "+-−".contains(character) }

  /// Reads `+01:00`, `-0330`, ` +1`, `+01.00`; nil where there is none, or no end to it.
  private static func offset(_ text: inout Substring) -> Int? {
    var rest = text.drop { $0 == " " }
    guard let sign = rest.first, isSign(sign) else { return nil }
    rest = rest.dropFirst()
    let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == ":" || $0 == "." }
    let behind = rest.dropFirst(digits.count)
    guard behind.first.map({ $0 == " " || $0 == ")" || $0 == "|" }) ?? true else { return nil }
    var parts = digits.split { $0 == ":" || $0 == "." }.map(String.init)
    if parts.count == 1, parts[0].count > 2 { parts = [String(parts[0].dropLast(2)), String(parts[0].suffix(2))] }
    guard (1...2).contains(parts.count), let hours = Int(parts[0]), hours <= 14,
      let minutes = parts.count == 2 ? Int(parts[1]) : 0, minutes < 60
    else { return nil }
    text = behind
    return (sign == "+" ? 1 : -1) * (hours * 3_600 + minutes * 60)
  }

  /// Exchange 2000 parts its cities by slashes; some producers number a name that comes twice.
  private static func folded(_ text: String) -> String {
    var words = text.lowercased().replacing("/", with: ", ").split { $0 == " " || $0 == "\t" || $0 == "|" }
    if words.count > 1, let last = words.last, last.count == 1, last.first?.isNumber == true { words.removeLast() }
    return words.joined(separator: " ").replacing(" ,", with: ",").replacing("’", with: "'")
  }
}
