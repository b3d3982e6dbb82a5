/// All rules, ready to be asked: plain numbers in flat lists, as every entry asks hundreds of them on several threads at
/// once, and counting references to what they share would take longer than asking.
struct CompiledRules: Sendable {
  /// A rule as compiled: its predicates, of which all must hold, and what it says, once for each question.
  typealias Compiled = (predicates: [Predicate], statements: [Statement])

  private struct Rule: Sendable {
    let predicates: Predicate.Part<Predicate>
    /// In `statements` and `votes`.
    let statements: Range<Int>
    let readsPeople: Bool
  }

  /// A rule that another head count could change.
  struct RuleOfPeople: Sendable {
    let number: Int
    /// What of its predicates stays whatever the head count, and what changes with it.
    fileprivate let fixed: Predicate.Part<Predicate>
    fileprivate let changing: Predicate.Part<Predicate>
  }

  private var rules: [Rule] = []
  /// What rules say, one for each question that a rule speaks to, and the same in numbers only.
  private var statements: [Statement] = []
  private var votes: [Vote] = []
  /// Lexicons of which one must have a word for a rule to fire, by rule: most rules are done with this, unseen.
  private var words: [LexiconBits?] = []
  private var ofPeople: [RuleOfPeople] = []
  private var conditions: Conditions

  /// Of rules whose predicates have their lists in some conditions.
  init(_ rules: [Compiled], asking conditions: Conditions) {
    self.conditions = conditions
    for rule in rules { append(rule) }
  }

  private mutating func append(_ rule: Compiled) {
    let part = conditions.add(rule.predicates)
    let changing = rule.predicates.filter(conditions.readsPeople)
    if !changing.isEmpty {
      let fixed = conditions.add(rule.predicates.filter { !conditions.readsPeople($0) })
      ofPeople.append(RuleOfPeople(number: rules.count, fixed: fixed, changing: conditions.add(changing)))
    }
    words.append(conditions.lexicons(ofAll: part))
    let first = statements.count
    statements += rule.statements
    votes += rule.statements.map(\.vote)
    rules.append(Rule(predicates: part, statements: first..<statements.count, readsPeople: !changing.isEmpty))
  }

  var count: Int { rules.count }

  /// Adds what every rule finds in an entry.
  func append(to findings: inout Findings, in reading: EntryReading) {
    for number in rules.indices {
      guard !rules[number].statements.isEmpty, let match = match(number, in: reading) else { continue }
      findings.append(rule: number, on: match)
    }
  }

  /// What makes a rule fire; nil where it does not.
  private func match(_ rule: Int, in reading: EntryReading) -> Predicate.Match? {
    if let words = words[rule], words.isDisjoint(with: reading.words) { return nil }
    return conditions.match(rules[rule].predicates, in: reading)
  }

  /// The rules that fire on an entry with some head count or other.
  func ofPeople(in reading: EntryReading) -> [RuleOfPeople] {
    ofPeople.filter { rule in
      if let words = words[rule.number], words.isDisjoint(with: reading.words) { return false }
      return rule.fixed.isEmpty || conditions.match(rule.fixed, in: reading) != nil
    }
  }

  /// Adds what those rules say of the entry with a head count.
  func addVotes(of people: [RuleOfPeople], to weighing: inout Weighing, in reading: EntryReading) {
    for rule in people where conditions.match(rule.changing, in: reading) != nil {
      for place in rules[rule.number].statements { weighing.add(votes[place]) }
    }
  }

  /// What a rule adds to each question that it speaks to.
  func votes(of rule: Int) -> ArraySlice<Vote> { votes[rules[rule].statements] }

  /// By rule, all that it says as one.
  var ballots: [Ballot] { rules.indices.map { Ballot(votes(of: $0)) } }

  /// Whether a rule speaks for a form of document.
  func namesForm(_ rule: Int) -> Bool { statements[rules[rule].statements].contains { $0.form != nil } }

  func readsPeople(_ rule: Int) -> Bool { rules[rule].readsPeople }

  /// What a rule says, once for each question that it speaks to.
  func statements(of rule: Int) -> [Statement] { Array(statements[rules[rule].statements]) }
}
