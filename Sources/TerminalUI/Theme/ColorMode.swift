/// How many colours may be used.
public enum ColorMode: String, CaseIterable, Hashable, Sendable {
  /// Attributes only.
  case none
  /// The eight of ECMA-48, which a terminal's own scheme defines.
  case eight
  /// The 256 of xterm.
  case full256

  /// The mode for a terminal with so many colours.
  public init(colors: Int) {
    switch colors {
    case 256...: self = .full256
    case 8...: self = .eight
    default: self = .none
    }
  }
}
