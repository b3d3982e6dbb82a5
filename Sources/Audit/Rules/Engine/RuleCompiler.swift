/// Turns written rules into predicates and says what is wrong with them.
struct RuleCompiler {
  static let file = "rules.yaml"

  let lexicons: [String: Int]
  private(set) var rules: [CompiledRules.Compiled] = []
  /// What the predicates of `rules` ask.
  private(set) var conditions = Conditions()
  private(set) var mistakes: [RuleMistake] = []
  private var rule = ""

  init(lexicons: [String: Int]) {
    self.lexicons = lexicons
  }

  /// Adds rules; one with a mistake is left out.
  mutating func compile(_ definitions: [RuleDefinition]) {
    var seen: Set<String> = []
    for definition in definitions {
      rule = definition.id
      if !seen.insert(definition.id).inserted {
        report("The id “\(definition.id)” is used twice; the second rule is left out.")
      } else if !definition.off {
        compile(definition)
      }
    }
  }

  private mutating func compile(_ definition: RuleDefinition) {
    let before = mistakes.count
    let predicates = compile(definition.when)
    if predicates.isEmpty, mistakes.count == before { report("“when” is empty: the rule would always fire.") }
    let weights = compile(definition.weights)
    let form = definition.form.flatMap(Plan.Form.init(name:))
    if let name = definition.form, form == nil {
      let known = Plan.Form.allCases.map(\.name).joined(separator: ", ")
      report("“\(name)” is no form; write one of \(known).")
    }
    guard mistakes.count == before else { return }
    let sentence = RuleSentence(definition.say)
    let statements = weights.map { vote in
      var vote = vote
      vote.isGuard = definition.guards
      return Statement(rule: definition.id, vote: vote, sentence: sentence, form: form)
    }
    rules.append((predicates, statements))
  }

  /// What a weight of zero would say is nothing.
  private mutating func compile(_ weights: [String: RuleWeight]) -> [Vote] {
    weights.sorted { $0.key < $1.key }.compactMap { name, weight in
      switch (Evidence.Question(rawValue: name), weight) {
      case (.verdict, _):
        let pull = weight.pull
        return pull == .none ? nil : Vote(question: .verdict, weight: pull.lean, pull: pull)
      case (let question?, .plain(let value)):
        return value == 0 ? nil : Vote(question: question, weight: value)
      case (_?, .pull):
        report("“\(name)” takes a number; only the verdict takes async and keep.")
      case (nil, _):
        let known = Evidence.Question.allCases.map(\.rawValue).joined(separator: ", ")
        report("“\(name)” is no question; write one of \(known).")
      }
      return nil
    }
  }

  private mutating func compile(_ condition: RuleCondition) -> [Predicate] {
    for key in condition.unknownKeys { report("“\(key)” is no condition.") }
    var predicates: [Predicate] = []
    predicates += texts(condition)
    predicates += numbers(condition)
    predicates += flags(condition)
    predicates += choices(condition)
    if !condition.titleShape.isEmpty { predicates.append(.titleShape(TitleShapes(condition.titleShape))) }
    if !condition.agenda.isEmpty { predicates.append(.agenda(AgendaKinds(condition.agenda))) }
    if !condition.any.isEmpty {
      let alternatives = condition.any.map { list(compile($0)) }
      predicates.append(.any(alternatives: conditions.add(alternatives: alternatives)))
    }
    for part in condition.all { predicates += compile(part) }
    for part in condition.not { predicates.append(.not(predicates: list(compile(part)))) }
    return predicates
  }

  private mutating func list(_ predicates: [Predicate]) -> Predicate.Part<Predicate> { conditions.add(predicates) }

  private mutating func texts(_ condition: RuleCondition) -> [Predicate] {
    var predicates: [Predicate] = []
    let places: [(Evidence.Place, [String])] = [
      (.title, condition.title), (.description, condition.description), (.location, condition.location),
      (.categories, condition.categories),
    ]
    for (place, names) in places where !names.isEmpty {
      predicates.append(.word(in: place, lexicons: numbers(of: names)))
    }
    if !condition.text.isEmpty { predicates.append(.wordInText(lexicons: numbers(of: condition.text))) }
    if !condition.wholeTitle.isEmpty { predicates.append(.wholeTitle(lexicons: numbers(of: condition.wholeTitle))) }
    if !condition.denied.isEmpty { predicates.append(.denied(lexicons: numbers(of: condition.denied))) }
    return predicates
  }

  private func numbers(_ condition: RuleCondition) -> [Predicate] {
    let facts: [(NumericFact, RuleRange?)] = [
      (.people, condition.people), (.externalPeople, condition.externalPeople),
      (.externalShare, condition.externalShare), (.optionalShare, condition.optionalShare),
      (.acceptedShare, condition.acceptedShare), (.declinedShare, condition.declinedShare),
      (.skippedShare, condition.skippedShare), (.minutes, condition.minutes),
      (.startHour, condition.startHour), (.ageWeeks, condition.ageWeeks),
      (.titleWords, condition.titleWords), (.priority, condition.priority),
      (.descriptionLength, condition.descriptionLength), (.agendaLines, condition.agendaLines),
    ]
    return facts.compactMap { fact, range in range.map { .number(fact, $0) } }
  }

  private func flags(_ condition: RuleCondition) -> [Predicate] {
    let facts: [(FlagFact, Bool?)] = [
      (.peopleKnown, condition.peopleKnown), (.calendarNamesPeople, condition.calendarNamesPeople),
      (.recurring, condition.recurring), (.allDay, condition.allDay), (.weekend, condition.weekend),
      (.important, condition.important), (.cancelled, condition.cancelled),
      (.declinedByOwner, condition.declinedByOwner), (.conference, condition.conference),
      (.documentLink, condition.documentLink),
    ]
    return facts.compactMap { fact, wanted in wanted.map { .flag(fact, $0) } }
  }

  private mutating func choices(_ condition: RuleCondition) -> [Predicate] {
    let facts: [(ChoiceFact, [String])] = [
      (.cadence, condition.cadence), (.classification, condition.classification),
      (.busy, condition.busy), (.status, condition.status), (.owner, condition.owner),
    ]
    return facts.compactMap { fact, wanted in
      for word in wanted where !fact.known.contains(word) {
        report("“\(word)” is none of \(fact.known.sorted().joined(separator: ", ")).")
      }
      return wanted.isEmpty ? nil : .choice(fact, words: conditions.add(choices: wanted))
    }
  }

  private mutating func numbers(of names: [String]) -> Predicate.Part<Int> {
    let numbers = names.compactMap { name in
      if lexicons[name] == nil { report("There is no lexicon “\(name)” (lexicon_\(name).txt).") }
      return lexicons[name]
    }
    return conditions.add(lexicons: numbers)
  }

  private mutating func report(_ sentence: String) {
    mistakes.append(RuleMistake(file: Self.file, rule: rule, sentence: sentence))
  }
}
