/// What a terminal is told about a cell: a foreground and attributes, never a background.
public struct Appearance: Hashable, Sendable {
  /// The terminal's own foreground where nil.
  public var foreground: Int?
  public var bold: Bool
  public var underline: Bool
  public var reverse: Bool

  public init(foreground: Int? = nil, bold: Bool = false, underline: Bool = false, reverse: Bool = false) {
    self.foreground = foreground
    self.bold = bold
    self.underline = underline
    self.reverse = reverse
  }

  public static let plain = Appearance()

  /// The parameters of ECMA-48's SGR sequence, "" for plain.
  public var sgr: String {
    var codes: [String] = []
    if bold { codes.append("1") }
    if underline { codes.append("4") }
    if reverse { codes.append("7") }
    if let foreground { codes.append(foreground < 8 ? "\(30 + foreground)" : "38;5;\(foreground)") }
    return codes.joined(separator: ";")
  }
}

extension Appearance: CustomStringConvertible {
  public var description: String {
    let extras = [(bold, "bold"), (underline, "underline"), (reverse, "reverse")]
    let words = (foreground.map { ["\($0)"] } ?? []) + extras.filter(\.0).map(\.1)
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}
