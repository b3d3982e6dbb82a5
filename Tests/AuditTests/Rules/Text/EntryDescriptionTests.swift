import Testing

@testable import Audit

/// What people wrote, without what programs wrote around it.
struct EntryDescriptionTests {
  private func text(_ details: String) -> String {
    String(decoding: EntryDescription(details).text, as: UTF8.self)
  }

  private static let google = "-::~:~::~:~:~:~:~::~:~::-"
  private static let teams = String(repeating: "_", count: 80)

  @Test("Google's block goes from one mark to the next")
  func google() {
    let details = """
      ayer / hoy / bloqueos

      \(Self.google)
      Únete con Google Meet: https://meet.google.com/rgm-zuez-uzs
      O marca el: (MX) +52 55 5550 7288 PIN: 217994416#
      \(Self.google)
      after
      """
    #expect(text(details) == "ayer / hoy / bloqueos\nafter")
  }

  @Test(
    "Teams' block goes in any language",
    arguments: [
      "Microsoft Teams-Besprechung\nNehmen Sie teil\nBesprechungs-ID: 370 828 559 100",
      "Réunion Microsoft Teams\nRejoignez sur votre ordinateur\nCode secret : RwJFqc",
      "Microsoft Teams 需要帮助?\n立即加入会议",
    ])
  func teams(block: String) {
    #expect(text("Agenda first\n\(Self.teams)\n\(block)\n\(Self.teams)") == "Agenda first")
    #expect(text("\(Self.teams)\n\(block)\n\(Self.teams)").isEmpty)
  }

  @Test("Zoom's lines go, what stands before and after stays")
  func zoom() {
    let details = """
      1. Minutes
      Senate Office is inviting you to a scheduled Zoom meeting.

      Join Zoom Meeting
      https://us04web.zoom.us/j/81998844876?pwd=37j5

      Meeting ID: 819 9884 4876
      Passcode: 166533
      ---
      One tap mobile
      +16465550106,,81998844876#,,,,*166533# US (New York)
      Find your local number: https://us02web.zoom.us/u/k3857
      Bring the deck
      """
    #expect(text(details) == "1. Minutes\nBring the deck")
    #expect(text("沢井手さんがあなたを予約されたZoomミーティングに招待しています。\nミーティングID: 874 1\nパスコード: 1").isEmpty)
  }

  @Test("Webex goes to the end")
  func webex() {
    let mark = "-- Do not delete or change any of the following text. --"
    #expect(text("SLA review\n\(mark)\nJoin\nMeeting number: 2551") == "SLA review")
  }

  @Test("HTML is read as its text")
  func html() {
    let html = """
      <html><head><style><!-- p {margin:0cm} --></style><title>x</title></head><body><p>Purpose:&nbsp;<b>for noting</b></p>\
      <ul><li>A &amp; B</li><li>R&#233;sum&#xe9;</li></ul><script>evil()</script></body></html>
      """
    let lines = text(html).split(separator: "\n").map(String.init)
    #expect(lines == ["Purpose: for noting", "- A & B", "- Résumé"])
    #expect(text("a < b and <https://x.example/y> c") == "a < b and <> c")
  }

  @Test("Quoted mail headers go, a lone label stays")
  func headers() {
    #expect(
      text("From: Ines C.\nSent: Monday\nSubject: Launch check-in\n\nRed items only.") == "Red items only.")
    #expect(text("To: decide on scope") == "To: decide on scope")
    #expect(text("DE: Ana\nÀ : Bo\nObjet : Lancement\n\nOrdre du jour") == "Ordre du jour")
    #expect(text("fromage: x\nObjet : y") == "fromage: x\nObjet : y")
  }

  @Test("Signatures go")
  func signature() {
    #expect(
      text("Bitte Ampel pflegen\nMit freundlichen Grüßen\nJ. Brandt\nTel. 123") == "Bitte Ampel pflegen")
    #expect(text("Numbers first\n--\nAna\nCFO") == "Numbers first")
  }

  @Test("A link to a document is noted and left out")
  func links() {
    let read = EntryDescription("Notes: https://docs.google.com/document/d/1/edit today")
    #expect(String(decoding: read.text, as: UTF8.self) == "Notes:  today")
    #expect(read.hasDocumentLink)
    #expect(!EntryDescription("see https://meet.example/abc").hasDocumentLink)
  }
}
