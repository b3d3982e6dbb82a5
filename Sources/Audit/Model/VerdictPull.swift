/// What a fact says of the verdict, in log-odds against a blend: for a document, and for staying live as it is.
///
/// Two numbers, because some facts speak for the middle: less of both.
public struct VerdictPull: Hashable, Sendable {
  public var async: Double
  public var keep: Double

  public init(async: Double = 0, keep: Double = 0) {
    self.async = async
    self.keep = keep
  }

  public static let none = VerdictPull()

  /// Log-odds of a document against staying live as it is.
  public var lean: Double { async - keep }

  /// The verdict that it speaks for.
  public var towards: Verdict {
    if async > max(0, keep) { return .async }
    return keep > max(0, async) ? .keep : .blend
  }

  /// How far it lifts that verdict above the mean of the other two; never negative.
  public var strength: Double {
    switch towards {
    case .async: async - keep / 2
    case .blend: -(async + keep) / 2
    case .keep: keep - async / 2
    }
  }

  public static func += (sum: inout VerdictPull, other: VerdictPull) {
    sum.async += other.async
    sum.keep += other.keep
  }
}

extension VerdictPull: Decodable {
  private enum Key: String, CodingKey { case async, keep }

  /// `{async: 0.5, keep: -0.2}`; a plain number speaks for a document, a negative one for staying live.
  public init(from decoder: any Decoder) throws {
    if let plain = try? decoder.singleValueContainer().decode(Double.self) {
      self.init(plain: plain)
      return
    }
    let values = try decoder.container(keyedBy: Key.self)
    self.init(
      async: try values.decodeIfPresent(Double.self, forKey: .async) ?? 0,
      keep: try values.decodeIfPresent(Double.self, forKey: .keep) ?? 0)
  }

  init(plain: Double) {
    self.init(async: max(0, plain), keep: max(0, -plain))
  }
}
