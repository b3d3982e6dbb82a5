import Dashboard
import Foundation
import Testing

@testable import adjourn

@Suite("The README")
struct ReadmeTests {
  private var readme: String {
    get throws {
      let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      return try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    }
  }

  @Test func itsKeysAreTheProgramsKeys() throws {
    #expect(try readme.contains(Command.keyTable.markdown), "put the output of adjourn keys --markdown there")
  }

  @Test func everyCommandStandsThere() throws {
    for command in Adjourn.configuration.subcommands where command.configuration.shouldDisplay {
      let name = command.configuration.commandName ?? ""
      #expect(try readme.contains("adjourn \(name)") || name == "open")
    }
  }
}
