/// Which of the two columns of the glyph table is drawn.
public enum GlyphSet: String, CaseIterable, Hashable, Sendable {
  case unicode
  /// For `--ascii`, locales without UTF-8, and East Asian terminals that draw blocks two columns wide.
  case ascii

  public subscript(glyph: Glyph) -> String {
    switch self {
    case .unicode: glyph.forms.unicode
    case .ascii: glyph.forms.ascii
    }
  }

  /// The glyph for `level` of `steps`, where 0 is the first; out of range is the nearest.
  public func step(_ level: Int, of steps: [Glyph]) -> String {
    guard let first = steps.first else { return "" }
    return self[steps.indices.contains(level) ? steps[level] : level < 0 ? first : steps[steps.count - 1]]
  }
}
