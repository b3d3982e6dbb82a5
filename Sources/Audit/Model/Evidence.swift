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

  /// What its rule says wherever it fires: shared, as an audit holds millions of facts.
  private var statement: Statement
  /// The words of the entry that fired the rule, empty for structure; at most 80 characters.
  public let quote: String
  public let place: Place
  /// The sentence where the entry's numbers stand in it; nil where quote and place are all that it takes.
  private let filled: String?

  init(_ statement: Statement, quote: String, place: Place, filled: String? = nil) {
    self.statement = statement
    self.quote = quote
    self.place = place
    self.filled = filled
  }

  public init(
    rule: String, question: Question, weight: Double, pull: VerdictPull = .none, quote: String, place: Place,
    sentence: String, form: Plan.Form? = nil, isGuard: Bool = false
  ) {
    let vote = Vote(question: question, weight: weight, pull: pull, isGuard: isGuard)
    let statement = Statement(rule: rule, vote: vote, sentence: RuleSentence(sentence), form: form)
    self.init(statement, quote: quote, place: place, filled: sentence)
  }
}

extension Evidence {
  /// The rule's id in `rules.yaml`.
  public var rule: String { statement.rule }
  public var question: Question { statement.vote.question }
  /// Log-odds added to the question; of the verdict the lean of `pull`.
  public var weight: Double { statement.vote.weight }
  /// What it says straight of the verdict.
  public var pull: VerdictPull { statement.vote.pull }
  /// The kind of document that the fact speaks for, where it names one.
  public var form: Plan.Form? { statement.form }
  /// Rules out a document, whatever else speaks for one.
  public var isGuard: Bool { statement.vote.isGuard }

  /// For people, such as: 8 people, one team.
  public var sentence: String { filled ?? statement.sentence.filled(quote: quote, place: place) }

  /// The verdict that it speaks straight for; nil for facts about an axis, connection or kind.
  public var towards: Verdict? { question == .verdict ? pull.towards : nil }

  /// What people see in front of it: `weight`, of the verdict how far it speaks for `towards`.
  public var shownWeight: Double { statement.vote.shownWeight }

  /// Adds what another rule says, and names that rule too.
  public mutating func absorb(_ other: Evidence) { statement = statement.joined(with: other.statement) }

  public static func == (a: Evidence, b: Evidence) -> Bool {
    a.quote == b.quote && a.place == b.place && (a.statement === b.statement || a.statement.isAlike(b.statement))
      && a.sentence == b.sentence
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(rule)
    hasher.combine(question)
    hasher.combine(quote)
  }
}
