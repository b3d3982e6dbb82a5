/// A condition with its lexicons looked up, ready to be asked often: plain numbers, with the lists that it names in
/// `Conditions`, so that asking counts no references.
enum Predicate: Sendable {
  /// A part of one of the lists of `Conditions`.
  typealias Part = Range<Int>

  case word(in: Evidence.Place, lexicons: Part)
  case wordInText(lexicons: Part)
  case wholeTitle(lexicons: Part)
  case denied(lexicons: Part)
  case number(NumericFact, RuleRange)
  case flag(FlagFact, Bool)
  case choice(ChoiceFact, words: Part)
  case titleShape(TitleShapes)
  case agenda(AgendaKinds)
  case any(alternatives: Part)
  case not(predicates: Part)

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
