/// Looks for the smallest single changes that give another verdict, each tried by judging again.
struct FlipSearch {
  struct Flip: Hashable, Sendable {
    enum Change: Hashable, Sendable {
      case level(Axis, Level)
      case connection(Bool)
      case headCount(Int)
      case without(rule: String)
    }

    var change: Change
    var verdict: Verdict
    var condition: String
  }

  static let most = 3

  private let book: RuleBook
  private let reading: EntryReading
  private let evidence: [Evidence]
  /// What of the evidence counts, in its order: hundreds of sums are made of it.
  private let addends: [Addend]
  /// As things are.
  private let weighing: Weighing
  private let verdict: Verdict

  init(book: RuleBook, reading: EntryReading, evidence: [Evidence], overrides: Overrides) {
    self.book = book
    self.reading = reading
    self.evidence = evidence
    addends = Addend.all(of: evidence)
    weighing = Weighing(evidence: evidence, overrides: overrides, model: book.model)
    verdict = weighing.verdict
  }

  /// At most three: for each other verdict the axis that is nearest to giving it, then a fact that is not so, the
  /// connection, the number of people.
  var flips: [Flip] {
    var flips = axisFlips
    if flips.count < Self.most, let flip = factFlip { flips.append(flip) }
    if flips.count < Self.most, let flip = connectionFlip { flips.append(flip) }
    if flips.count < Self.most, let flip = headCountFlip { flips.append(flip) }
    return Array(flips.prefix(Self.most))
  }

  private var axisFlips: [Flip] {
    var seen: Set<Verdict> = []
    return axisChanges.compactMap { axis, level in
      var changed = weighing
      changed.overrides[axis] = level
      guard let verdict = otherVerdict(of: changed), seen.insert(verdict).inserted else { return nil }
      return Flip(
        change: .level(axis, level), verdict: verdict, condition: "if \(axis.rawValue) were \(level.rawValue)")
    }
  }

  /// Every other level of every axis, the fewest levels away first, among those the least evidence away.
  private var axisChanges: [(Axis, Level)] {
    let changes = Axis.allCases.flatMap { axis in
      Level.allCases.map { level in
        (axis, level, abs(level.rank - weighing.level(axis).rank), weighing.distance(axis, to: level))
      }
    }
    return changes.filter { $0.2 > 0 }.sorted { ($0.2, $0.3) < ($1.2, $1.3) }.map { ($0.0, $0.1) }
  }

  private var connectionFlip: Flip? {
    let connection = weighing.connection
    var changed = weighing
    changed.overrides.connection = !connection
    return otherVerdict(of: changed).map { verdict in
      Flip(
        change: .connection(!connection), verdict: verdict,
        condition: connection ? "if it were not about the relationship" : "if it were about the relationship itself")
    }
  }

  /// The strongest quoted fact that decides alone.
  private var factFlip: Flip? {
    var seen: Set<Int> = []
    let places = addends.indices.filter { addends[$0].isQuoted }.sorted { a, b in
      addends[a].strength != addends[b].strength ? addends[a].strength > addends[b].strength : a < b
    }
    for place in places where seen.insert(addends[place].rule).inserted {
      if let verdict = otherVerdict(of: weighed { $0.rule != addends[place].rule }) {
        let fact = evidence[place]
        return Flip(
          change: .without(rule: fact.rule), verdict: verdict,
          condition: "without “\(fact.quote)” in the \(fact.place.rawValue)")
      }
    }
    return nil
  }

  private var headCountFlip: Flip? {
    let known = reading.facts.people.count
    let ofPeople = Set(addends.indices.filter { book.idsOfPeople.contains(evidence[$0].rule) }.map { addends[$0].rule })
    let settled = weighed { !ofPeople.contains($0.rule) }
    var changed = reading
    let tried = [2, 3, 5, 9, 15, 25].sorted { abs($0 - (known ?? 6)) < abs($1 - (known ?? 6)) }
    for count in tried where count != known {
      changed.facts.people = .given(count)
      guard let verdict = otherVerdict(of: weighed(settled, withPeopleOf: changed)) else { continue }
      let instead = known.map { " instead of \($0)" } ?? ""
      return Flip(change: .headCount(count), verdict: verdict, condition: "with \(count) people\(instead)")
    }
    return nil
  }

  /// With some of the evidence only.
  private func weighed(where counts: (Addend) -> Bool) -> Weighing {
    var weighing = Weighing(overrides: weighing.overrides, model: book.model)
    for addend in addends where counts(addend) {
      weighing.add(addend.weight, addend.pull, to: addend.question, isGuard: addend.isGuard)
    }
    return weighing
  }

  /// With what the rules that read the head count say of another one.
  private func weighed(_ settled: Weighing, withPeopleOf changed: EntryReading) -> Weighing {
    var weighing = settled
    for rule in book.rulesOfPeople where rule.fires(on: changed) {
      for weight in rule.weights {
        weighing.add(weight.value, weight.pull, to: weight.question, isGuard: rule.guards)
      }
    }
    return weighing
  }

  /// The verdict of a meeting where it is another one.
  private func otherVerdict(of changed: Weighing) -> Verdict? {
    guard changed.kind == .meeting else { return nil }
    let other = changed.verdict
    return other == verdict ? nil : other
  }

  /// A fact without its texts.
  private struct Addend {
    let weight: Double
    let pull: VerdictPull
    let question: Evidence.Question
    let isGuard: Bool
    let strength: Double
    /// Has words to name, and is not about the kind of entry alone.
    let isQuoted: Bool
    /// The same for all facts of a rule, which follow each other.
    let rule: Int

    static func all(of evidence: [Evidence]) -> [Addend] {
      var addends: [Addend] = []
      addends.reserveCapacity(evidence.count)
      for (place, fact) in evidence.enumerated() {
        let isNew = place == 0 || evidence[place - 1].rule != fact.rule
        addends.append(
          Addend(
            weight: fact.weight, pull: fact.pull, question: fact.question, isGuard: fact.isGuard,
            strength: abs(fact.shownWeight), isQuoted: !fact.quote.isEmpty && fact.question != .kind,
            rule: (addends.last?.rule ?? 0) + (isNew ? 1 : 0)))
      }
      return addends
    }
  }
}
