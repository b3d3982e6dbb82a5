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
  private let findings: Findings
  /// As things are.
  private let weighing: Weighing
  private let verdict: Verdict

  init(book: RuleBook, reading: EntryReading, findings: Findings, weighing: Weighing) {
    self.book = book
    self.reading = reading
    self.findings = findings
    self.weighing = weighing
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
    var flips: [Flip] = []
    for (axis, level) in axisChanges {
      var changed = weighing
      changed.overrides[axis] = level
      guard let verdict = otherVerdict(of: changed), !flips.contains(where: { $0.verdict == verdict }) else { continue }
      flips.append(
        Flip(change: .level(axis, level), verdict: verdict, condition: "if \(axis.rawValue) were \(level.rawValue)"))
    }
    return flips
  }

  /// Every other level of every axis, the fewest levels away first, among those the least evidence away.
  private var axisChanges: [(Axis, Level)] {
    var changes: [(axis: Axis, level: Level, levels: Int, evidence: Double)] = []
    changes.reserveCapacity(6)
    for axis in Axis.allCases {
      let now = weighing.level(axis)
      for level in Level.allCases where level != now {
        changes.append((axis, level, abs(level.rank - now.rank), weighing.distance(axis, to: level)))
      }
    }
    changes.sort { ($0.levels, $0.evidence) < ($1.levels, $1.evidence) }
    return changes.map { ($0.axis, $0.level) }
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
    for firing in decisive {
      guard let verdict = otherVerdict(of: weighed { $0 != firing.rule }) else { continue }
      return Flip(
        change: .without(rule: book.statements(of: firing.rule)[0].rule), verdict: verdict,
        condition: "without “\(reading.quote(firing.match))” in the \(firing.match.place.rawValue)")
    }
    return nil
  }

  /// The rules with words to quote that might decide alone, strongest first; no learned words, of which nobody sees
  /// why their lack should change anything.
  private var decisive: [Findings.Firing] {
    let margin = VerdictMargin(weighing)
    var found: [(firing: Findings.Firing, strength: Double)] = []
    for firing in findings.firings.prefix(while: { $0.rule < book.rules.count }) where firing.match.words.isAny {
      let votes = book.rules.votes(of: firing.rule)
      let strength = votes.lazy.filter { $0.question != .kind }.map { abs($0.shownWeight) }.max()
      if let strength, margin.mayTurn(without: votes) { found.append((firing, strength)) }
    }
    return found.sorted { ($1.strength, $0.firing.rule) < ($0.strength, $1.firing.rule) }.map(\.firing)
  }

  private var headCountFlip: Flip? {
    let known = reading.facts.people.count
    let settled = weighed { !book.readsPeople(rule: $0) }
    let rules = book.rules.ofPeople(in: reading)
    var changed = reading
    let tried = [2, 3, 5, 9, 15, 25].sorted { abs($0 - (known ?? 6)) < abs($1 - (known ?? 6)) }
    for count in tried where count != known {
      changed.facts.people = .given(count)
      guard let verdict = otherVerdict(of: weighed(settled, rules, changed)) else { continue }
      let instead = known.map { " instead of \($0)" } ?? ""
      return Flip(change: .headCount(count), verdict: verdict, condition: "with \(count) people\(instead)")
    }
    return nil
  }

  /// With what some of the rules and words say only.
  @inline(__always)
  private func weighed(where counts: (_ rule: Int) -> Bool) -> Weighing {
    var weighing = Weighing(overrides: weighing.overrides, model: book.model)
    book.add(findings, to: &weighing, where: counts)
    return weighing
  }

  /// With what the rules that read the head count say of another one.
  private func weighed(
    _ settled: Weighing, _ rules: [CompiledRules.RuleOfPeople], _ changed: EntryReading
  ) -> Weighing {
    var weighing = settled
    book.rules.addVotes(of: rules, to: &weighing, in: changed)
    return weighing
  }

  /// The verdict of a meeting where it is another one.
  private func otherVerdict(of changed: Weighing) -> Verdict? {
    guard changed.kind == .meeting else { return nil }
    let other = changed.verdict
    return other == verdict ? nil : other
  }
}
