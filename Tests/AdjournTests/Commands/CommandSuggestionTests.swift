import ArgumentParser
import Testing

@testable import adjourn

@Suite struct CommandSuggestionTests {
  private let commands = Adjourn.configuration.subcommands

  private func sentence(_ arguments: String...) -> String? {
    do {
      try CommandSuggestion.check(arguments, commands: commands)
      return nil
    } catch {
      return (error as? Failure)?.sentence
    }
  }

  @Test func mistypedCommandNamesTheNearestOne() {
    #expect(sentence("adit") == "no command 'adit'; did you mean audit?")
    #expect(sentence("chekc") == "no command 'chekc'; did you mean check?")
  }

  @Test func otherWordsAreNoCommandAndNoFile() {
    #expect(sentence("quarterly") == "'quarterly' is no command and no file; adjourn --help lists the commands")
  }

  @Test func pathsAreLeftToTheReader() {
    #expect(sentence("gone.ics") == nil)
    #expect(sentence("./adit") == nil)
    #expect(sentence("-") == nil)
    #expect(sentence() == nil)
  }

  @Test(arguments: [
    ("audit", "audit", 0), ("adit", "audit", 1), ("aduit", "audit", 1), ("", "abc", 3), ("kitten", "sitting", 3),
  ])
  func distanceCountsSlipsOfTheFinger(a: String, b: String, distance: Int) {
    #expect(CommandSuggestion.distance(a, b) == distance)
    #expect(CommandSuggestion.distance(b, a) == distance)
  }
}
