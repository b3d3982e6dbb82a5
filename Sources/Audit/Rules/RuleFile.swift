/// All of `rules.yaml`: the rules and the model that turns their evidence into a verdict.
public struct RuleFile: Decodable, Hashable, Sendable {
  /// Changes with every change of the defaults that can change a verdict; nil in a user's file.
  public var version: String?
  public var rules: [RuleDefinition]
  /// nil in a user's file that only adds or changes rules.
  public var model: JudgementModel?

  public init(rules: [RuleDefinition], model: JudgementModel? = nil, version: String? = nil) {
    self.version = version
    self.rules = rules
    self.model = model
  }

  private enum Key: String, CodingKey { case version, rules, model }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    self.init(
      rules: try values.decodeIfPresent([RuleDefinition].self, forKey: .rules) ?? [],
      model: try values.decodeIfPresent(JudgementModel.self, forKey: .model),
      version: try values.decodeIfPresent(String.self, forKey: .version))
  }

  /// This file with a user's over it: a rule of the same id is replaced, others are added.
  public func merging(_ other: RuleFile) -> RuleFile {
    var merged = self
    for rule in other.rules {
      if let index = merged.rules.firstIndex(where: { $0.id == rule.id }) {
        merged.rules[index] = rule
      } else {
        merged.rules.append(rule)
      }
    }
    merged.model = other.model ?? model
    return merged
  }
}
