import ArgumentParser
import Foundation
import Testing

@testable import adjourn

@Suite("Help, manual page and completions")
struct HelpTests {
  private static var commands: [CommandDeclaration] {
    get throws { try CommandDeclaration.root().shownCommands }
  }

  @Test func everyCommandShowsAnExampleBeforeItsUsage() throws {
    let program = try Program()
    for command in try Self.commands {
      let help = try program.run("help", command.commandName)
      #expect(help.code == 0)
      let parts = help.output.components(separatedBy: "USAGE:")
      #expect(parts.count == 2)
      #expect(parts[0].contains("adjourn \(command.commandName)"), "\(command.commandName) shows no example")
      #expect(help.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(command.commandName) is wide")
    }
  }

  @Test func theManualPageHoldsEveryCommandAndOption() throws {
    let root = try CommandDeclaration.root()
    let page = ManualPage(root).text
    #expect(page.hasPrefix(".TH ADJOURN 1"))
    for command in root.shownCommands {
      #expect(page.contains(".SS \"adjourn \(command.commandName.replacingOccurrences(of: "-", with: "\\-"))\""))
      for name in command.shownArguments.flatMap({ $0.names ?? [] })
      where !["help", "version", "h"].contains(name.name) {
        #expect(page.contains("\\fB\(name.text.replacingOccurrences(of: "-", with: "\\-"))\\fR"), "\(name.text)")
      }
    }
    let requests = page.split(separator: "\n").filter { $0.hasPrefix(".") || $0.hasPrefix("'") }
    let known = [".TH", ".SH", ".SS", ".PP", ".TP", ".nf", ".fi", ".B "]
    #expect(requests.allSatisfy { line in known.contains { line.hasPrefix($0) } })
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsKnowTheCommands(_ shell: String) throws {
    let script = try Program().run("--generate-completion-script", shell)
    #expect(script.code == 0)
    for command in try Self.commands { #expect(script.output.contains(command.commandName)) }
  }

  @Test func whatWasMistypedIsGuessed() throws {
    let program = try Program()
    let command = try program.run("trneds", "a.ics")
    #expect(command.code == 64 && command.complaints.contains("did you mean trends?"))
    let option = try program.run("audit", "a.ics", "--formt", "json")
    #expect(option.code == 64 && option.complaints.contains("--format"))
  }
}
