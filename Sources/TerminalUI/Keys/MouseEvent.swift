/// A click or a turn of the wheel; motion is never asked for.
public struct MouseEvent: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case click
    case doubleClick = "doubleclick"
    case wheelUp = "wheelup"
    case wheelDown = "wheeldown"
  }

  public var kind: Kind
  public var at: Point

  public init(_ kind: Kind, at: Point) {
    self.kind = kind
    self.at = at
  }
}
