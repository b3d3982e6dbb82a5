import ArgumentParser
import Foundation
import ICalendar
import Reports

/// `adjourn templates`: the texts that documents, messages and reports are made of.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "Shows, copies out and checks the templates of documents and reports.",
    discussion: """
      Example: adjourn templates show status-update

      Your own stand in $XDG_CONFIG_HOME/adjourn/templates: NAME.mustache takes a template's place in every language, \
      NAME.de.mustache in German.
      """,
    subcommands: [Show.self, Init.self, Check.self])

  /// The folder of the user's own, and the language looked at.
  struct Options: ParsableArguments {
    @Option(
      help: ArgumentHelp("The folder of your configuration; default: $XDG_CONFIG_HOME/adjourn.", valueName: "dir"),
      completion: .directory)
    var config: String?

    @Option(help: ArgumentHelp("en, de, fr, es, pt or ja.", valueName: "xx"))
    var lang = DocumentLanguage.english

    var files: UserFiles { UserFiles(folder: config) }
  }

  /// `adjourn templates show`: all names and fields, or one template's text.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Lists the templates and what fills them, or prints one.",
      discussion: "Example: adjourn templates show status-update --lang de")

    @Argument(help: "A template's name.")
    var name: TemplateName?

    @OptionGroup var text: TextOptions
    @OptionGroup var options: Options

    func validate() throws { try UserFiles.checkFolder(options.config) }

    func run() throws {
      let templates = TemplateFiles(options.files)
      guard let name else { return try text.write(Self.list(templates)) }
      try Output.write(templates.set(options.lang).text(name) ?? "")
    }

    private static func list(_ templates: TemplateFiles) -> String {
      let own = Set(templates.own.map(\.name))
      let names = TemplateName.allCases.map { "  \($0.rawValue)\(own.contains($0) ? "   (your own)" : "")" }
      let fields = TemplateField.all.map { field in
        "  \(field.name.padding(toLength: 18, withPad: " ", startingAt: 0))\(field.help)"
      }
      let languages = DocumentLanguage.allCases.map(\.rawValue).joined(separator: " ")
      return """
        Templates
        \(names.joined(separator: "\n"))

        What fills them: {{title}} puts a text, {{#agenda}} … {{/agenda}} shows a part where there is something,
        {{^agenda}} … {{/agenda}} where there is nothing, {{>contract}} puts another template.
        \(fields.joined(separator: "\n"))

        Languages: \(languages). adjourn templates init copies them out to be changed.

        """
    }
  }

  /// `adjourn templates init`: copies templates into the user's folder.
  struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "init", abstract: "Copies templates into your folder, to be changed there.",
      discussion: "Example: adjourn templates init status-update --lang de. Files that are there are left alone.")

    @Argument(help: "Names; default: all of the language.")
    var names: [TemplateName] = []

    @OptionGroup var options: Options

    func run() throws {
      let folder = Path.joined(options.files.folder, TemplateFiles.folder)
      var problems: [String] = []
      do throws(NewFile.Failure) { try NewFile.makeFolder(folder) } catch {
        throw Failure(error.sentence(folder), .cannotCreate)
      }
      for file in TemplateFiles.defaults(options.lang) where names.isEmpty || names.contains(file.name) {
        let language = file.name.isReport ? "" : ".\(options.lang.rawValue)"
        let path = Path.joined(folder, file.name.rawValue + language + TemplateFiles.ending)
        do throws(NewFile.Failure) {
          try NewFile.write(file.text, to: path)
          Output.tellWritten(path)
        } catch .exists {
          problems.append("\(Path.printable(path)) is there already and is left alone")
        } catch {
          problems.append(error.sentence(path))
        }
      }
      for problem in problems { Output.complain("adjourn: \(problem)") }
      if !problems.isEmpty { throw ExitCode.cannotCreate }
    }
  }

  /// `adjourn templates check`: what is wrong in the user's templates.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Lists the mistakes in your templates, with file, line and column.",
      discussion: "Ends with 65 where there are any.")

    @OptionGroup var text: TextOptions
    @OptionGroup var options: Options

    func validate() throws { try UserFiles.checkFolder(options.config) }

    func run() throws {
      let templates = TemplateFiles(options.files)
      let mistakes = templates.mistakes
      let folder = Path.printable(Path.joined(options.files.folder, TemplateFiles.folder))
      guard mistakes.isEmpty else {
        try text.write(mistakes.map { DiagnosticText.line($0, word: "mistake") + "\n" }.joined())
        throw Failure("\(mistakes.count) mistake\(mistakes.count == 1 ? "" : "s") in \(folder)", .badData)
      }
      try text.write("No mistakes in the \(counted(templates.own.count, "template")) of \(folder).\n")
    }
  }
}
