import ArgumentParser
import Foundation
import Store

/// `adjourn forget`: removes what was kept.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Removes what was kept, and says what it removed.",
    usage: "adjourn forget [<options>]",
    discussion: """
      Examples:
        adjourn forget --history                 past audits; decisions stay
        adjourn forget --calendar ana.ics -n     what is kept about one calendar
        adjourn forget --all                     everything

      Your calendars, your configuration, and files you had written are not touched.
      """)

  @Option(
    help: ArgumentHelp(
      "A calendar file: its past audits, and decisions about meetings seen in no other.", valueName: "path"),
    completion: .file())
  var calendar: String?

  @Flag(help: "Decisions, ratings, head counts and notes, and what could be undone.")
  var decisions = false

  @Flag(help: "What was kept of past audits.")
  var history = false

  @Flag(help: "All of this, what was open last, and the log.")
  var all = false

  @Flag(name: [.customShort("n"), .customLong("dry-run")], help: "Say what would be removed, and remove nothing.")
  var isDryRun = false

  @OptionGroup var text: TextOptions

  func validate() throws {
    let chosen = [calendar != nil, decisions, history, all].count { $0 }
    guard chosen == 1 else {
      throw ValidationError("say what to forget: --calendar PATH, --decisions, --history or --all")
    }
  }

  func run() throws {
    let forgotten = try DecisionHistory().forget(part, isTrial: isDryRun)
    let log = all ? try removeLog() : nil
    let words = forgotten.isNothing && log != nil ? log ?? "" : forgotten.words + (log.map { ", \($0)" } ?? "")
    try text.write("\(isDryRun ? "would remove" : "removed") \(words)\n")
  }

  private var part: DecisionStore.Part {
    if let calendar { return .calendar(Path.absolute(calendar)) }
    return all ? .all : decisions ? .decisions : .history
  }

  private func removeLog() throws -> String? {
    guard let path = LogFile.path(environment: ProcessInfo.processInfo.environment),
      FileManager.default.fileExists(atPath: path)
    else { return nil }
    if !isDryRun { try? FileManager.default.removeItem(atPath: path) }
    return "the log"
  }
}
