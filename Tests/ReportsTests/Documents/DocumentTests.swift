import Audit
import ICalendar
import Testing

@testable import Reports

@Suite("Documents and messages")
struct DocumentTests {
  private static let agenda = "- Read out the figures\\n- Decide on the budget\\n- R&D news"

  @Test(arguments: [
    ("status-update", Decision.Action.convert), ("decision-record", .convert), ("agenda-document", .convert),
    ("recorded-video", .convert), ("brainstorm-board", .convert), ("question-thread", .convert), ("pre-read", .keep),
  ])
  func everyFormAsItShips(_ name: String, _ action: Decision.Action) throws {
    let template = try #require(TemplateName(rawValue: name))
    let document = DocumentSample(details: Self.agenda).document(action, template: template)
    try expectGolden(document.text + "\n---\n\n" + document.messages, "\(name).md")
  }

  @Test(arguments: DocumentLanguage.allCases)
  func everyLanguageFillsEveryFormForEverybody(_ language: DocumentLanguage) {
    let many = (1...14).map { "Person \($0):mailto:p\($0)@example.org" } + ["Ana:mailto:ana@example.org"]
    let samples = [
      DocumentSample(details: Self.agenda), DocumentSample(organizer: "", attendees: []),
      DocumentSample(organizer: "Ana Silva:mailto:ana@example.org"),
      DocumentSample(attendees: many, details: Self.agenda),
    ]
    let actions: [Decision.Action] = [.convert, .keep] + BlendPreset.allCases.map { .blend($0) }
    let templates = TemplateName.allCases.filter { $0.form != nil }
    for (index, sample) in samples.enumerated() {
      // Every form with every way of changing a meeting over the four samples, not all of them with each.
      for (step, template) in templates.enumerated() {
        let document = sample.document(
          actions[(step + index * 2) % actions.count], template: template, language: language)
        for text in [document.text, document.messages] { expectWhole(text) }
      }
    }
  }

  /// Nothing was left unfilled or fell out of a sentence.
  private func expectWhole(_ text: String) {
    for scrap in ["{{", "}}", "()", "（）", " ,", "\n\n\n"] { #expect(!text.contains(scrap), "\(text)") }
    #expect(!text.split(separator: "\n").contains { $0.drop { $0 == " " }.contains("  ") })
    #expect(text.hasSuffix("\n") && !text.hasPrefix("\n") && text.contains("Team status"))
  }

  @Test func everyLanguageHasEveryTemplateWithoutMistakes() {
    for language in DocumentLanguage.allCases {
      let set = DocumentSample.templates(language)
      #expect(set.mistakes.isEmpty)
      for name in TemplateName.allCases { #expect(set.text(name) != nil, "\(language) \(name)") }
    }
  }

  @Test func anAmpersandStaysOne() {
    let document = DocumentSample(title: "R&D status").document()
    #expect(document.text.hasPrefix("# R&D status\n"))
    #expect(document.messages.contains("\"R&D status\""))
  }

  @Test func aTitleIsData() {
    let document = DocumentSample(title: "`a` | b [c](http://d) *e*\\n# f {{title}}").document()
    #expect(document.text.hasPrefix("# \\`a\\` \\| b \\[c\\](http://d) \\*e\\* # f {{title}}"))
    #expect(
      document.messages.contains("Subject: Could we try \"`a` | b [c](http://d) *e* # f {{title}}\" in writing?\n"))
  }

  @Test func namesBreakNoTable() {
    let document = DocumentSample(attendees: ["Ana | Silva `x`:mailto:a@example.org", "Ben:mailto:b@example.org"])
      .document()
    let rows = document.text.split(separator: "\n").filter { $0.hasPrefix("|") && $0.contains("Silva") }
    #expect(rows == ["| Ana \\| Silva \\`x\\` | | | |"])
  }

  @Test func greetingsAreNoPointsOfAnAgenda() {
    let details =
      "Hi all,\\n- Read out the figures\\n- Thanks to the board: what we owe them\\nBest regards\\nLG Roswitha"
    let lines = DocumentSample(details: details).document().text.split(separator: "\n").filter { $0.hasPrefix("- ") }
    #expect(lines.prefix(2) == ["- Read out the figures", "- Thanks to the board: what we owe them"])
    #expect(!lines.contains { $0.contains("Roswitha") || $0.contains("regards") || $0.contains("Hi all") })
  }

  @Test func aPreReadForTimesWithoutAMeetingIsADocumentToAnswerIn() {
    #expect(DocumentSample(title: "We decide").document(.blend(.monthlyWritten)).template == .agendaDocument)
    #expect(DocumentSample().document(.blend(.halfLength)).template == .preRead)
  }

  @Test func onesOwnSeriesNeedsNobodysYes() {
    let document = DocumentSample(organizer: "Ana Silva:mailto:ana@example.org").document()
    #expect(document.messageToOrganizer == nil)
    #expect(!document.messageToAttendees.contains("has agreed"))
    #expect(document.hints.isEmpty)
  }

  @Test func somebodyElsesIsAsked() throws {
    let document = DocumentSample().document()
    let ask = try #require(document.messageToOrganizer)
    #expect(ask.contains("Hi Henrik,\n"))
    #expect(ask.contains("Could we try"))
    #expect(document.messageToAttendees.hasPrefix("[To send once Henrik Dahl has agreed.]\n"))
    #expect(document.hints == ["the owner is guessed from the invitation"])
  }

  @Test func aLeaderIsWrittenToWithFigures() throws {
    let many = (1...14).map { "Person \($0):mailto:p\($0)@example.org" }
    let message = try #require(DocumentSample(attendees: many).document().messageToOrganizer)
    #expect(message.contains("with figures"))
    #expect(message.contains("60 minutes of 16 people, about 832 working hours a year."))
    #expect(message.contains("What stays with you"))
  }

  @Test func noFiguresAboutPeopleNobodyCounted() {
    let document = DocumentSample(organizer: "", attendees: []).document()
    #expect(!document.text.contains("people)"))
    #expect(!document.messages.contains("together"))
  }

  @Test(arguments: DocumentLanguage.allCases)
  func anUpdateForManyIsWrittenByOne(_ language: DocumentLanguage) {
    let many = (1...19).map { "Person\($0):mailto:p\($0)@example.org" }
    let few = DocumentSample(attendees: Array(many.prefix(9))).document(template: .statusUpdate, language: language)
    let broadcast = DocumentSample(attendees: many).document(template: .statusUpdate, language: language)
    #expect(few.text.contains("| Person3 | | | |") || few.text.contains("Person3 |"))
    #expect(!broadcast.text.contains("| Person3") && broadcast.text.contains("Henrik Dahl"))
    #expect(broadcast.text.contains("|---|---|---|\n| | | |"))
    #expect(broadcast.messageToAttendees != few.messageToAttendees)
  }

  @Test(arguments: [
    ("20260108T100000", "FREQ=MONTHLY;BYDAY=2TH", DocumentLanguage.german, "monatlich am 2. Donnerstag, 10:00 Uhr"),
    ("20260130T100000", "FREQ=MONTHLY;BYDAY=-1FR", .german, "monatlich am letzten Freitag, 10:00 Uhr"),
    ("20260115T100000", "FREQ=MONTHLY", .french, "le 15 de chaque mois, 10:00"),
    ("20260108T100000", "FREQ=MONTHLY;BYDAY=2TH", .japanese, "毎月第2木曜 10:00"),
    ("20260108T100000", "FREQ=MONTHLY;BYDAY=2TH", .portuguese, "todo mês, na 2ª quinta, 10:00"),
    ("20260108T100000", "FREQ=MONTHLY;BYDAY=2TH", .spanish, "el 2.º jueves de cada mes, 10:00"),
  ])
  func aMonthlyOneNamesItsDay(_ start: String, _ rule: String, _ language: DocumentLanguage, _ words: String) {
    let text = DocumentSample(start: start, rule: rule).document(language: language).text
    #expect(text.contains(words), "\(text.prefix(200))")
  }

  @Test func ofAShorterMeetingNothingIsCalledOff() {
    let document = DocumentSample().document(.blend(.halfLength))
    #expect(document.text.contains("then two working days before each meeting."))
    #expect(document.text.contains("the next meeting has its old length."))
    #expect(document.messages.contains("less of it live, from Mon 7 Dec 2026 on"))
    #expect(!document.messages.contains("day before"))
  }

  @Test func aBlendSaysWhenTheNextLiveTimeIs() {
    let document = DocumentSample().document(.blend(.monthlyWritten))
    #expect(document.text.contains("live once a month, next on Mon 7 Dec 2026 (so far: Mon 10:00, 60 min, 3 people)"))
    #expect(document.messages.contains("We meet once a month, next on Mon 7 Dec 2026. In between we write"))
  }

  @Test func bigNumbersAreGroupedAsTheLanguageDoes() {
    #expect(DocumentLanguage.english.number(1_170) == "1,170")
    #expect(DocumentLanguage.german.number(12_345.6) == "12.346")
    #expect(DocumentLanguage.french.number(1_234_567) == "1\u{202F}234\u{202F}567")
    #expect(DocumentLanguage.japanese.number(999) == "999")
  }

  @Test func whatKeepsTheMeetingProposesNothing() {
    let document = DocumentSample().document(.keep)
    #expect(document.template == .preRead)
    #expect(document.messageToOrganizer == nil)
    #expect(!document.text.contains("Trial"))
  }

  @Test func aLinkOfTheInvitationIsTheArchiveAndACallIsNot() {
    let details = "Join https://us02web.zoom.us/j/1 or see https://wiki.example.org/status\\, thanks"
    let text = DocumentSample(details: details).document().text
    #expect(text.contains("**Archive:** https://wiki.example.org/status (linked in the invitation; put another"))
  }

  @Test(arguments: [
    ("Henrik Dahl", "Henrik"), ("Dahl, Henrik", "Henrik"), ("henrik@example.org", "henrik"),
    ("Dr. Ana Silva", "Dr. Ana Silva"),
    ("設計 太郎", "設計 太郎"), ("Al Gore", "Al Gore"),
  ])
  func oneGreetsByFirstName(_ name: String, _ expected: String) {
    #expect(DocumentFields.firstName(name) == expected)
  }
}
