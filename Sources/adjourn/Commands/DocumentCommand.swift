import ArgumentParser
import Audit
import Foundation
import Reports

/// `adjourn document`: what takes a meeting's place, with the messages that propose it.
struct DocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document", abstract: "Writes the document that takes a meeting's place, and the messages to send.",
    discussion: """
      Examples:
        adjourn document "Weekly status" ana.ics      it and both messages, printed
        adjourn document --all ana.ics -o docs        files for every decided meeting
        adjourn document 7k2m9qx0ab ana.ics --template decision-record --lang de
      In a folder, NAME.md is the document and NAME.messages.txt holds the messages. Files that are there are left alone.
      """)

  @Argument(
    help: "Meetings by id or title, then calendar files, folders, zips, or - for standard input.", completion: .file())
  var words: [String]

  @Flag(help: "All decided meetings; where nothing is decided, all suggested ones.")
  var all = false

  @Option(help: "Which form it takes; default: the one that is suggested.")
  var template: DocumentTemplate?

  @Option(help: ArgumentHelp("en, de, fr, es, pt or ja; default: the meeting's own language.", valueName: "xx"))
  var lang: DocumentLanguage?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write files into a folder; - is the screen.", valueName: "dir"),
    completion: .directory)
  var output = "-"

  @Flag(name: [.customShort("n"), .long], help: "Write nothing, say which files would be written.")
  var dryRun = false

  @Flag(help: "Write over files that are there.")
  var force = false

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let (meetings, paths) = try split()
    let engine = try AuditEngine(reading, scope: .everything)
    let loaded = try CalendarLoader(reading).load(paths)
    try loaded.leaveIfEmpty()
    let audited = try AuditedCalendars(loaded, reading, by: engine)
    let maker = engine.documentMaker(
      audited.snapshot, journal: audited.journal, past: audited.history.pastAudits)
    let search = SeriesSearch(audited.snapshot)
    let series = try all ? maker.seriesWithDocuments : meetings.map(search.one)
    guard !series.isEmpty else {
      throw Failure("no meeting is decided or suggested to be written; give one by id or title", .usage)
    }
    let documents = series.map { maker.document(for: $0, template: template?.name, language: lang) }
    if !reading.quiet { tellMistakes(of: engine.templates, documents) }
    try write(documents)
    try loaded.leaveWithProblems()
  }

  /// Meetings stand before the first path that is there; with `--all` everything is a path.
  private func split() throws -> (meetings: [String], paths: [String]) {
    let isPath = { (word: String) in Path.isStream(word) || FileManager.default.fileExists(atPath: word) }
    let first = all ? words.startIndex : words.firstIndex(where: isPath) ?? max(0, words.count - 1)
    let (meetings, paths) = (Array(words[..<first]), Array(words[first...]))
    guard all || !meetings.isEmpty else {
      let isCalendarMissing = words.count == 1 && !isPath(words[0])
      throw Failure(
        isCalendarMissing
          ? "write the calendar behind the meeting: adjourn document \"\(words[0])\" PATH"
          : "write a meeting's id or title before the path, or --all", .usage)
    }
    return (meetings, paths)
  }

  private func tellMistakes(of templates: TemplateFiles, _ documents: [MeetingDocument]) {
    let used = Set(documents.map(\.language)).sorted { $0.rawValue < $1.rawValue }
    let mistakes = templates.misplaced + used.flatMap { templates.set($0).mistakes }
    for mistake in mistakes { Output.complain(DiagnosticText.line(mistake)) }
  }

  private func write(_ documents: [MeetingDocument]) throws {
    guard output != "-" else {
      return try reading.text.write(
        documents.map(onScreen).joined(separator: "\n" + String(repeating: "=", count: 72) + "\n\n"))
    }
    var files = DocumentFolder(output, overwriting: force)
    if dryRun {
      for path in documents.flatMap(files.paths) {
        let note = FileManager.default.fileExists(atPath: path) ? " (is there already)" : ""
        try Output.write("would write \(Path.printable(path))\(note)\n")
      }
      return
    }
    for document in documents {
      for path in files.write(document) where !reading.quiet { Output.tellWritten(path) }
    }
    for problem in files.problems { Output.complain("adjourn: \(problem)") }
    if !files.problems.isEmpty { throw ExitCode.cannotCreate }
  }

  private func onScreen(_ document: MeetingDocument) -> String {
    let hints = document.hints.map { "! \($0)\n" }.joined()
    return document.text + "\n---\n\n" + document.messages + (hints.isEmpty ? "" : "\n---\n\n" + hints)
  }
}

/// A template that makes a document of its own, not a part of one, a message or a report.
struct DocumentTemplate: ExpressibleByArgument {
  let name: TemplateName

  init?(argument: String) {
    guard let name = TemplateName(rawValue: argument), name.form != nil else { return nil }
    self.name = name
  }

  static var allValueStrings: [String] { TemplateName.allCases.filter { $0.form != nil }.map(\.rawValue) }

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

extension TemplateName: ExpressibleByArgument {}
extension DocumentLanguage: ExpressibleByArgument {}
