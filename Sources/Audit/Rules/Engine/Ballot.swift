/// What a rule or a learned word adds to the sums of all questions, and the sums themselves: one vector, as every entry
/// adds up hundreds of them, and again for every change that is tried.
struct Ballot: Hashable, Sendable {
  private var lanes = SIMD8<Double>.zero

  /// Nothing.
  init() {}

  /// What some votes add, in their order.
  init(_ votes: some Sequence<Vote>) {
    for vote in votes { add(vote) }
  }

  /// Where the sums of a model begin.
  init(kind: Double, urgency: Double, sensitivity: Double, complexity: Double, connection: Double) {
    lanes = SIMD8(kind, urgency, sensitivity, complexity, connection, 0, 0, 0)
  }

  var kind: Double { lanes[0] }
  var urgency: Double { lanes[1] }
  var sensitivity: Double { lanes[2] }
  var complexity: Double { lanes[3] }
  var connection: Double { lanes[4] }
  var verdict: VerdictPull { VerdictPull(async: lanes[5], keep: lanes[6]) }
  /// Whether something in it rules out a document.
  var isGuarded: Bool { lanes[7] > 0 }

  func of(_ axis: Axis) -> Double {
    switch axis {
    case .urgency: urgency
    case .sensitivity: sensitivity
    case .complexity: complexity
    }
  }

  mutating func add(_ vote: Vote) {
    switch vote.question {
    case .kind: lanes[0] += vote.weight
    case .urgency: lanes[1] += vote.weight
    case .sensitivity: lanes[2] += vote.weight
    case .complexity: lanes[3] += vote.weight
    case .connection: lanes[4] += vote.weight
    case .verdict:
      lanes[5] += vote.pull.async
      lanes[6] += vote.pull.keep
    }
    if vote.isGuard { lanes[7] += 1 }
  }

  @inline(__always)
  static func += (sum: inout Ballot, other: Ballot) { sum.lanes += other.lanes }
}
