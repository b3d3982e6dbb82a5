/// The names of keys without a character of their own, in notation (`<pgdn>`) and for people ("PgDn").
enum KeyName {
  /// The first notation of a key is the one that is written.
  static let table: [(notation: String, name: String, key: Key)] = [
    ("enter", "Enter", .enter), ("cr", "Enter", .enter), ("return", "Enter", .enter),
    ("esc", "Esc", .escape), ("escape", "Esc", .escape),
    ("tab", "Tab", .tab), ("s-tab", "Shift-Tab", .backTab), ("shift-tab", "Shift-Tab", .backTab),
    ("bs", "Backspace", .backspace), ("backspace", "Backspace", .backspace),
    ("del", "Del", .delete), ("delete", "Del", .delete),
    ("up", "Up", .up), ("down", "Down", .down), ("left", "Left", .left), ("right", "Right", .right),
    ("home", "Home", .home), ("end", "End", .end),
    ("pgup", "PgUp", .pageUp), ("pageup", "PgUp", .pageUp),
    ("pgdn", "PgDn", .pageDown), ("pagedown", "PgDn", .pageDown),
    ("space", "Space", .character(" ")), ("lt", "<", .character("<")), ("gt", ">", .character(">")),
  ]

  private static let keys = Dictionary(table.map { ($0.notation, $0.key) }) { first, _ in first }
  private static let entries = Dictionary(table.map { ($0.key, $0) }) { first, _ in first }

  /// The key of a name without its angle brackets, in any case: `enter`, `c-d`, `f5`.
  static func key(_ name: String) -> Key? {
    let name = name.lowercased()
    if let key = keys[name] { return key }
    if let letter = control(name) { return letter }
    if name.first == "f", let number = Int(name.dropFirst()), (1...24).contains(number) {
      return .function(number)
    }
    return nil
  }

  static func notation(of key: Key) -> String? { entries[key]?.notation }
  static func name(of key: Key) -> String? { entries[key]?.name }

  /// `c-d`, `ctrl-d`, `^d`: the keys that have a control code and no name of their own.
  private static func control(_ name: String) -> Key? {
    for prefix in ["c-", "ctrl-", "^"] where name.hasPrefix(prefix) {
      guard name.count == prefix.count + 1, let letter = name.last else { return nil }
      return controlKey(letter)
    }
    return nil
  }

  /// What a terminal sends for Ctrl and a letter: ^I is Tab, ^M Enter and ^H Backspace, and nobody can tell.
  static func controlKey(_ letter: Character) -> Key? {
    switch letter {
    case "i": .tab
    case "j", "m": .enter
    case "h": .backspace
    case "[": .escape
    case "a"..."z", "\\", "]", "^", "_": .control(letter)
    default: nil
    }
  }
}
