/// The conditions of all rules, in flat lists of which each names a part.
struct Conditions: Sendable {
  private var predicates: [Predicate] = []
  /// Parts of `predicates`, of which one must hold.
  private var alternatives: [Predicate.Part] = []
  private var lexicons: [Int] = []
  private var words: [String] = []

  /// Adds predicates that must all hold.
  mutating func add(_ added: [Predicate]) -> Predicate.Part { Self.append(added, to: &predicates) }
  mutating func add(alternatives added: [Predicate.Part]) -> Predicate.Part { Self.append(added, to: &alternatives) }
  mutating func add(lexicons added: [Int]) -> Predicate.Part { Self.append(added, to: &lexicons) }
  mutating func add(words added: [String]) -> Predicate.Part { Self.append(added, to: &words) }

  private static func append<Element>(_ added: [Element], to list: inout [Element]) -> Predicate.Part {
    list += added
    return (list.count - added.count)..<list.count
  }

  /// Lexicons of which one must have a word in the entry for all predicates to hold; nil where none need have.
  func lexicons(ofAll part: Predicate.Part) -> LexiconBits? {
    predicates[part].lazy.compactMap { lexicons(of: $0) }.first
  }

  private func lexicons(of predicate: Predicate) -> LexiconBits? {
    switch predicate {
    case .word(_, let part), .wordInText(let part), .wholeTitle(let part), .denied(let part):
      return LexiconBits(lexicons[part])
    case .any(let part):
      var all = LexiconBits()
      for alternative in alternatives[part] {
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
    case .any(let part): alternatives[part].contains { predicates[$0].contains(where: readsPeople) }
    case .not(let part): predicates[part].contains(where: readsPeople)
    default: false
    }
  }

  /// The first match of predicates that all hold, preferring one with words to quote; nil where one does not.
  func match(_ part: Predicate.Part, in reading: EntryReading) -> Predicate.Match? {
    var best: Predicate.Match?
    for place in part {
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
      return word(part, in: place, reading)
    case .wordInText(let part):
      return word(part, in: .title, reading) ?? word(part, in: .description, reading)
    case .wholeTitle(let part):
      return part.contains { reading.title.isWhole(lexicons[$0]) } ? word(part, in: .title, reading) : nil
    case .denied(let part):
      return denied(part, in: reading)
    case .number(let fact, let range):
      guard let value = fact.value(reading), range.contains(value) else { return nil }
      return Predicate.Match(place: fact.place)
    case .flag(let fact, let wanted):
      return fact.value(reading) == wanted ? Predicate.Match(place: fact.place) : nil
    case .choice(let fact, let part):
      let value = fact.value(reading)
      return part.contains { words[$0] == value } ? Predicate.Match(place: fact.place) : nil
    case .titleShape(let wanted):
      if reading.titleShapes.isDisjoint(with: wanted) { return nil }
      return Predicate.Match(place: .title, words: reading.facts.title.isEmpty ? .none : .wholeTitle)
    case .agenda(let wanted):
      return wanted.isDisjoint(with: reading.agenda) ? nil : Predicate.Match(place: .description)
    case .any(let part):
      for place in part {
        if let match = match(alternatives[place], in: reading) { return match }
      }
      return nil
    case .not(let part):
      return match(part, in: reading) == nil ? Predicate.Match(place: .properties) : nil
    }
  }

  private func word(
    _ part: Predicate.Part, in place: Evidence.Place, _ reading: EntryReading
  ) -> Predicate.Match? {
    switch place {
    case .description: word(part, in: reading.description, place)
    case .location: word(part, in: reading.location, place)
    case .categories: word(part, in: reading.categories, place)
    default: word(part, in: reading.title, place)
    }
  }

  private func word(
    _ part: Predicate.Part, in text: borrowing ReadText, _ place: Evidence.Place
  ) -> Predicate.Match? {
    for number in part {
      if let hit = text.hit(lexicons[number]) { return Predicate.Match(place: place, words: .at(hit.words)) }
    }
    return nil
  }

  private func denied(_ part: Predicate.Part, in reading: EntryReading) -> Predicate.Match? {
    for number in part {
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
