/// Something wrong in a rules file or a lexicon: the rest still counts.
public struct RuleMistake: Hashable, Sendable {
  /// `rules.yaml` or a lexicon's name such as `lexicon_status.txt`.
  public var file: String
  /// The id of the rule concerned.
  public var rule: String?
  /// 1-based, known for lexicons.
  public var line: Int?
  /// What is wrong and what to write instead.
  public var sentence: String

  public init(file: String, rule: String? = nil, line: Int? = nil, sentence: String) {
    self.file = file
    self.rule = rule
    self.line = line
    self.sentence = sentence
  }
}
