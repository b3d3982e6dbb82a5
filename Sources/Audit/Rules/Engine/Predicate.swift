/// A condition with its lexicons looked up, ready to be asked often: plain numbers, with the lists that it names in
/// `Conditions`, so that asking counts no references.
enum Predicate: Sendable {
  /// A part of the list of `Conditions` that holds such elements.
  struct Part<Element>: Sendable {
    let places: Range<Int>

    var isEmpty: Bool { places.isEmpty }
  }

  case word(in: Evidence.Place, lexicons: Part<Int>)
  case wordInText(lexicons: Part<Int>)
  case wholeTitle(lexicons: Part<Int>)
  case denied(lexicons: Part<Int>)
  case number(NumericFact, RuleRange)
  case flag(FlagFact, Bool)
  case choice(ChoiceFact, words: Part<String>)
  case titleShape(TitleShapes)
  case agenda(AgendaKinds)
  case any(alternatives: Part<Part<Predicate>>)
  case not(predicates: Part<Predicate>)

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
}
