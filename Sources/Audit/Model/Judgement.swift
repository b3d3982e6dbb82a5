/// What the rules say of one entry, with all that led there; recomputed, never edited.
public struct Judgement: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable { case meeting, other }

  /// One axis' answer: the level, the summed log-odds behind it, and the same as 0...100 for people.
  public struct Reading: Hashable, Sendable {
    public var level: Level
    public var logOdds: Double
    public var score: Int
    /// Set by the user, not by the rules.
    public var isOverruled: Bool

    public init(level: Level, logOdds: Double, score: Int, isOverruled: Bool = false) {
      self.level = level
      self.logOdds = logOdds
      self.score = score
      self.isOverruled = isOverruled
    }
  }

  /// A small change and the verdict that it would give.
  public struct Flip: Hashable, Sendable {
    public var verdict: Verdict
    /// For people, to stand behind a verdict: if complexity were medium.
    public var condition: String

    public init(_ verdict: Verdict, _ condition: String) {
      self.verdict = verdict
      self.condition = condition
    }
  }

  public var kind: Kind
  public var urgency: Reading
  public var sensitivity: Reading
  public var complexity: Reading
  public var connection: Bool
  /// nil where kind is other.
  public var verdict: Verdict?
  /// 0...1; of verdicts shown with 0.8 about 80 % agree with people. 0 where there is nothing to read.
  public var confidence: Double
  /// The smallest changes that give another verdict.
  public var flips: [Flip]
  /// Strongest first; put in words each time it is read.
  public var evidence: [Evidence] {
    get { list.all }
    set { list = .told(newValue) }
  }
  private var list: EvidenceList
  /// What is missing in the export where confidence is low, such as: no description, no attendees.
  public var missing: [String]

  public init(
    kind: Kind, urgency: Reading, sensitivity: Reading, complexity: Reading, connection: Bool,
    verdict: Verdict?, confidence: Double, flips: [Flip], evidence: [Evidence], missing: [String]
  ) {
    self.init(
      kind: kind, urgency: urgency, sensitivity: sensitivity, complexity: complexity, connection: connection,
      verdict: verdict, confidence: confidence, flips: flips, list: .told(evidence), missing: missing)
  }

  init(
    kind: Kind, urgency: Reading, sensitivity: Reading, complexity: Reading, connection: Bool,
    verdict: Verdict?, confidence: Double, flips: [Flip], list: EvidenceList, missing: [String]
  ) {
    self.kind = kind
    self.urgency = urgency
    self.sensitivity = sensitivity
    self.complexity = complexity
    self.connection = connection
    self.verdict = verdict
    self.confidence = confidence
    self.flips = flips
    self.list = list
    self.missing = missing
  }

  /// The strongest fact that names a form of document.
  var factNamingForm: Evidence? { list.namingForm }

  /// The axis that alone keeps a meeting live: it cannot wait an hour, or would hurt in writing.
  public var need: Axis? { [Axis.sensitivity, .urgency].first { self[$0].level == .high } }

  public subscript(axis: Axis) -> Reading {
    switch axis {
    case .urgency: urgency
    case .sensitivity: sensitivity
    case .complexity: complexity
    }
  }

  /// Under this confidence a verdict is shown as "unsure".
  public static let sure = 0.5

  public var isUnsure: Bool { confidence < Self.sure }
}
