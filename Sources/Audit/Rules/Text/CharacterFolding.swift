/// What a Unicode scalar becomes before words are compared: case, accents and width do not count.
enum FoldedScalar: Equatable {
  /// Ends a word.
  case separator
  /// Leaves no trace: combining accents, joiners, variation selectors.
  case nothing
  /// One or two ASCII letters or digits.
  case ascii(UInt8, UInt8?)
  /// A letter of an alphabet that has no ASCII base, lower case.
  case letter(UInt32)
  /// Written without spaces between words: Han, kana, Hangul.
  case ideograph(UInt32)
  /// An emoji or arrow, a word by itself.
  case symbol(UInt32)
  /// A Japanese voicing mark that joins the kana before it: 1 for dakuten, 2 for handakuten.
  case voicing(UInt32)
}

enum CharacterFolding {
  /// The folded form of a scalar outside ASCII.
  static func fold(_ scalar: UInt32) -> FoldedScalar {
    switch scalar {
    case 0x00...0x7F: return ascii(scalar)
    case 0xAA, 0xBA: return .ascii(scalar == 0xAA ? 0x61 : 0x6F, nil)
    case 0xC0...0x24F: return latin(scalar)
    case 0x300...0x36F, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF, 0xAD: return .nothing
    case 0x370...0x52F: return other(scalar)
    case 0x1100...0x11FF, 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC...0x30FE, 0x3105...0x312F, 0x3005,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x323AF:
      return .ideograph(scalar)
    case 0x3099, 0x309A: return .voicing(scalar - 0x3098)
    case 0xFF9E, 0xFF9F: return .voicing(scalar - 0xFF9D)
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: return ascii(scalar - 0xFEE0)
    case 0xFF66...0xFF9D: return .ideograph(wideKana[Int(scalar - 0xFF66)])
    case 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: return .nothing
    case 0x2190...0x21FF, 0x2300...0x23FF, 0x2600...0x27BF, 0x2B00...0x2BFF, 0x1F000...0x1FAFF:
      return .symbol(scalar)
    case 0x2000...0x2BFF, 0x3000...0x303F, 0xFF00...0xFFEF, 0x80...0xBF: return .separator
    default: return other(scalar)
    }
  }

  /// Whether a scalar is an ideograph that stands as written and joins nothing: most of those texts hold.
  @inline(__always)
  static func isPlainIdeograph(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
    default: false
    }
  }

  /// The voiced form of a kana, nil where it has none.
  static func voiced(_ kana: UInt32, mark: UInt32) -> UInt32? {
    switch kana {
    case 0x304B...0x3062, 0x3064...0x3069, 0x306F...0x307B, 0x30AB...0x30C2, 0x30C4...0x30C9, 0x30CF...0x30DB:
      kana + mark
    case 0x30A6 where mark == 1, 0x3046 where mark == 1: kana == 0x30A6 ? 0x30F4 : 0x3094
    default: nil
    }
  }

  /// Joins a decomposed Hangul jamo to the syllable before it (Unicode 3.12); nil where they do not join.
  static func hangul(_ before: UInt32, joinedWith jamo: UInt32) -> UInt32? {
    switch (before, jamo) {
    case (0x1100...0x1112, 0x1161...0x1175):
      return 0xAC00 + ((before - 0x1100) * 21 + (jamo - 0x1161)) * 28
    case (0xAC00...0xD7A3, 0x11A8...0x11C2) where (before - 0xAC00) % 28 == 0:
      return before + (jamo - 0x11A7)
    default: return nil
    }
  }

  private static func ascii(_ scalar: UInt32) -> FoldedScalar {
    switch UInt8(truncatingIfNeeded: scalar) {
    case 0x30...0x39, 0x61...0x7A: .ascii(UInt8(scalar), nil)
    case 0x41...0x5A: .ascii(UInt8(scalar) + 0x20, nil)
    default: .separator
    }
  }

  private static func latin(_ scalar: UInt32) -> FoldedScalar {
    let first = latinBases[Int(scalar - 0xC0) * 2]
    let second = latinBases[Int(scalar - 0xC0) * 2 + 1]
    if first == 0 { return scalar == 0xD7 || scalar == 0xF7 ? .separator : other(scalar) }
    return .ascii(first, second == 0 ? nil : second)
  }

  private static func other(_ scalar: UInt32) -> FoldedScalar {
    guard let value = Unicode.Scalar(scalar) else { return .separator }
    let properties = value.properties
    if properties.isAlphabetic || properties.numericType != nil {
      return .letter(properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar)
    }
    return properties.generalCategory == .nonspacingMark ? .nothing : .separator
  }

  /// Two ASCII letters for each of U+00C0 to U+024F, zero where there is none.
  private static let latinBases: [UInt8] = {
    let bases: [(String, String)] = [
      ("a", "àáâãäåāăąǎǟǡǻȁȃȧ"), ("ae", "æǣǽ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěȅȇȩ"),
      ("g", "ĝğġģǥǧǵ"), ("h", "ĥħȟ"), ("i", "ìíîïĩīĭįıǐȉȋ"), ("ij", "ĳ"), ("j", "ĵǰ"), ("k", "ķĸǩ"),
      ("l", "ĺļľŀł"), ("n", "ñńņňŉŋǹ"), ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱ"), ("oe", "œ"), ("r", "ŕŗřȑȓ"),
      ("s", "śŝşšſș"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗ"), ("w", "ŵ"),
      ("y", "ýÿŷȳ"), ("z", "źżžƶ"),
    ]
    var table = [UInt8](repeating: 0, count: 0x190 * 2)
    for (base, letters) in bases {
      for letter in letters.unicodeScalars {
        for form in [letter.value, letter.properties.uppercaseMapping.unicodeScalars.first?.value ?? 0]
        where (0xC0...0x24F).contains(form) {
          for (offset, byte) in base.utf8.enumerated() { table[Int(form - 0xC0) * 2 + offset] = byte }
        }
      }
    }
    return table
  }()

  /// U+FF66 to U+FF9D as full-width katakana.
  private static let wideKana: [UInt32] = Array(
    "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
      .unicodeScalars.map(\.value))
}
