/// A range with either end open, in YAML `{min: 3, max: 8}` or a plain number for exactly that.
public struct RuleRange: Decodable, Hashable, Sendable {
  public var min: Double?
  public var max: Double?

  public init(min: Double? = nil, max: Double? = nil) {
    self.min = min
    self.max = max
  }

  public init(from decoder: any Decoder) throws {
    if let exact = try? decoder.singleValueContainer().decode(Double.self) {
      self.init(min: exact, max: exact)
      return
    }
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      min: try container.decodeIfPresent(Double.self, forKey: .min),
      max: try container.decodeIfPresent(Double.self, forKey: .max))
  }

  public func contains(_ value: Double) -> Bool {
    value >= (min ?? -.infinity) && value <= (max ?? .infinity)
  }

  private enum Key: String, CodingKey { case min, max }
}
