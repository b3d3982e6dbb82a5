/// One fact that moved a judgement: which rule, which question, how far, and the words that caused it.
public struct Evidence: Hashable, Sendable {
  /// What a fact speaks to.
  public enum Question: String, CaseIterable, Hashable, Sendable {
    /// Meeting (positive) or another kind of entry (negative).
    case kind
    case urgency, sensitivity, complexity
    /// Whether the relationship itself is the purpose.
    case connection
    /// Straight to the verdict: positive speaks for a document, negative for staying live; `pull` says it in full.
    case verdict
  }

  /// Where the quoted words stand.
  public enum Place: String, Hashable, Sendable {
    case title, description, location, categories, people, schedule, properties, override
  }

  /// The rule's id in `rules.yaml`.
  public var rule: String
  public var question: Question
  /// Log-odds added to the question; of the verdict the lean of `pull`.
  public var weight: Double
  /// What it says straight of the verdict.
  public var pull: VerdictPull
  /// The words of the entry that fired the rule, empty for structure; at most 80 characters.
  public var quote: String
  public var place: Place
  /// For people, such as: 8 people, one team.
  public var sentence: String
  /// The kind of document that the fact speaks for, where it names one.
  public var form: Plan.Form?
  /// Rules out a document, whatever else speaks for one.
  public var isGuard: Bool

  /// The verdict that it speaks straight for; nil for facts about an axis, connection or kind.
  public var towards: Verdict? { question == .verdict ? pull.towards : nil }

  /// What people see in front of it: `weight`, of the verdict how far it speaks for `towards`.
  public var shownWeight: Double { question == .verdict ? pull.strength : weight }

  public init(
    rule: String, question: Question, weight: Double, pull: VerdictPull = .none, quote: String, place: Place,
    sentence: String, form: Plan.Form? = nil, isGuard: Bool = false
  ) {
    self.rule = rule
    self.question = question
    self.weight = weight
    self.pull = pull
    self.quote = quote
    self.place = place
    self.sentence = sentence
    self.form = form
    self.isGuard = isGuard
  }
}
