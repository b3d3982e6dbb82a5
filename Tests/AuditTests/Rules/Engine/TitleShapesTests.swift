import Testing

@testable import Audit

/// Titles that are two names, one name, or nothing.
struct TitleShapesTests {
  private func shapes(_ title: String) -> TitleShapes {
    let scanner = SmallBook.book.lexicons.scanner
    return TitleShapes(of: title, read: ReadText(FoldedText(title), scanner: scanner))
  }

  @Test(
    "Pairs",
    arguments: [
      "Kofi / Bettina", "Teo <> Wren", "anouk/ferran", "Jolanda + Pim", "JF Brandt/Ilknur", "Deb & Kirra",
    ])
  func pairs(title: String) {
    #expect(shapes(title).contains(.pair))
  }

  @Test(
    "No pairs",
    arguments: ["Gunnar", "Q2/Q3 2026", "Atlas / Boreas / Cumulus dates", "go through the list / talk"])
  func noPairs(title: String) {
    #expect(!shapes(title).contains(.pair))
  }

  @Test(
    "Two names within a longer title",
    arguments: ["Status update Anna/Bob", "Weekly round Ana / Ben", "Statut hebdo Élodie & Paul", "進捗 田中/鈴木"])
  func names(title: String) {
    #expect(shapes(title) == [.names])
  }

  @Test(
    "No names within the title",
    arguments: [
      "Weekly round A/B", "Weekly round q2/q3", "Atlas / Boreas / Cumulus dates", "Status/Review of the week",
      "go through the list / talk", "Weekly round FR/DE", "Status -",
    ])
  func noNames(title: String) {
    #expect(!shapes(title).contains(.names))
  }

  @Test("A bare name, and an empty title")
  func bare() {
    #expect(shapes("Gunnar") == [.bare])
    #expect(shapes("Status") == [])
    #expect(shapes("???") == [.empty])
  }
}
