import Audit

/// Which language a series is written in, by its script and its small words; English where nothing else is plain.
enum LanguageGuess {
  static func language(of series: Series) -> DocumentLanguage {
    language(of: series.title, series.facts.details)
  }

  /// The title decides where it can: descriptions are often in the language of the calendar program.
  static func language(of title: String, _ details: String) -> DocumentLanguage {
    if isJapanese(title + details.prefix(2_000)) { return .japanese }
    var best = (language: DocumentLanguage.english, score: 2)
    let (title, details) = (WordCount(title), WordCount(String(details.prefix(2_000))))
    for language in DocumentLanguage.allCases {
      let score =
        title.words(of: language) * 3 + title.letters(of: language) + details.words(of: language)
        + details.letters(of: language)
      if score > best.score { best = (language, score) }
    }
    return best.language
  }

  /// Kana are nobody else's; of texts in Han characters alone, words that only Japanese writes so.
  private static func isJapanese(_ text: String) -> Bool {
    if text.unicodeScalars.contains(where: { (0x3041...0x30FA).contains($0.value) }) { return true }
    return ["定例", "打合", "週報", "朝会", "進捗", "会議室", "報告会", "勉強会", "検討会"].contains(where: text.contains)
  }
}

/// What a text says of each language.
private struct WordCount {
  private let found: [Substring]
  private let characters: Set<Character>

  init(_ text: String) {
    let text = text.lowercased()
    characters = Set(text)
    found = text.split { !$0.isLetter }
  }

  func words(of language: DocumentLanguage) -> Int {
    found.count { word in
      if language == .german, Self.germanEnds.contains(where: word.hasSuffix) { return true }
      return Self.words[language]?.contains(word) ?? false
    }
  }

  /// Letters that the others do not use; a name may hold one, so that they decide nothing alone.
  func letters(of language: DocumentLanguage) -> Int {
    Self.letters[language]?.intersection(characters).count ?? 0
  }

  /// German writes compounds as one word, whose last part says what they are.
  private static let germanEnds = [
    "besprechung", "sitzung", "runde", "termin", "gespräch", "leitung", "planung", "bericht", "berichte", "abstimmung",
    "schulung",
  ]

  private static let letters: [DocumentLanguage: Set<Character>] = [
    .german: ["ß", "ä", "ü"], .french: ["œ", "è", "ê", "à", "û"], .spanish: ["ñ", "¿", "¡"], .portuguese: ["ã", "õ"],
  ]

  private static let words: [DocumentLanguage: Set<Substring>] = [
    .english: list(
      "the and of to for with our your daily what who from this that weekly meeting review team update planning is are in on"
    ),
    .german: list(
      """
      und der die das den dem des für mit von zum zur im ist nicht bei wir auf runde fixe besprechung abstimmung sitzung \
      woche wochen wöchentlich termin planung bericht sprechstunde einkauf vertrieb leitung rücksprache themen je \
      jedes protokoll minuten bitte geht wer kurz allfälliges mitteilungen nach vor oder alle sich \
      teamrunde wochenbesprechung kurzbericht quartal abteilung
      """),
    .french: list(
      """
      le la les des du de et pour avec sur aux une un réunion équipe hebdo hebdomadaire suivi comité semaine \
      projet bilan revue merci nous vous que qui dans par au sont \
      avant étape chantier avancement
      """),
    .spanish: list(
      """
      el la los las de del para con una un por reunión seguimiento equipo semanal semana junta comité revisión \
      ventas informe avance así está hay antes todos que en se lo más proyectos estado tiempo si \
      proyecto cierre
      """),
    .portuguese: list(
      """
      os da dos das de para com uma um por reunião acompanhamento equipe equipa semanal semana alinhamento \
      comitê comité revisão vendas relatório fechamento projeto que em se não está antes todos mais pela pelo \
      projetos andamento ao na
      """),
  ]

  private static func list(_ text: String) -> Set<Substring> {
    Set(text.split(separator: " "))
  }
}
