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

  @Test func completionsOfferFilesAndValues() throws {
    let program = try Program()
    let script = try program.run("--generate-completion-script", "zsh").output
    #expect(script.contains("'*:paths:_files'"))
    #expect(script.contains(":dir:_files -/"))
    for value in ["decision-record", "monthly-written", "ndjson"] { #expect(script.contains(value)) }
  }

  @Test func whatWasMistypedIsGuessed() throws {
    let program = try Program()
    let command = try program.run("trneds", "a.ics")
    #expect(command.code == 64 && command.complaints.contains("did you mean trends?"))
    for (arguments, words) in [
      (["audit", "a.ics", "--formt", "json"], "unknown option '--formt'; did you mean --format?"),
      (["--hlep"], "unknown option '--hlep'; did you mean --help?"),
      (["plan", "ics", "a.ics", "--out=x"], "unknown option '--out'; did you mean --output?"),
      (["lint", "a.ics", "--nothing-like-it"], "unknown option '--nothing-like-it'; adjourn lint --help"),
      (["adit"], "no command 'adit'; did you mean audit?"),
      (["adit", "a.ics", "--format", "json"], "no command 'adit'; did you mean audit?"),
      (["plan", "shwo"], "no command 'plan shwo'; did you mean plan show?"),
      (["plan", "foo"], "there is no command 'plan foo'; adjourn plan --help lists the commands"),
      (["help", "nosuch"], "there is no command 'nosuch'; adjourn --help lists the commands"),
      (["help", "trneds"], "no command 'trneds'; did you mean trends?"),
      (["help", "plan", "exprot"], "no command 'plan exprot'; did you mean plan export?"),
    ] {
      let result = try program.run(arguments)
      #expect(result.code == 64 && result.output.isEmpty)
      #expect(result.complaints.hasPrefix("adjourn: \(words)"), "\(result.complaints)")
      #expect(result.complaints.split(separator: "\n").count == 1)
    }
    for arguments in [
      ["help"], ["help", "audit"], ["help", "plan", "show"], ["help", "--help"], ["plan", "--help"],
    ] {
      #expect(try program.run(arguments).code == 0, "\(arguments)")
    }
  }

  @Test func textForPeopleIsDrawnInASCII() throws {
    let program = try Program()
    let title = "Weekly “status” – A × B"
    let path = try program.file("ana.ics", weeklyStatus.replacing("Weekly status", with: title))
    let day = ["--as-of", "2026-11-20"]
    let id = try #require(
      try program.run(["audit", path, "--format", "json"] + day).output.firstMatch(of: /"id" : "([a-z0-9]+)"/)
    ).1
    #expect(try program.run("decide", String(id), "convert", "--note", "it’s fine").code == 0)
    let commands: [[String]] = [
      ["audit", path] + day, ["explain", String(id), path, "--all"] + day, ["lint", path] + day, ["lint", "--norms"],
      ["trends", path] + day, ["document", "--all", path] + day, ["check", path], ["plan", "show"], ["keys"],
      ["occurrences", path, "--from", "2026-11-01", "--to", "2026-11-30"], ["templates", "show"],
      ["review", path, "--all"] + day,
    ]
    for (number, command) in commands.enumerated() {
      let flag = number % 2 == 0 ? "--ascii" : "--plain"
      let result = try program.run(command + [flag], input: "w\nq\n")
      #expect(result.code == 0, "\(command): \(result.complaints)")
      let others = result.output.unicodeScalars.filter { $0.value > 0x7E && !$0.properties.isAlphabetic }
      #expect(others.isEmpty, "\(command): \(String(String.UnicodeScalarView(others)))")
    }
    #expect(try program.run(["audit", path] + day).output.contains("“status” – A × B"))
  }
}
