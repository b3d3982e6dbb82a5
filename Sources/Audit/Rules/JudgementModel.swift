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

  /// How much being medium, and being high on top, adds to one of the verdict's sums.
  public struct Step: Decodable, Hashable, Sendable {
    public var medium: Double
    public var high: Double

    public init(medium: Double, high: Double) {
      self.medium = medium
      self.high = high
    }
  }

  /// One of the verdict's sums, in log-odds against a blend: what the axes and connection put in, before the
  /// rules add what they say straight.
  public struct Sum: Decodable, Hashable, Sendable {
    public var base: Double
    public var urgency: Step
    public var sensitivity: Step
    public var complexity: Step
    public var connection: Double

    public init(base: Double, urgency: Step, sensitivity: Step, complexity: Step, connection: Double) {
      self.base = base
      self.urgency = urgency
      self.sensitivity = sensitivity
      self.complexity = complexity
      self.connection = connection
    }
  }

  /// A document, a meeting, or with neither sum high both: a blend.
  public struct Choice: Decodable, Hashable, Sendable {
    public var async: Sum
    public var keep: Sum
    /// From this probability of high sensitivity on nothing is proposed for a document.
    public var guardSensitivity: Double

    public init(async: Sum, keep: Sum, guardSensitivity: Double) {
      self.async = async
      self.keep = keep
      self.guardSensitivity = guardSensitivity
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
  public var verdict: Choice
  /// Pairs of a probability the model gives and the share of people who agreed, rising; read by straight
  /// lines between them.
  public var calibration: [[Double]]
  public var roles: Roles

  public init(
    kind: Question, connection: Question, urgency: Scale, sensitivity: Scale, complexity: Scale,
    verdict: Choice, calibration: [[Double]] = [], roles: Roles = Roles()
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
    verdict: Choice(
      async: Sum(
        base: 0.8, urgency: Step(medium: -0.7, high: -2), sensitivity: Step(medium: -0.9, high: -2),
        complexity: Step(medium: -1.4, high: -2), connection: -2.5),
      keep: Sum(
        base: -2.2, urgency: Step(medium: 0.7, high: 3), sensitivity: Step(medium: 0.9, high: 3),
        complexity: Step(medium: 1.4, high: 2.5), connection: 3.5),
      guardSensitivity: 0.25))
}
