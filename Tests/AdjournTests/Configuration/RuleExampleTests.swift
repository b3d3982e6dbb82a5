import Audit
import Testing

/// How the lines of `Patterns` are read, so that no mistyped one passes for an example.
@Suite("An example of a rule")
struct RuleExampleTests {
  private func read(_ lines: String) throws -> [RuleExample] {
    try RuleExample.examples(in: "# a comment\n@ few [3 people]\n" + lines)
  }

  @Test func marksTheWordsThatAreQuoted() throws {
    let example = try #require(try read("nl Oogst / wie «neemt mee» [30 min]").first)
    #expect(example.rule == "few")
    #expect(example.facts.details == "wie neemt mee")
    #expect(example.facts.people == .known(3))
    #expect(example.facts.durationMinutes == 30)
    #expect(example.mark == RuleExample.Mark(place: .description, quote: "neemt mee"))
  }

  @Test func marksAFactThatIsNotQuoted() throws {
    #expect(try read("it Coro [«6 people»]").first?.mark == RuleExample.Mark(place: .people))
    #expect(try read("it Coro / «»").first?.mark == RuleExample.Mark(place: .description))
    #expect(try read("it Coro [filed under «Ferie»]").first?.mark == .init(place: .categories, quote: "Ferie"))
    #expect(try read("not Coro").first?.mark == nil)
  }

  @Test(
    "A line that says something else than the grammar knows is refused",
    arguments: ["fr «Point» / «lundi»", "fr «Point» [une fois]", "xx «Point»", "not «Point»", "fr Point"])
  func refused(line: String) {
    #expect(throws: RuleExample.Mistake.self) { try read(line) }
  }
}
