/// The words of a title that say what a meeting is about.
struct TitleWords: Hashable {
  let words: Set<String>

  init(_ title: String) {
    let parts = Likeness.title(title).split { !$0.isLetter }
    words = Set(parts.map(String.init)).filter { $0.count > 2 || !$0.utf8.allSatisfy { $0 < 0x80 } }
      .subtracting(Self.common)
  }

  /// Shared words by all words, 0 to 1; 0 where either says nothing.
  func likeness(to other: TitleWords) -> Double {
    let all = words.union(other.words)
    return all.isEmpty ? 0 : Double(words.intersection(other.words).count) / Double(all.count)
  }

  /// What says that and how often people meet, and not why.
  private static let common: Set<String> = [
    "the", "and", "for", "with", "our", "new", "weekly", "biweekly", "daily", "monthly", "quarterly", "meeting", "call",
    "sync", "chat", "catch", "session", "der", "die", "das", "und", "für", "mit", "neue", "wöchentlich",
    "wöchentliche", "wöchentliches", "täglich", "monatlich", "treffen", "besprechung", "termin", "les", "des", "pour",
    "avec", "réunion", "point", "hebdo", "hebdomadaire", "mensuel", "reunión", "semanal", "mensual", "diaria", "con",
    "para", "reunião", "mensal", "com", "riunione", "settimanale", "mensile", "vergadering", "wekelijks", "overleg",
  ]
}
