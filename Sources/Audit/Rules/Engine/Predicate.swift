/// A condition with its lexicons looked up, ready to be asked often.
enum Predicate: Sendable {
  case word(in: Evidence.Place, lexicons: [Int])
  case wordInText([Int])
  case wholeTitle([Int])
  case denied([Int])
  case number(NumericFact, RuleRange)
  case flag(FlagFact, Bool)
  case choice(ChoiceFact, [String])
  case titleShape(Set<RuleCondition.TitleShape>)
  case agenda(Set<RuleCondition.AgendaKind>)
  case any([[Predicate]])
  case not([Predicate])

  /// What made a predicate hold.
  struct Match: Sendable {
    var place: Evidence.Place
    var words = Words.none
  }

  /// The words of the entry that made it hold.
  enum Words: Sendable {
    case none, wholeTitle
    case at(WordRange)

    var isAny: Bool { if case .none = self { false } else { true } }
  }

  /// Lexicons of which one must have a word in the entry for all predicates to hold; nil where none need have.
  static func words(ofAll predicates: [Predicate]) -> LexiconBits? { predicates.lazy.compactMap(\.words).first }

  private var words: LexiconBits? {
    switch self {
    case .word(_, let lexicons), .wordInText(let lexicons), .wholeTitle(let lexicons), .denied(let lexicons):
      return LexiconBits(lexicons)
    case .any(let alternatives):
      var words = LexiconBits()
      for alternative in alternatives {
        guard let own = Self.words(ofAll: alternative) else { return nil }
        words = words.union(own)
      }
      return words
    case .number, .flag, .choice, .titleShape, .agenda, .not: return nil
    }
  }

  /// The match, nil where it does not hold.
  func match(in reading: EntryReading) -> Match? {
    switch self {
    case .word(let place, let lexicons):
      return Self.word(lexicons, in: place, reading)
    case .wordInText(let lexicons):
      return Self.word(lexicons, in: .title, reading) ?? Self.word(lexicons, in: .description, reading)
    case .wholeTitle(let lexicons):
      guard lexicons.contains(where: reading.title.isWhole) else { return nil }
      return Self.word(lexicons, in: .title, reading)
    case .denied(let lexicons):
      return Self.denied(lexicons, reading)
    case .number(let fact, let range):
      guard let value = fact.value(reading), range.contains(value) else { return nil }
      return Match(place: fact.place)
    case .flag(let fact, let wanted):
      return fact.value(reading) == wanted ? Match(place: fact.place) : nil
    case .choice(let fact, let wanted):
      return wanted.contains(fact.value(reading)) ? Match(place: fact.place) : nil
    case .titleShape(let wanted):
      return reading.titleShape.isDisjoint(with: wanted)
        ? nil : Match(place: .title, words: reading.facts.title.isEmpty ? .none : .wholeTitle)
    case .agenda(let wanted):
      return wanted.isDisjoint(with: reading.agenda) ? nil : Match(place: .description)
    case .any(let alternatives):
      for alternative in alternatives {
        if let match = Self.all(alternative, in: reading) { return match }
      }
      return nil
    case .not(let predicates):
      return Self.all(predicates, in: reading) == nil ? Match(place: .properties) : nil
    }
  }

  /// The first match of predicates that all hold, preferring one with words to quote.
  static func all(_ predicates: [Predicate], in reading: EntryReading) -> Match? {
    var best: Match?
    // By place: what a loop hands out is a copy, which counts up each part.
    for place in predicates.indices {
      guard let match = predicates[place].match(in: reading) else { return nil }
      guard let known = best else {
        best = match
        continue
      }
      if !known.words.isAny && (match.words.isAny || known.place == .properties) { best = match }
    }
    return best
  }

  private static func word(_ lexicons: [Int], in place: Evidence.Place, _ reading: EntryReading) -> Match? {
    switch place {
    case .description: word(lexicons, in: reading.description, place)
    case .location: word(lexicons, in: reading.location, place)
    case .categories: word(lexicons, in: reading.categories, place)
    default: word(lexicons, in: reading.title, place)
    }
  }

  private static func word(_ lexicons: [Int], in text: borrowing ReadText, _ place: Evidence.Place) -> Match? {
    for lexicon in lexicons {
      if let hit = text.hit(lexicon) { return Match(place: place, words: .at(hit.words)) }
    }
    return nil
  }

  private static func denied(_ lexicons: [Int], _ reading: EntryReading) -> Match? {
    for lexicon in lexicons {
      if let hit = reading.title.deniedHit(lexicon) {
        return Match(place: .title, words: .at(hit.words))
      }
      if let hit = reading.description.deniedHit(lexicon) {
        return Match(place: .description, words: .at(hit.words))
      }
    }
    return nil
  }
}
