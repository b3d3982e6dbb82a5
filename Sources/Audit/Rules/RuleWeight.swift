/// What a rule says of one question: a number, or for the verdict what it says for a document and for staying live.
public enum RuleWeight: Hashable, Sendable {
  case plain(Double)
  case pull(VerdictPull)

  /// Of the verdict.
  var pull: VerdictPull {
    switch self {
    case .plain(let value): VerdictPull(plain: value)
    case .pull(let pull): pull
    }
  }
}

extension RuleWeight: Decodable {
  public init(from decoder: any Decoder) throws {
    if let plain = try? decoder.singleValueContainer().decode(Double.self) {
      self = .plain(plain)
    } else {
      self = .pull(try VerdictPull(from: decoder))
    }
  }
}

extension RuleWeight: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  public init(floatLiteral value: Double) { self = .plain(value) }
  public init(integerLiteral value: Int) { self = .plain(Double(value)) }
}
