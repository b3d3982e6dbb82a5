/// How a cell looks, said by meaning; the device turns roles into colours and attributes by theme.
public struct Style: Hashable, Sendable {
  /// What the text is, never which colour it has.
  public enum Role: String, CaseIterable, Hashable, Sendable {
    case plain
    /// Labels, rules between panes, hints: less important than the data.
    case muted
    /// Convert: what could become a document, and time given back.
    case convert
    /// Blend: written most weeks, live once in a while.
    case blend
    /// Keep live.
    case keep
    /// An error line.
    case alert
  }

  public var role: Role
  public var bold: Bool
  /// The selected row: one plain reverse.
  public var reverse: Bool
  public var underline: Bool

  public init(
    _ role: Role = .plain, bold: Bool = false, reverse: Bool = false, underline: Bool = false
  ) {
    self.role = role
    self.bold = bold
    self.reverse = reverse
    self.underline = underline
  }

  public static let plain = Style()
  public static let muted = Style(.muted)
}

extension Style: CustomStringConvertible {
  /// The role and what is added to it, as `convert bold`; "plain" where nothing is.
  public var description: String {
    let extras = [(bold, "bold"), (underline, "underline"), (reverse, "reverse")]
    let words = extras.filter(\.0).map(\.1)
    return (role == .plain && !words.isEmpty ? words : [role.rawValue] + words).joined(separator: " ")
  }
}
