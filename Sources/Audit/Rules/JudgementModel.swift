/// The numbers that turn summed evidence into levels, a verdict and a confidence; part of `rules.yaml`.
public struct JudgementModel: Decodable, Hashable, Sendable {
  /// An ordered answer: the log-odds before any evidence, and where medium and high begin.
  public struct Scale: Decodable, Hashable, Sendable {
    public var base: Double
    public var medium: Double
    public var high: Double

    public init(base: Double, medium: Double, high: Double) {
      self.base = base
      self.medium = medium
      self.high = high
    }
  }

  /// A yes-or-no answer: yes from `cut` on.
  public struct Question: Decodable, Hashable, Sendable {
    public var base: Double
    public var cut: Double

    public init(base: Double, cut: Double = 0) {
      self.base = base
      self.cut = cut
    }
  }

  /// How much being medium, and being high on top, adds to the need to stay live.
  public struct Need: Decodable, Hashable, Sendable {
    public var medium: Double
    public var high: Double

    public init(medium: Double, high: Double) {
      self.medium = medium
      self.high = high
    }
  }

  /// The need to stay live: under `async` a document, over `keep` a meeting, between them both.
  public struct Liveness: Decodable, Hashable, Sendable {
    public var base: Double
    public var urgency: Need
    public var sensitivity: Need
    public var complexity: Need
    public var connection: Double
    /// What one unit of direct evidence for a document takes away.
    public var evidence: Double
    public var async: Double
    public var keep: Double
    /// From this probability of high sensitivity on nothing is proposed for a document.
    public var guardSensitivity: Double

    public init(
      base: Double, urgency: Need, sensitivity: Need, complexity: Need, connection: Double,
      evidence: Double, async: Double, keep: Double, guardSensitivity: Double
    ) {
      self.base = base
      self.urgency = urgency
      self.sensitivity = sensitivity
      self.complexity = complexity
      self.connection = connection
      self.evidence = evidence
      self.async = async
      self.keep = keep
      self.guardSensitivity = guardSensitivity
    }

    func need(_ axis: Axis) -> Need {
      switch axis {
      case .urgency: urgency
      case .sensitivity: sensitivity
      case .complexity: complexity
      }
    }
  }

  /// The lexicons that the engine itself reads.
  public struct Roles: Decodable, Hashable, Sendable {
    /// "no", "without": words after them do not count.
    public var negation: [String]
    /// "なし", "없음": words before them do not count.
    public var negationAfter: [String]
    /// Whole titles that say nothing: "Busy", "Private appointment".
    public var nothingToRead: String
    /// Words that make any line an agenda; nil for none.
    public var agendaWord: String?
    /// Agenda lines that can be written, and that need talk.
    public var writeLine: [String]
    public var talkLine: [String]

    public init(
      negation: [String] = [], negationAfter: [String] = [], nothingToRead: String = "busy_only",
      agendaWord: String? = nil, writeLine: [String] = [], talkLine: [String] = []
    ) {
      self.negation = negation
      self.negationAfter = negationAfter
      self.nothingToRead = nothingToRead
      self.agendaWord = agendaWord
      self.writeLine = writeLine
      self.talkLine = talkLine
    }
  }

  public var kind: Question
  public var connection: Question
  public var urgency: Scale
  public var sensitivity: Scale
  public var complexity: Scale
  public var verdict: Liveness
  /// Pairs of a probability the model gives and the share of people who agreed, rising; read by straight
  /// lines between them.
  public var calibration: [[Double]]
  public var roles: Roles

  public init(
    kind: Question, connection: Question, urgency: Scale, sensitivity: Scale, complexity: Scale,
    verdict: Liveness, calibration: [[Double]] = [], roles: Roles = Roles()
  ) {
    self.kind = kind
    self.connection = connection
    self.urgency = urgency
    self.sensitivity = sensitivity
    self.complexity = complexity
    self.verdict = verdict
    self.calibration = calibration
    self.roles = roles
  }

  /// Without any numbers fitted: everything uncertain, nothing proposed boldly.
  public static let plain = JudgementModel(
    kind: Question(base: 0.5), connection: Question(base: -2),
    urgency: Scale(base: 0, medium: 1, high: 2.5), sensitivity: Scale(base: 0, medium: 1, high: 2.5),
    complexity: Scale(base: 0, medium: 0.5, high: 2),
    verdict: Liveness(
      base: 0, urgency: Need(medium: 0.7, high: 3), sensitivity: Need(medium: 0.9, high: 3),
      complexity: Need(medium: 1.4, high: 2.5), connection: 3.5, evidence: 1, async: 0.8, keep: 2.2,
      guardSensitivity: 0.25))
}
