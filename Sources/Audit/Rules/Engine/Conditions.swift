/// The conditions of all rules, in flat lists of which each names a part.
struct Conditions: Sendable {
  typealias Part = Predicate.Part

  private var predicates: [Predicate] = []
  /// Parts of `predicates`, of which one must hold.
  private var alternatives: [Part<Predicate>] = []
  /// Numbers of lexicons, of which one must have a word.
  private var lexicons: [Int] = []
  /// Words of which a `ChoiceFact` must be one.
  private var choices: [String] = []

  /// Adds predicates that must all hold.
  mutating func add(_ added: [Predicate]) -> Part<Predicate> { Self.append(added, to: &predicates) }
  mutating func add(alternatives added: [Part<Predicate>]) -> Part<Part<Predicate>> {
    Self.append(added, to: &alternatives)
  }
  mutating func add(lexicons added: [Int]) -> Part<Int> { Self.append(added, to: &lexicons) }
  mutating func add(choices added: [String]) -> Part<String> { Self.append(added, to: &choices) }

  private static func append<Element>(_ added: [Element], to list: inout [Element]) -> Part<Element> {
    list += added
    return Part(places: (list.count - added.count)..<list.count)
  }

  /// Lexicons of which one must have a word in the entry for all predicates to hold; nil where none need have.
  func lexicons(ofAll part: Part<Predicate>) -> LexiconBits? {
    predicates[part.places].lazy.compactMap { lexicons(of: $0) }.first
  }

  private func lexicons(of predicate: Predicate) -> LexiconBits? {
    switch predicate {
    case .word(_, let part), .wordInText(let part), .wholeTitle(let part), .denied(let part):
      return LexiconBits(lexicons[part.places])
    case .any(let part):
      var all = LexiconBits()
      for alternative in alternatives[part.places] {
        guard let own = lexicons(ofAll: alternative) else { return nil }
        all = all.union(own)
      }
      return all
    case .number, .flag, .choice, .titleShape, .agenda, .not: return nil
    }
  }

  /// Whether another head count could change whether a predicate holds.
  func readsPeople(_ predicate: Predicate) -> Bool {
    switch predicate {
    case .number(.people, _), .number(.externalShare, _), .number(.optionalShare, _), .flag(.peopleKnown, _): true
    case .any(let part): alternatives[part.places].contains { predicates[$0.places].contains(where: readsPeople) }
    case .not(let part): predicates[part.places].contains(where: readsPeople)
    default: false
    }
  }

  /// The first match of predicates that all hold, preferring one with words to quote; nil where one does not.
  func match(_ part: Part<Predicate>, in reading: EntryReading) -> Predicate.Match? {
    var best: Predicate.Match?
    for place in part.places {
      guard let match = match(predicates[place], in: reading) else { return nil }
      guard let known = best else {
        best = match
        continue
      }
      if !known.words.isAny && (match.words.isAny || known.place == .properties) { best = match }
    }
    return best
  }

  private func match(_ predicate: Predicate, in reading: EntryReading) -> Predicate.Match? {
    switch predicate {
    case .word(let place, let part):
      return firstWord(of: part, in: place, of: reading)
    case .wordInText(let part):
      return firstWord(of: part, in: .title, of: reading) ?? firstWord(of: part, in: .description, of: reading)
    case .wholeTitle(let part):
      let isWhole = part.places.contains { reading.title.isWhole(lexicons[$0]) }
      return isWhole ? firstWord(of: part, in: .title, of: reading) : nil
    case .denied(let part):
      return denied(part, in: reading)
    case .number(let fact, let range):
      guard let value = fact.value(reading), range.contains(value) else { return nil }
      return Predicate.Match(place: fact.place)
    case .flag(let fact, let wanted):
      return fact.value(reading) == wanted ? Predicate.Match(place: fact.place) : nil
    case .choice(let fact, let part):
      let value = fact.value(reading)
      return part.places.contains { choices[$0] == value } ? Predicate.Match(place: fact.place) : nil
    case .titleShape(let wanted):
      if reading.titleShapes.isDisjoint(with: wanted) { return nil }
      return Predicate.Match(place: .title, words: reading.facts.title.isEmpty ? .none : .wholeTitle)
    case .agenda(let wanted):
      return wanted.isDisjoint(with: reading.agenda) ? nil : Predicate.Match(place: .description)
    case .any(let part):
      for place in part.places {
        if let match = match(alternatives[place], in: reading) { return match }
      }
      return nil
    case .not(let part):
      return match(part, in: reading) == nil ? Predicate.Match(place: .properties) : nil
    }
  }

  /// The first word of some lexicons in one of an entry's texts.
  private func firstWord(
    of part: Part<Int>, in place: Evidence.Place, of reading: EntryReading
  ) -> Predicate.Match? {
    let hit =
      switch place {
      case .description: firstHit(of: part, in: reading.description)
      case .location: firstHit(of: part, in: reading.location)
      case .categories: firstHit(of: part, in: reading.categories)
      default: firstHit(of: part, in: reading.title)
      }
    return hit.map { Predicate.Match(place: place, words: .at($0.words)) }
  }

  private func firstHit(of part: Part<Int>, in text: borrowing ReadText) -> TermHit? {
    for number in part.places {
      if let hit = text.hit(lexicons[number]) { return hit }
    }
    return nil
  }

  private func denied(_ part: Part<Int>, in reading: EntryReading) -> Predicate.Match? {
    for number in part.places {
      if let hit = reading.title.deniedHit(lexicons[number]) {
        return Predicate.Match(place: .title, words: .at(hit.words))
      }
      if let hit = reading.description.deniedHit(lexicons[number]) {
        return Predicate.Match(place: .description, words: .at(hit.words))
      }
    }
    return nil
  }
}
