/// One line above the footer: what just happened, or what went wrong; gone at the next key.
public struct Notice: Hashable, Sendable {
  public enum Kind: Hashable, Sendable { case done, hint, alert }

  public var kind: Kind
  public var text: String
  /// Stands at the right: u undo.
  public var aside: String

  public init(_ kind: Kind, _ text: String, aside: String = "") {
    self.kind = kind
    self.text = text
    self.aside = aside
  }
}
