/// What a code point does to a row of a terminal.
enum ScalarKind: Equatable {
  case narrow
  case wide
  /// Takes no column of its own but draws on the character before it.
  case mark
  /// Draws nothing: selectors, bidirectional controls, soft hyphens, tags.
  case invisible
  case joiner
  /// Breaks and spaces of all kinds, drawn as one blank.
  case blank
  /// A control, or nothing that this version of Unicode knows.
  case unknown
  /// Half of a flag.
  case flagLetter(Unicode.Scalar)

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E: self = .narrow
    case 0x09...0x0D, 0x85, 0xA0: self = .blank
    case 0xAD: self = .invisible
    case 0x00...0x1F, 0x7F...0x9F: self = .unknown
    case 0xA1...0x2FF: self = .narrow
    case 0x200D: self = .joiner
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: self = .wide
    // Vowels and final consonants that join the Korean consonant before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB: self = .mark
    case 0x1F1E6...0x1F1FF: self = Self.flagLetter(at: scalar.value - 0x1F1E6)
    default: self = Self.byProperties(scalar)
    }
  }

  private static func flagLetter(at index: UInt32) -> ScalarKind {
    Unicode.Scalar(0x41 + index).map(ScalarKind.flagLetter) ?? .unknown
  }

  private static func byProperties(_ scalar: Unicode.Scalar) -> ScalarKind {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return .invisible }
    switch properties.generalCategory {
    case .nonspacingMark: return .mark
    case .enclosingMark, .format: return .invisible
    case .control, .unassigned, .privateUse, .surrogate: return .unknown
    case .lineSeparator, .paragraphSeparator: return .blank
    case .spaceSeparator: return scalar == "\u{3000}" ? .wide : .blank
    default: return WidthTable.isWide(scalar) ? .wide : .narrow
    }
  }
}
