import Testing

@testable import Reports

@Suite struct ASCIITextTests {
  @Test func signsBecomeTheirTwinsAndLettersStay() {
    #expect(ASCIIText.text("“Müller” – 設計 × 2…") == "\"Müller\" - 設計 x 2...")
    #expect(ASCIIText.text("a → b · c’s ½") == "a -> b * c's 1/2")
    #expect(ASCIIText.text("plain") == "plain")
  }

  @Test(arguments: [("meeting", 1, "1 meeting"), ("meeting", 0, "0 meetings"), ("meeting", 2, "2 meetings")])
  func numbersAgreeWithWhatTheyCount(_ word: String, _ number: Int, _ words: String) {
    #expect(counted(number, word) == words)
    #expect(counted(number, "entry", "entries") == "\(number) \(number == 1 ? "entry" : "entries")")
  }
}
