import Testing

@testable import Reports

@Suite("The language of a series")
struct LanguageGuessTests {
  @Test(arguments: [
    ("Daily stand-up", "Yesterday / today / blockers", DocumentLanguage.english), ("Jour fixe Hamburg", "", .german),
    ("Wochenbesprechung", "", .german), ("Teamrunde", "Stand der Dinge und Themen für die Woche", .german),
    ("Point d'équipe", "", .french), ("Réunion de suivi hebdomadaire", "", .french),
    ("Reunión de equipo", "", .spanish), ("Seguimiento semanal", "", .spanish), ("Reunião de equipe", "", .portuguese),
    ("Alinhamento semanal", "", .portuguese), ("設計定例 Osaka × Northlight", "", .japanese), ("週次ミーティング", "", .japanese),
    ("Status proyectos", "Traigan el excel actualizado así no perdemos tiempo", .spanish),
    ("Amtsleitung – Berichte", "Jedes Referat 5 Minuten", .german), ("Dienstbesprechung Ref. 2", "", .german),
    ("1:1 Müller", "", .english), ("Termin", "", .german), ("周会", "", .english), ("Sync", "", .english),
    ("1:1 Ana / Lee", "", .english), ("", "", .english),
    ("Kick-off", "Besprechung der Themen für die Abteilung und Planung", .german),
  ])
  func isGuessed(_ title: String, _ details: String, _ language: DocumentLanguage) {
    #expect(LanguageGuess.language(of: title, details) == language)
  }
}
