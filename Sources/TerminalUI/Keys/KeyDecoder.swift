/// Makes keys of what a terminal sends: bytes of UTF-8, keys that the terminal library named, pastes.
///
/// It keeps what is half received, so that a character or a paste may arrive in pieces.
struct KeyDecoder {
  enum Input: Equatable {
    case byte(UInt8)
    case key(Key)
    case pasteBegin
    case pasteEnd
  }

  /// A paste longer than this ends by itself, so that a lost end mark cannot swallow keys for ever.
  static let pasteLimit = 1 << 20

  private var character: [UInt8] = []
  private var paste: [UInt8]?

  init() {}

  /// The key that is complete with this input, nil where more is needed or it means nothing.
  mutating func decode(_ input: Input) -> Key? {
    switch input {
    case .pasteBegin:
      character = []
      paste = []
      return nil
    case .pasteEnd: return endPaste()
    case .byte(let byte): return paste == nil ? typed(byte) : pasted(byte)
    // An arrow inside pasted text is text.
    case .key(let key): return paste == nil ? key : nil
    }
  }

  private mutating func pasted(_ byte: UInt8) -> Key? {
    paste?.append(byte)
    return (paste?.count ?? 0) >= Self.pasteLimit ? endPaste() : nil
  }

  private mutating func endPaste() -> Key? {
    defer { paste = nil }
    return paste.map { .paste(Self.cleaned(String(decoding: $0, as: UTF8.self))) }
  }

  /// Lines end in a line feed, whatever the terminal made of them; nothing else that is invisible stays.
  static func cleaned(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { TextWidth.pasted(String($0)) }
      .joined(separator: "\n")
  }

  private mutating func typed(_ byte: UInt8) -> Key? {
    if byte < 0x80 {
      character = []
      return Self.ascii(byte)
    }
    if byte >= 0xC0 { character = [] }
    character.append(byte)
    guard character.count == Self.length(character[0]) else {
      if character.count >= 4 { character = [] }
      return nil
    }
    defer { character = [] }
    return String(validating: character, as: UTF8.self)?.first.flatMap(Key.init(typed:))
  }

  /// Bytes of a character by its first one; 0 for a byte that cannot begin one.
  private static func length(_ first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  private static func ascii(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x20...0x7E: .character(Character(Unicode.Scalar(byte)))
    case 0x7F: .backspace
    case 0x01...0x1F: KeyName.controlKey(Character(Unicode.Scalar(byte < 0x1B ? byte + 0x60 : byte + 0x40)))
    default: nil
    }
  }
}
