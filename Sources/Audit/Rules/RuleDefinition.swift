/// One rule of `rules.yaml`: a condition, what it says about which questions, and a sentence for people.
public struct RuleDefinition: Decodable, Hashable, Sendable {
  public var id: String
  public var when: RuleCondition
  /// Log-odds by question: `kind`, `urgency`, `sensitivity`, `complexity`, `connection`, `verdict`.
  public var weights: [String: RuleWeight]
  /// May hold `{quote}`, `{people}`, `{minutes}`, `{cadence}`, `{weeks}`, `{external}`, `{optional}`.
  public var say: String
  /// The kind of document it speaks for, by the name of a `Plan.Form` such as `status-update`; nil for none.
  public var form: String?
  /// Where it fires, nothing is proposed for a document, whatever else speaks for one.
  public var guards: Bool
  /// Switched off, in a user's own file.
  public var off: Bool

  public init(
    id: String, when: RuleCondition, weights: [String: RuleWeight], say: String, form: String? = nil,
    guards: Bool = false, off: Bool = false
  ) {
    self.id = id
    self.when = when
    self.weights = weights
    self.say = say
    self.form = form
    self.guards = guards
    self.off = off
  }

  private enum Key: String, CodingKey { case id, when, weights, say, form, guards, off }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    self.init(
      id: try values.decode(String.self, forKey: .id),
      when: try values.decodeIfPresent(RuleCondition.self, forKey: .when) ?? RuleCondition(),
      weights: try values.decodeIfPresent([String: RuleWeight].self, forKey: .weights) ?? [:],
      say: try values.decodeIfPresent(String.self, forKey: .say) ?? "",
      form: try values.decodeIfPresent(String.self, forKey: .form),
      guards: try values.decodeIfPresent(Bool.self, forKey: .guards) ?? false,
      off: try values.decodeIfPresent(Bool.self, forKey: .off) ?? false)
  }
}
