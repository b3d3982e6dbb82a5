import ICalendar
import Testing

@testable import Reports

@Suite("Templates of one's own")
struct TemplateTests {
  private func own(_ text: String, _ name: TemplateName = .statusUpdate, _ language: DocumentLanguage? = nil)
    -> TemplateFile
  {
    TemplateFile(name: name, language: language, path: "own.mustache", text: text)
  }

  private func mistakes(_ text: String, _ name: TemplateName = .statusUpdate) -> [String] {
    TemplateSet([own(text, name)], language: .english).mistakes.map {
      "\($0.line): \($0.message)"
    }
  }

  @Test func itTakesTheDefaultsPlace() {
    let document = DocumentSample().document(own: [own("Mine: {{title}} & {{due}}\n")])
    #expect(document.text == "Mine: Team status & Mon 30 Nov 2026, 10:00\n")
  }

  @Test func oneOfAnotherLanguageDoesNot() {
    let document = DocumentSample().document(own: [own("Meins: {{title}}\n", .statusUpdate, .german)])
    #expect(document.text.hasPrefix("# Team status\n"))
  }

  @Test func aPartCanBeReplacedAlone() {
    let document = DocumentSample().document(own: [own("We trust each other.\n", .contract)])
    #expect(document.text.contains("We trust each other.\n\n## So that"))
  }

  @Test func aMistakeIsToldWithLineAndColumnAndTheDefaultIsUsed() {
    #expect(
      mistakes("one\ntwo {{#agenda}}\n{{/lines}}\n") == [
        "3: column 4: this closes another section than the one that is open; the template is left out."
      ])
    #expect(mistakes("{{#agenda}}\n").map { $0.contains("never closed") } == [true])
    let document = DocumentSample().document(own: [own("{{#agenda}}")])
    #expect(document.text.hasPrefix("# Team status\n"))
  }

  @Test func aNameThatNothingFillsIsTold() {
    #expect(
      mistakes("x\n  {{tilte}}\n") == [
        "2: column 3: nothing fills \"tilte\"; adjourn templates show lists the fields."
      ])
    #expect(mistakes("{{uppercased(title)}} {{! a comment }}").isEmpty)
  }

  @Test(arguments: [
    "{{>contract}}", "{{>nothing}}", "{{=<% %>=}}", "{{<head}}{{/head}}", "{{>*title}}", "{{$a}}{{/a}}",
  ])
  func whatCouldEndTheProgramIsRefused(_ text: String) {
    #expect(
      mistakes(text, .contract).contains { $0.contains("the template is left out") || $0.contains("includes itself") })
  }

  @Test(arguments: [
    "{{", "{{#", "{{>", "{{!", "{{{", "{{%", "{{=", "{{/", "{{^title", "{{title}", "{{{title}}", "{{}}", "}}", "{{#.}}",
  ])
  func brokenTagsEndNothing(_ text: String) {
    let set = TemplateSet([own("fine"), own(text), own("a\n" + text + "\nb")], language: .english)
    #expect(!set.render(.statusUpdate, ["title": "x"]).isEmpty || text == "{{}}")
  }

  @Test func partsThatIncludeEachOtherAreRefused() {
    let files = [own("{{>contract}}", .head), own("{{>head}}", .contract)]
    let set = TemplateSet(DocumentSample.files(.english) + files, language: .english)
    #expect(set.mistakes.map(\.message) == ["The template includes itself and is left out."])
  }

  @Test func carriageReturnsDoNoHarm() {
    let document = DocumentSample().document(own: [own("{{#agenda}}\r\nx\r\n{{/agenda}}\r\n# {{title}}\r\n")])
    #expect(document.text == "# Team status\n")
  }
}
