extension Key {
  /// The keys that a text stands for: `jj<enter>`, `<c-d>`, `<paste:some text>`, `<resize:80x24>`,
  /// `<click:3,10>`.
  ///
  /// A character stands for itself, all else is a name in angle brackets, in any case. In a paste `\n` is a
  /// line feed, `\>` and `\\` are the characters.
  public static func parse(_ text: String) throws(KeyNotationError) -> [Key] {
    var parser = KeyParser(text)
    return try parser.keys()
  }

  /// The key as `parse` reads it.
  public var notation: String {
    if let name = KeyName.notation(of: self) { return "<\(name)>" }
    switch self {
    case .character(let character): return String(character)
    case .control(let letter): return "<c-\(letter)>"
    case .function(let number): return "<f\(number)>"
    case .paste(let text): return "<paste:\(KeyParser.escaped(text))>"
    case .mouse(let event): return "<\(event.kind.rawValue):\(event.at.column),\(event.at.row)>"
    case .resize(let size): return "<resize:\(size.columns)x\(size.rows)>"
    default: return ""
    }
  }

  /// The key as help and footers call it: "Enter", "^D", "Space", "F1".
  public var name: String {
    if let name = KeyName.name(of: self) { return name }
    switch self {
    case .control(let letter): return "^\(letter.uppercased())"
    case .function(let number): return "F\(number)"
    case .paste: return "paste"
    case .mouse(let event): return event.kind.rawValue
    case .resize: return "resize"
    default: return notation
    }
  }

  /// One key as key maps name it: `c`, `F5`, `^D`, `ctrl-d`, `Enter`, `<pgdn>`; nil for what is no key.
  public init?(name: String) {
    if name.count == 1, let character = name.first, let key = Key(typed: character) {
      self = key
    } else if name.hasPrefix("<"), name.hasSuffix(">"),
      let key = KeyName.key(String(name.dropFirst().dropLast()))
    {
      self = key
    } else if let key = KeyName.key(name) {
      self = key
    } else {
      return nil
    }
  }

  /// A character that can be typed; nil for control characters and what is never drawn. A lone accent may be
  /// typed.
  init?(typed character: Character) {
    guard TextWidth.pasted(String(character)) == String(character) else { return nil }
    self = .character(character)
  }
}

/// Reads key notation from left to right.
private struct KeyParser {
  private let text: String
  private let characters: [Character]
  private var at = 0

  init(_ text: String) {
    self.text = text
    characters = Array(text)
  }

  mutating func keys() throws(KeyNotationError) -> [Key] {
    var keys: [Key] = []
    while at < characters.count { keys.append(try key()) }
    return keys
  }

  private mutating func key() throws(KeyNotationError) -> Key {
    let start = at
    let character = characters[at]
    at += 1
    if character == "<" {
      let inside = try untilClosed(from: start)
      return try named(inside, at: start)
    }
    guard let key = Key(typed: character) else { throw error(.control, at: start) }
    return key
  }

  private mutating func untilClosed(from start: Int) throws(KeyNotationError) -> String {
    var inside = ""
    while at < characters.count {
      let character = characters[at]
      at += 1
      if character == ">" { return inside }
      inside.append(character)
      if character == "\\", inside.lowercased().hasPrefix("paste:"), at < characters.count {
        inside.append(characters[at])
        at += 1
      }
    }
    throw error(.unclosed, at: start)
  }

  private func named(_ inside: String, at start: Int) throws(KeyNotationError) -> Key {
    if let key = KeyName.key(inside) { return key }
    guard let colon = inside.firstIndex(of: ":") else { throw error(.unknownName(inside), at: start) }
    let name = inside[..<colon].lowercased()
    let value = String(inside[inside.index(after: colon)...])
    if name == "paste" { return .paste(Self.unescaped(value)) }
    if name == "resize" {
      guard let pair = Self.pair(value, by: "x"), pair.0 > 0, pair.1 > 0 else {
        throw error(.badSize(value), at: start)
      }
      return .resize(Size(columns: pair.0, rows: pair.1))
    }
    guard let kind = MouseEvent.Kind(rawValue: name) else { throw error(.unknownName(inside), at: start) }
    guard let pair = Self.pair(value, by: ",") else { throw error(.badPlace(value), at: start) }
    return .mouse(MouseEvent(kind, at: Point(column: pair.0, row: pair.1)))
  }

  private func error(_ reason: KeyNotationError.Reason, at start: Int) -> KeyNotationError {
    KeyNotationError(text: text, position: start + 1, reason: reason)
  }

  /// Two numbers from 0 to 9999.
  private static func pair(_ text: String, by separator: Character) -> (Int, Int)? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 2, let first = Int(parts[0]), let second = Int(parts[1]) else { return nil }
    guard (0...9999).contains(first), (0...9999).contains(second) else { return nil }
    return (first, second)
  }

  static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "\\": "\\\\"
      case ">": "\\>"
      case "\n": "\\n"
      default: String(character)
      }
    }.joined()
  }

  static func unescaped(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        result.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
