/// What the user set by hand about one series; the rest of the judgement follows from it.
public struct Overrides: Hashable, Sendable {
  public var urgency: Level?
  public var sensitivity: Level?
  public var complexity: Level?
  public var connection: Bool?
  public var headCount: Int?

  public init() {}

  public static let none = Overrides()

  public subscript(axis: Axis) -> Level? {
    get {
      switch axis {
      case .urgency: urgency
      case .sensitivity: sensitivity
      case .complexity: complexity
      }
    }
    set {
      switch axis {
      case .urgency: urgency = newValue
      case .sensitivity: sensitivity = newValue
      case .complexity: complexity = newValue
      }
    }
  }
}
