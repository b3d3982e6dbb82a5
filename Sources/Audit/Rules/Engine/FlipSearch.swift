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

  let book: RuleBook
  let reading: EntryReading
  let evidence: [Evidence]
  let overrides: Overrides
  private let verdict: Verdict

  init(book: RuleBook, reading: EntryReading, evidence: [Evidence], overrides: Overrides) {
    self.book = book
    self.reading = reading
    self.evidence = evidence
    self.overrides = overrides
    verdict = Weighing(evidence: evidence, overrides: overrides, model: book.model).verdict
  }

  /// At most three: one axis first, then a fact that is not so, the connection, the number of people.
  var flips: [Flip] {
    var flips = axisFlips
    if flips.count < Self.most { flips += factFlips.prefix(1) }
    if flips.count < Self.most, let flip = connectionFlip { flips.append(flip) }
    if flips.count < Self.most, let flip = headCountFlip { flips.append(flip) }
    return Array(flips.prefix(Self.most))
  }

  private var axisFlips: [Flip] {
    let weighing = Weighing(evidence: evidence, overrides: overrides, model: book.model)
    let steps = Axis.allCases.flatMap { axis in
      Level.allCases.map { (axis, $0, abs($0.rank - weighing.level(axis).rank)) }
    }
    var seen: Set<Axis> = []
    return steps.filter { $0.2 > 0 }.sorted { $0.2 < $1.2 }.compactMap { axis, level, _ in
      var changed = overrides
      changed[axis] = level
      guard
        let flip = flip(.level(axis, level), evidence, changed, "if \(axis.rawValue) were \(level.rawValue)")
      else { return nil }
      return seen.insert(axis).inserted ? flip : nil
    }
  }

  private var connectionFlip: Flip? {
    let connection = Weighing(evidence: evidence, overrides: overrides, model: book.model).connection
    var changed = overrides
    changed.connection = !connection
    let words =
      connection ? "if it were not about the relationship" : "if it were about the relationship itself"
    return flip(.connection(!connection), evidence, changed, words)
  }

  /// Quoted facts, the strongest first, that decide alone.
  private var factFlips: [Flip] {
    var seen: Set<String> = []
    return evidence.sorted { abs($0.weight) > abs($1.weight) }.compactMap { fact in
      guard !fact.quote.isEmpty, fact.question != .kind, seen.insert(fact.rule).inserted else { return nil }
      return flip(
        .without(rule: fact.rule), evidence.filter { $0.rule != fact.rule }, overrides,
        "without “\(fact.quote)” in the \(fact.place.rawValue)")
    }
  }

  private var headCountFlip: Flip? {
    let known = reading.facts.people.count
    let tried = [2, 3, 5, 9, 15, 25].sorted { abs($0 - (known ?? 6)) < abs($1 - (known ?? 6)) }
    for count in tried where count != known {
      var changed = overrides
      changed.headCount = count
      let words = known.map { "with \(count) people instead of \($0)" }
      if let flip = flip(
        .headCount(count), evidence(withPeople: count), changed, words ?? "with \(count) people")
      {
        return flip
      }
    }
    return nil
  }

  private func evidence(withPeople count: Int) -> [Evidence] {
    var changed = reading
    changed.facts.people = .given(count)
    let reread = book.rules.filter(\.readsPeople)
    let ids = Set(reread.map(\.id))
    return evidence.filter { !ids.contains($0.rule) } + reread.flatMap { $0.evidence(in: changed) }
  }

  private func flip(
    _ change: Flip.Change, _ evidence: [Evidence], _ overrides: Overrides, _ words: String
  ) -> Flip? {
    let weighing = Weighing(evidence: evidence, overrides: overrides, model: book.model)
    guard weighing.kind == .meeting, weighing.verdict != verdict else { return nil }
    return Flip(change: change, verdict: weighing.verdict, condition: words)
  }
}
