/// The rules and lexicons, ready to judge: a value without clock, files or state.
///
/// Mistakes do not stop it: a broken rule is left out, the rest judges, and `mistakes` says what to mend.
public struct RuleBook: Sendable {
  public let mistakes: [RuleMistake]
  let model: Weighing.Numbers
  private let calibration: [[Double]]
  let rules: [CompiledRule]
  /// The rules that another head count could change, and their ids.
  let rulesOfPeople: [CompiledRule]
  let idsOfPeople: Set<String>
  let lexicons: CompiledLexicons
  let learnedWords: WordEvidence

  /// The book of a rules file and of lexicon texts by concept: `status` for `lexicon_status.txt`.
  public init(rules file: RuleFile, lexicons texts: [String: String], weights: WordWeights = .none) {
    self.init(rules: file, words: WordLists(texts.mapValues { Array($0.utf8) }), weights: weights)
  }

  /// The book of a rules file, of lexicons already read and of learned words.
  public init(rules file: RuleFile, words: WordLists, weights: WordWeights = .none) {
    let model = file.model ?? .plain
    let lexicons = CompiledLexicons(words, roles: model.roles)
    var compiler = RuleCompiler(lexicons: lexicons.numbers)
    rules = compiler.compile(file.rules)
    rulesOfPeople = rules.filter(\.readsPeople)
    idsOfPeople = Set(rulesOfPeople.map(\.id))
    self.model = Weighing.Numbers(model)
    calibration = model.calibration
    self.lexicons = lexicons
    learnedWords = WordEvidence(weights: weights)
    mistakes = words.mistakes + compiler.mistakes + weights.mistakes
  }

  /// What the rules say of one entry; with overrides, what follows from them.
  public func judge(_ facts: MeetingFacts, overrides: Overrides = .none) -> Judgement {
    var reading = EntryReading(facts, lexicons: lexicons)
    if let count = overrides.headCount { reading.facts.people = .given(count) }
    let evidence = evidence(in: reading)
    let weighing = Weighing(evidence: evidence, overrides: overrides, model: model)
    guard !reading.saysNothing else { return nothingToRead(weighing, facts: reading.facts) }
    let flips =
      weighing.kind == .meeting
      ? FlipSearch(book: self, reading: reading, evidence: evidence, overrides: overrides).flips : []
    return Judgement(
      kind: weighing.kind, urgency: weighing.reading(.urgency), sensitivity: weighing.reading(.sensitivity),
      complexity: weighing.reading(.complexity), connection: weighing.connection,
      verdict: weighing.kind == .meeting ? weighing.verdict : nil,
      confidence: weighing.confidence(calibration: calibration),
      flips: flips.map { Judgement.Flip($0.verdict, $0.condition) },
      evidence: Self.ranked(evidence, by: weighing), missing: missing(reading))
  }

  /// All that the rules find in an entry, in their order.
  func evidence(in reading: EntryReading) -> [Evidence] {
    var evidence: [Evidence] = []
    for rule in rules { rule.appendEvidence(in: reading, to: &evidence) }
    learnedWords.append(to: &evidence, in: reading)
    return evidence
  }

  /// Strongest first. Places are sorted instead of facts, which are large.
  private static func ranked(_ evidence: [Evidence], by weighing: Weighing) -> [Evidence] {
    let ranks = evidence.indices.map { (place: $0, relevance: weighing.relevance(of: evidence[$0])) }
    return ranks.sorted { $0.relevance != $1.relevance ? $0.relevance > $1.relevance : $0.place < $1.place }.map {
      evidence[$0.place]
    }
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
