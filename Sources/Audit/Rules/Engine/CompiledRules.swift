/// All rules, ready to be asked: plain numbers in flat lists, as every entry asks hundreds of them on several threads at
/// once, and counting references to what they share would take longer than asking.
struct CompiledRules: Sendable {
  private struct Rule: Sendable {
    /// In `conditions`; all must hold.
    let predicates: Predicate.Part
    /// In `statements` and `votes`.
    let statements: Range<Int>
    let readsPeople: Bool
    /// Whether numbers of the entry stand in its sentence.
    let tellsFacts: Bool
  }

  /// A rule that another head count could change.
  struct RuleOfPeople: Sendable {
    let rule: Int
    /// What of its predicates stays whatever the head count, and what changes with it.
    fileprivate let fixed: Predicate.Part
    fileprivate let changing: Predicate.Part
  }

  private var rules: [Rule] = []
  /// What rules say, one for each question that a rule speaks to, and the same in numbers only.
  private var statements: [Statement] = []
  private var votes: [Vote] = []
  /// Lexicons of which one must have a word for a rule to fire, by rule: most rules are done with this, unseen.
  private var words: [LexiconBits?] = []
  private var ofPeople: [RuleOfPeople] = []
  /// What the rules ask.
  var conditions = Conditions()

  var count: Int { rules.count }

  mutating func append(_ predicates: [Predicate], _ statements: [Statement]) {
    let part = conditions.add(predicates)
    let changing = predicates.filter(conditions.readsPeople)
    if !changing.isEmpty {
      let fixed = conditions.add(predicates.filter { !conditions.readsPeople($0) })
      ofPeople.append(RuleOfPeople(rule: rules.count, fixed: fixed, changing: conditions.add(changing)))
    }
    words.append(conditions.lexicons(ofAll: part))
    let first = self.statements.count
    rules.append(
      Rule(
        predicates: part, statements: first..<first + statements.count, readsPeople: !changing.isEmpty,
        tellsFacts: statements.first?.sentence.readsFacts ?? false))
    self.statements += statements
    votes += statements.map(\.vote)
  }

  /// Adds what every rule finds in an entry.
  func append(to findings: inout Findings, in reading: EntryReading) {
    for number in rules.indices {
      guard !rules[number].statements.isEmpty, let match = match(number, in: reading) else { continue }
      findings.append(rule: number, on: match)
      for place in rules[number].statements { findings.append(votes[place]) }
    }
  }

  /// What makes a rule fire; nil where it does not.
  private func match(_ rule: Int, in reading: EntryReading) -> Predicate.Match? {
    if let words = words[rule], words.isDisjoint(with: reading.words) { return nil }
    return conditions.match(rules[rule].predicates, in: reading)
  }

  /// The rules that fire on an entry with some head count or other.
  func ofPeople(in reading: EntryReading) -> [RuleOfPeople] {
    ofPeople.filter { of in
      if let words = words[of.rule], words.isDisjoint(with: reading.words) { return false }
      return of.fixed.isEmpty || conditions.match(of.fixed, in: reading) != nil
    }
  }

  /// Adds what those rules say of the entry with a head count.
  func addVotes(of people: [RuleOfPeople], to weighing: inout Weighing, in reading: EntryReading) {
    for of in people where conditions.match(of.changing, in: reading) != nil {
      for place in rules[of.rule].statements { weighing.add(votes[place]) }
    }
  }

  func readsPeople(_ rule: Int) -> Bool { rules[rule].readsPeople }
  func tellsFacts(_ rule: Int) -> Bool { rules[rule].tellsFacts }

  /// What a rule says to one of its questions.
  func statement(_ rule: Int, _ part: Int) -> Statement { statements[rules[rule].statements.lowerBound + part] }
}
