/// How far the sums stand from another verdict: tells of most facts that they do not decide alone, without adding up
/// all others anew.
struct VerdictMargin: Sendable {
  private let weighing: Weighing
  private let pull: VerdictPull
  private let isGuarded: Bool
  /// The sum from which on the chance of high sensitivity guards.
  private let guardedFrom: Double

  init(_ weighing: Weighing) {
    self.weighing = weighing
    pull = weighing.pull
    isGuarded = weighing.isGuarded
    let model = weighing.model
    guardedFrom = model.sensitivity.high + logOdds(probability: model.verdict.guardSensitivity)
  }

  /// Sums added up in another order differ by less.
  private static let rounding = 1e-9

  /// Whether the verdict could be another one without what a rule says, once to each question; false is certain.
  func mayTurn(without votes: some Collection<Vote>) -> Bool {
    var shift = VerdictPull.none
    var most = VerdictPull(async: Self.rounding, keep: Self.rounding)
    for vote in votes {
      if vote.isGuard || crossesCut(without: vote) { return true }
      switch vote.question {
      case .kind: break
      case .verdict: shift += vote.pull
      case .connection: most += reach(of: vote) { abs($0.connection) }
      case .urgency: most += reach(of: vote) { $0.urgency.reach }
      case .sensitivity: most += reach(of: vote) { $0.sensitivity.reach }
      case .complexity: most += reach(of: vote) { $0.complexity.reach }
      }
    }
    if Self.mayChangeSign(pull.keep, by: shift.keep, atMost: most.keep) { return true }
    return !isGuarded
      && (Self.mayChangeSign(pull.async, by: shift.async, atMost: most.async)
        || Self.mayChangeSign(pull.lean, by: shift.lean, atMost: most.async + most.keep))
  }

  /// How far a vote about an axis or connection can move the verdict's sums at most: the chance of a level changes by
  /// a quarter of its log-odds where it changes fastest.
  private func reach(of vote: Vote, _ step: (JudgementModel.Sum) -> Double) -> VerdictPull {
    let change = abs(vote.weight) / 4
    let model = weighing.model.verdict
    return VerdictPull(async: change * step(model.async), keep: change * step(model.keep))
  }

  private func crossesCut(without vote: Vote) -> Bool {
    let (model, sums) = (weighing.model, weighing.sums)
    func crosses(_ sum: Double, _ cut: Double) -> Bool {
      Self.mayChangeSign(sum - cut, by: vote.weight, atMost: Self.rounding)
    }
    func crosses(_ sum: Double, _ scale: JudgementModel.Scale) -> Bool {
      crosses(sum, scale.medium) || crosses(sum, scale.high)
    }
    return switch vote.question {
    case .kind: crosses(sums.kind, model.kind.cut)
    case .connection: crosses(sums.connection, model.connection.cut)
    case .urgency: crosses(sums.urgency, model.urgency)
    case .sensitivity: crosses(sums.sensitivity, model.sensitivity) || crosses(sums.sensitivity, guardedFrom)
    case .complexity: crosses(sums.complexity, model.complexity)
    case .verdict: false
    }
  }

  /// Whether a number less a change, give or take, may stand on the other side of zero.
  private static func mayChangeSign(_ value: Double, by change: Double, atMost spread: Double) -> Bool {
    value >= 0 ? value - change < spread : value - change >= -spread
  }
}

extension JudgementModel.Step {
  fileprivate var reach: Double { abs(medium) + abs(high) }
}
