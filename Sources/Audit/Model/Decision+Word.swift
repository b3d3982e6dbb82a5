extension Decision.Action {
  /// The action as files keep it: `convert`, `keep`, or `blend` with its preset after a colon.
  public var word: String {
    switch self {
    case .convert: "convert"
    case .blend(let preset): "blend:" + preset.rawValue
    case .keep: "keep"
    }
  }

  /// The action of such a word; nil for any other, such as one of a later program.
  public init?(word: String) {
    if word == "convert" {
      self = .convert
    } else if word == "keep" {
      self = .keep
    } else if word.hasPrefix("blend:"), let preset = BlendPreset(rawValue: String(word.dropFirst(6))) {
      self = .blend(preset)
    } else {
      return nil
    }
  }
}
