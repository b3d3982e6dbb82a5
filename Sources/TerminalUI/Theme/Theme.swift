/// Which look each role has, with many colours, with few and with none.
public struct Theme: Hashable, Sendable {
  /// One role's look. A colour that is nil is the terminal's own foreground.
  public struct Look: Hashable, Sendable {
    /// One of xterm's 256.
    public var color256: Int?
    /// One of the eight that terminals name: 0 black to 7 white.
    public var color8: Int?
    public var bold: Bool
    /// Bold where 256 colours cannot be had, to make up for the hue.
    public var boldWithFewColors: Bool
    public var underline: Bool

    public init(
      color256: Int? = nil, color8: Int? = nil, bold: Bool = false, boldWithFewColors: Bool = false,
      underline: Bool = false
    ) {
      self.color256 = color256
      self.color8 = color8
      self.bold = bold
      self.boldWithFewColors = boldWithFewColors
      self.underline = underline
    }
  }

  /// Roles that are missing are plain.
  public var looks: [Style.Role: Look]

  public init(looks: [Style.Role: Look]) {
    self.looks = looks
  }

  /// Blue, orange and grey that keep a contrast of 3.6:1 or more on white and on #1c1c1c, and stay apart for
  /// colour-blind eyes. State never rests on them alone: words say it too.
  public static let standard = Theme(looks: [
    .muted: Look(color256: 244),
    .convert: Look(color256: 33, color8: 4, boldWithFewColors: true),
    .blend: Look(color256: 166, color8: 3),
    .alert: Look(color256: 196, color8: 1, bold: true),
  ])

  /// What the terminal is told for a style. What is reversed keeps no colour: the selected row is one even
  /// band.
  public func appearance(of style: Style, in mode: ColorMode) -> Appearance {
    let look = looks[style.role] ?? Look()
    let color: Int?
    switch mode {
    case .none: color = nil
    case .eight: color = look.color8
    case .full256: color = look.color256
    }
    return Appearance(
      foreground: style.reverse ? nil : color,
      bold: style.bold || look.bold || (look.boldWithFewColors && mode != .full256),
      underline: style.underline || look.underline,
      reverse: style.reverse)
  }
}
