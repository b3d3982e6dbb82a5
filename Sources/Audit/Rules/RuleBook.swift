/// The rules and lexicons, ready to judge, without clock, files or state: a class, as all threads share its lists, and a
/// copy would count up each of them.
///
/// Mistakes do not stop it: a broken rule is left out, the rest judges, and `mistakes` says what to mend.
public final class RuleBook: Sendable {
  public let mistakes: [RuleMistake]
  let model: Weighing.Numbers
  private let calibration: [[Double]]
  let rules: CompiledRules
  let lexicons: CompiledLexicons
  let learnedWords: WordEvidence
  /// By rule and, behind the rules, by learned word, all that it says.
  private let ballots: [Ballot]

  /// The book of a rules file and of lexicon texts by concept: `status` for `lexicon_status.txt`.
  public convenience init(rules file: RuleFile, lexicons texts: [String: String], weights: WordWeights = .none) {
    self.init(rules: file, words: WordLists(texts.mapValues { Array($0.utf8) }), learnedWords: WordEvidence(weights))
  }

  /// The book of a rules file, of lexicons already read and of learned words.
  public init(rules file: RuleFile, words: WordLists, learnedWords: WordEvidence = .none) {
    let model = file.model ?? .plain
    let lexicons = CompiledLexicons(words, roles: model.roles)
    var compiler = RuleCompiler(lexicons: lexicons.numbers)
    compiler.compile(file.rules)
    rules = CompiledRules(compiler.rules, asking: compiler.conditions)
    self.model = Weighing.Numbers(model)
    calibration = model.calibration
    self.lexicons = lexicons
    self.learnedWords = learnedWords
    ballots = rules.ballots + learnedWords.ballots
    mistakes = words.mistakes + compiler.mistakes + learnedWords.mistakes
  }

  /// What the rules say of one entry; with overrides, what follows from them.
  public func judge(_ facts: MeetingFacts, overrides: Overrides = .none) -> Judgement {
    var reading = EntryReading(facts, lexicons: lexicons)
    if let count = overrides.headCount { reading.facts.people = .given(count) }
    let findings = findings(in: reading)
    let weighing = weighing(findings, overrides: overrides)
    guard !reading.saysNothing else { return nothingToRead(weighing, facts: reading.facts) }
    let flips =
      weighing.kind == .meeting
      ? FlipSearch(book: self, reading: reading, findings: findings, weighing: weighing).flips : []
    return Judgement(
      kind: weighing.kind, urgency: weighing.reading(.urgency), sensitivity: weighing.reading(.sensitivity),
      complexity: weighing.reading(.complexity), connection: weighing.connection,
      verdict: weighing.kind == .meeting ? weighing.verdict : nil,
      confidence: weighing.confidence(calibration: calibration),
      flips: flips.map { Judgement.Flip($0.verdict, $0.condition) },
      list: .found(FoundEvidence(findings, rankedBy: weighing.ranking, in: reading, by: self)),
      missing: missing(reading))
  }

  /// All that rules and learned words find in an entry, in their order.
  func findings(in reading: EntryReading) -> Findings {
    var findings = Findings()
    rules.append(to: &findings, in: reading)
    learnedWords.append(to: &findings, in: reading, numberedFrom: rules.count)
    return findings
  }

  /// All that was found added up.
  func weighing(_ findings: Findings, overrides: Overrides) -> Weighing {
    var weighing = Weighing(overrides: overrides, model: model)
    add(findings, to: &weighing) { _ in true }
    return weighing
  }

  /// Adds what was found by those rules and words that count.
  @inline(__always)
  func add(_ findings: Findings, to weighing: inout Weighing, where counts: (_ rule: Int) -> Bool) {
    ballots.withUnsafeBufferPointer { ballots in
      for firing in findings.firings where counts(firing.rule) { weighing.add(ballots[firing.rule]) }
    }
  }

  /// Whether another head count could change what a rule says.
  func readsPeople(rule: Int) -> Bool { rule < rules.count && rules.readsPeople(rule) }

  /// Whether a rule speaks for a form of document; learned words do not.
  func namesForm(rule: Int) -> Bool { rule < rules.count && rules.namesForm(rule) }

  /// What a rule or, behind the rules, a learned word says, once for each question that it speaks to.
  func votes(of rule: Int) -> ArraySlice<Vote> {
    rule < rules.count ? rules.votes(of: rule) : learnedWords.votes(of: rule - rules.count)
  }

  /// The same with its sentences.
  func statements(of rule: Int) -> [Statement] {
    rule < rules.count ? rules.statements(of: rule) : learnedWords.statements(of: rule - rules.count)
  }

  /// The agenda of a description, its lines marked by the lexicons.
  public func agenda(of details: String) -> Agenda {
    let written = EntryDescription(details)
    let read = ReadText(FoldedText(utf8: written.text), scanner: lexicons.scanner)
    return Agenda(written, read: read, lexicons: lexicons)
  }

  /// The sentence that stands in `missing` where an entry says nothing at all.
  public static let nothingToRead = "nothing to read"

  /// An entry without words is time, not a judgement.
  private func nothingToRead(_ weighing: Weighing, facts: MeetingFacts) -> Judgement {
    let isOther = facts.isAllDay || facts.durationMinutes >= 720
    return Judgement(
      kind: isOther ? .other : .meeting, urgency: weighing.reading(.urgency),
      sensitivity: weighing.reading(.sensitivity), complexity: weighing.reading(.complexity),
      connection: weighing.connection, verdict: isOther ? nil : .keep, confidence: 0, flips: [], evidence: [],
      missing: [Self.nothingToRead])
  }

  private func missing(_ reading: EntryReading) -> [String] {
    var missing: [String] = []
    if reading.description.text.isEmpty { missing.append("no description") }
    if reading.facts.people.count == nil { missing.append("no attendees") }
    if !reading.title.hasHits && !reading.description.hasHits {
      missing.append("no word that the rules know")
    }
    return missing
  }
}
