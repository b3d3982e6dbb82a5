import Foundation
import Testing

@Suite("adjourn document, templates and audit -o")
struct DocumentCommandTests {
  private let day = ["--as-of", "2026-11-20"]

  @Test func printsTheDocumentAndBothMessages() throws {
    let program = try Program()
    let path = try program.file("ana.ics", weeklyStatus)
    let result = try program.run(["document", "weekly", path] + day)
    #expect(result.code == 0)
    #expect(result.output.hasPrefix("# Weekly status\n"))
    #expect(result.output.contains("\nSubject: "))
    #expect(!FileManager.default.fileExists(atPath: program.state.path))
  }

  @Test func writesFilesOnceAndSaysWhatIsThere() throws {
    let program = try Program()
    let path = try program.file("ana.ics", weeklyStatus)
    let arguments = ["document", "--all", path, "-o", "docs"] + day
    let dry = try program.run(arguments + ["-n"])
    #expect(dry.output == "would write docs/weekly-status.md\nwould write docs/weekly-status.messages.txt\n")
    #expect(!FileManager.default.fileExists(atPath: program.folder.appendingPathComponent("docs").path))
    #expect(try program.run(arguments).code == 0)
    let document = program.folder.appendingPathComponent("docs/weekly-status.md")
    try Data("mine".utf8).write(to: document)
    let again = try program.run(arguments)
    #expect(again.code == 73)
    #expect(
      again.complaints.contains("docs/weekly-status.md is there already and is left alone; --force writes over it"))
    #expect(try String(contentsOf: document, encoding: .utf8) == "mine")
    #expect(try program.run(arguments + ["--force"]).code == 0)
    #expect(try String(contentsOf: document, encoding: .utf8).hasPrefix("# Weekly status\n"))
  }

  @Test func aLinkInTheFolderIsNotFollowed() throws {
    let program = try Program()
    let path = try program.file("ana.ics", weeklyStatus)
    let victim = try program.file("victim", "precious")
    let docs = program.folder.appendingPathComponent("docs")
    try FileManager.default.createDirectory(at: docs, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: docs.appendingPathComponent("weekly-status.md").path, withDestinationPath: victim)
    #expect(try program.run(["document", "--all", path, "-o", "docs"] + day).code == 73)
    #expect(try program.run(["document", "--all", path, "-o", "docs", "--force"] + day).code == 0)
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "precious")
  }

  @Test func aTitleLeadsNowhereElse() throws {
    let program = try Program()
    let calendar = weeklyStatus.replacing("SUMMARY:Weekly status", with: "SUMMARY:../../evil status")
    let path = try program.file("ana.ics", calendar)
    #expect(
      try program.run(["document", "--all", path, "-o", "a/b"] + day).complaints.hasPrefix("wrote a/b/evil-status.md\n")
    )
  }

  @Test func languageAndTemplateAreChosen() throws {
    let program = try Program()
    let path = try program.file("ana.ics", weeklyStatus)
    let result = try program.run(["document", "weekly", path, "--lang", "de", "--template", "decision-record"] + day)
    #expect(result.output.contains("## Die Frage"))
    let part = try program.run(["document", "weekly", path, "--template", "contract"] + day)
    #expect(part.code == 64 && part.complaints.contains("pre-read") && !part.complaints.contains("report-html"))
    #expect(try program.run(["document", path] + day).code == 64)
    #expect(try program.run(["document", "nothing", path] + day).code == 64)
  }

  @Test func onesOwnTemplatesAreCopiedOutUsedAndChecked() throws {
    let program = try Program()
    let path = try program.file("ana.ics", weeklyStatus)
    let home = ["XDG_CONFIG_HOME": program.folder.path]
    let made = try program.run(["templates", "init", "status-update"], environment: home)
    #expect(made.complaints.hasSuffix("adjourn/templates/status-update.en.mustache\n"))
    #expect(try program.run(["templates", "init", "status-update"], environment: home).code == 73)
    #expect(try program.run(["templates", "check"], environment: home).code == 0)
    let own = program.folder.appendingPathComponent("adjourn/templates/status-update.en.mustache")
    try Data("# Mine: {{title}}\n".utf8).write(to: own)
    #expect(
      try program.run(["document", "weekly", path] + day, environment: home).output.hasPrefix("# Mine: Weekly status\n")
    )
    try Data("# {{titel}}\n{{#agenda}}\n".utf8).write(to: own)
    let check = try program.run(["templates", "check"], environment: home)
    #expect(check.code == 65)
    #expect(check.output.contains("status-update.en.mustache:1: mistake: column 3: nothing fills \"titel\""))
    let document = try program.run(["document", "weekly", path] + day, environment: home)
    #expect(document.output.hasPrefix("# Weekly status\n"))
    #expect(document.complaints.contains("never closed"))
  }

  @Test func reportsGoIntoFiles() throws {
    let program = try Program()
    let path = try program.file("ana.ics", weeklyStatus)
    for (format, start) in [
      ("html", "<!DOCTYPE html>"), ("markdown", "# Recurring"), ("csv", "id,title,"), ("ndjson", "{\"asOf\""),
      ("json", "{\n"),
    ] {
      let arguments = ["audit", path, "--format", format, "-o", "out.\(format)"] + day
      let result = try program.run(arguments)
      #expect(result.code == 0 && result.output.isEmpty)
      let file = program.folder.appendingPathComponent("out.\(format)")
      #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix(start))
      #expect(try program.run(arguments).code == 73)
      #expect(
        try program.run(["audit", path, "--format", format] + day).output == String(contentsOf: file, encoding: .utf8))
    }
  }

  @Test func redactionReachesEveryFormat() throws {
    let program = try Program()
    let path = try program.file("ana.ics", weeklyStatus)
    for format in ["text", "html", "markdown", "csv", "ndjson", "json"] {
      let output = try program.run(["audit", path, "--format", format, "--redact", "both"] + day).output
      #expect(!output.contains("Weekly status") && !output.contains("ana") && output.contains("Meeting 1"), "\(format)")
    }
  }
}
