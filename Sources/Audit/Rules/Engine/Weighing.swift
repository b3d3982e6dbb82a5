import Foundation

/// Evidence added up: levels, connection, verdict and confidence.
///
/// Every judgement and every flip is one of these.
struct Weighing: Sendable {
  var overrides: Overrides
  let model: Numbers
  private(set) var sums: Ballot

  init(overrides: Overrides, model: Numbers) {
    self.overrides = overrides
    self.model = model
    sums = Ballot(
      kind: model.kind.base, urgency: model.urgency.base, sensitivity: model.sensitivity.base,
      complexity: model.complexity.base, connection: model.connection.base)
  }

  /// Adds one fact.
  mutating func add(_ vote: Vote) { sums.add(vote) }

  /// Adds all that something says.
  @inline(__always)
  mutating func add(_ ballot: Ballot) { sums += ballot }

  /// The model without its lists, so that trying a change allocates nothing.
  struct Numbers: Sendable {
    let kind: JudgementModel.Question
    let connection: JudgementModel.Question
    let urgency: JudgementModel.Scale
    let sensitivity: JudgementModel.Scale
    let complexity: JudgementModel.Scale
    let verdict: JudgementModel.Choice

    init(_ model: JudgementModel) {
      kind = model.kind
      connection = model.connection
      urgency = model.urgency
      sensitivity = model.sensitivity
      complexity = model.complexity
      verdict = model.verdict
    }

    func scale(_ axis: Axis) -> JudgementModel.Scale {
      switch axis {
      case .urgency: urgency
      case .sensitivity: sensitivity
      case .complexity: complexity
      }
    }
  }

  var kind: Judgement.Kind { sums.kind >= model.kind.cut ? .meeting : .other }

  var connection: Bool { overrides.connection ?? (sums.connection >= model.connection.cut) }

  func level(_ axis: Axis) -> Level {
    if let level = overrides[axis] { return level }
    let scale = model.scale(axis)
    let sum = sums.of(axis)
    return sum >= scale.high ? .high : sum >= scale.medium ? .medium : .low
  }

  /// Log-odds between where an axis stands and where a level begins or ends.
  func distance(_ axis: Axis, to level: Level) -> Double {
    let (scale, sum) = (model.scale(axis), sums.of(axis))
    return level > self.level(axis)
      ? (level == .high ? scale.high : scale.medium) - sum : sum - (level == .low ? scale.medium : scale.high)
  }

  func reading(_ axis: Axis) -> Judgement.Reading {
    let scale = model.scale(axis)
    let sum = sums.of(axis)
    let score = overrides[axis].map { Self.score(of: $0) } ?? Self.score(of: sum, on: scale)
    return Judgement.Reading(
      level: level(axis), logOdds: sum, score: score, isOverruled: overrides[axis] != nil)
  }

  /// Where medium and high begin on the scale of 0 to 100 that people see.
  static let mediumScore = 35.0
  static let highScore = 70.0

  private static func score(of level: Level) -> Int { [15, 50, 85][level.rank] }

  /// Bends the log-odds so that the levels begin at 35 and 70 whatever the fit made of the cuts.
  private static func score(of sum: Double, on scale: JudgementModel.Scale) -> Int {
    let score: Double
    if sum < scale.medium {
      score = mediumScore * 2 * probability(logOdds: sum - scale.medium)
    } else if sum < scale.high {
      let share = (sum - scale.medium) / (scale.high - scale.medium)
      score = mediumScore + share * (highScore - mediumScore)
    } else {
      score = highScore + (100 - highScore) * (2 * probability(logOdds: sum - scale.high) - 1)
    }
    return Int(score.rounded(.down))
  }

  /// How much speaks for a document, and for staying live as it is, each against a blend.
  var pull: VerdictPull { pull(by: chances) }

  private func pull(by chances: Chances) -> VerdictPull {
    var pull = sums.verdict
    pull += VerdictPull(async: chances.sum(model.verdict.async), keep: chances.sum(model.verdict.keep))
    return pull
  }

  /// Probabilities of each verdict, guards aside.
  private func probabilities(by chances: Chances) -> (async: Double, blend: Double, keep: Double) {
    let pull = pull(by: chances)
    let most = max(0, pull.async, pull.keep)
    let (async, blend, keep) = (exp(pull.async - most), exp(-most), exp(pull.keep - most))
    let all = async + blend + keep
    return (async / all, blend / all, keep / all)
  }

  /// High on any axis, connection, a fair chance of high sensitivity, or a fact that guards: not proposed for a
  /// document. The user's own word that sensitivity is low stands above such a fact.
  var isGuarded: Bool { isGuarded(by: chances) }

  private func isGuarded(by chances: Chances) -> Bool {
    connection || Axis.allCases.contains { level($0) == .high }
      || (sums.isGuarded && overrides[.sensitivity] != .low)
      || chances.sensitivity.high >= model.verdict.guardSensitivity
  }

  /// The user said that an axis is high, or that the relationship is the purpose: that settles it.
  var isSettled: Bool {
    overrides.connection == true || Axis.allCases.contains { overrides[$0] == .high }
  }

  var verdict: Verdict { verdict(by: chances) }

  private func verdict(by chances: Chances) -> Verdict {
    if isSettled || chances.need >= 0.5 { return .keep }
    let pull = pull(by: chances)
    if pull.async >= max(0, pull.keep), !isGuarded(by: chances) { return .async }
    return pull.keep >= 0 ? .keep : .blend
  }

  /// The probability of what is said, by the calibration of `JudgementModel`.
  func confidence(calibration: [[Double]]) -> Double {
    guard kind == .meeting else { return rounded(probability(logOdds: abs(sums.kind - model.kind.cut))) }
    let chances = chances
    let chance = probabilities(by: chances)
    let raw: Double
    switch verdict(by: chances) {
    case .async: raw = chance.async
    case .blend: raw = chance.blend
    case .keep:
      let need = isSettled ? Self.settled : chances.need
      raw = need >= 0.5 ? max(chance.keep, need) : chance.keep
    }
    return rounded(Self.calibrated(raw, by: calibration))
  }

  /// How sure a verdict is that the user's own word settles.
  private static let settled = 0.95

  /// How much facts matter to what is shown of it.
  var ranking: FactRanking { FactRanking(kind: kind, connection: connection) }

  /// Chances of what the verdict hangs on, worked out once for all that is asked of them.
  private struct Chances {
    typealias OfLevels = (medium: Double, high: Double)

    let urgency: OfLevels
    let sensitivity: OfLevels
    let complexity: OfLevels
    let connection: Double

    /// That it cannot wait an hour or would hurt in writing: such a meeting stays live, whatever speaks for less of it.
    var need: Double { max(urgency.high, sensitivity.high) }

    func sum(_ weights: JudgementModel.Sum) -> Double {
      weights.base + connection * weights.connection
        + urgency.medium * weights.urgency.medium + urgency.high * weights.urgency.high
        + sensitivity.medium * weights.sensitivity.medium + sensitivity.high * weights.sensitivity.high
        + complexity.medium * weights.complexity.medium + complexity.high * weights.complexity.high
    }
  }

  private var chances: Chances {
    Chances(
      urgency: chances(.urgency), sensitivity: chances(.sensitivity), complexity: chances(.complexity),
      connection: overrides.connection.map { $0 ? 1 : 0 }
        ?? probability(logOdds: sums.connection - model.connection.cut))
  }

  private func chances(_ axis: Axis) -> Chances.OfLevels {
    if let level = overrides[axis] { return (level >= .medium ? 1 : 0, level == .high ? 1 : 0) }
    let scale = model.scale(axis)
    let sum = sums.of(axis)
    return (probability(logOdds: sum - scale.medium), probability(logOdds: sum - scale.high))
  }

  private static func calibrated(_ raw: Double, by calibration: [[Double]]) -> Double {
    let points = calibration.filter { $0.count == 2 }
    guard let first = points.first, let last = points.last else { return raw }
    if raw <= first[0] { return first[1] }
    if raw >= last[0] { return last[1] }
    for (low, high) in zip(points, points.dropFirst()) where raw <= high[0] {
      let share = high[0] > low[0] ? (raw - low[0]) / (high[0] - low[0]) : 1
      return low[1] + share * (high[1] - low[1])
    }
    return last[1]
  }

  private func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
