import ArgumentParser
import Audit
import Foundation

/// `adjourn review`: the dashboard's decisions as questions and answers, line by line.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Asks about one meeting after the other, in plain lines.",
    usage: "adjourn review [<options>] [<paths> ...]",
    discussion: """
      The same decisions as in the dashboard for screen readers, terminals that cannot draw, and slow lines. Every \
      decision is saved as it is made; the end of the input ends the review.
      Example: adjourn review ana.ics
      """)

  @Argument(help: "Calendar files, folders or zips; default: what was open last.", completion: .file())
  var paths: [String] = []

  @Flag(help: "Ask about decided meetings too.")
  var all = false

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if paths.contains(where: Path.isStream) {
      throw ValidationError("review takes its answers from standard input; give the calendar as a file")
    }
  }

  func run() throws {
    let engine = try AuditEngine(reading)
    var history = DecisionHistory.open(reading)
    let opened = paths.isEmpty ? history.session?.calendars ?? [] : paths
    guard !opened.isEmpty else { throw ValidationError("no calendar given; write adjourn review PATH") }
    let loaded = try CalendarLoader(reading).load(opened)
    try loaded.leaveIfEmpty()
    history.complain()
    let snapshot = try engine.audit(loaded, records: history.journal.records)
    history.learn(from: snapshot)
    var loss: String?
    if let change = history.carryOver(to: snapshot) { loss = Self.keep(.apply(change), &history) }
    let session = ReviewSession(
      snapshot, history.carriedOver(to: snapshot), all: all, token: RunToken.make(), now: SystemClock.now)
    loss = try converse(session, &history) ?? loss
    if reading.noHistory {
      try Output.write("Nothing was saved (--no-history).\n")
    } else if let loss {
      throw Failure("the last decisions are NOT saved: \(loss)", .writeError)
    }
    try loaded.leaveWithProblems()
  }

  /// Asks until all is answered or the input ends; gives the reason where the last decision could not be kept.
  private func converse(_ session: ReviewSession, _ history: inout DecisionHistory) throws -> String? {
    var session = session
    var loss: String?
    try say(ReviewText.opening(session))
    var asked: Int?
    while let series = session.current {
      if asked != session.place {
        try say(ReviewText.question(series, number: session.place + 1, of: session.queue.count, session))
      }
      asked = session.place
      try Output.write("y c b k s, ? for all: ")
      guard let line = readLine() else {
        try Output.write("\n")
        break
      }
      let reply = session.answer(line)
      if let step = reply.step {
        loss = Self.keep(step, &history)
        // The question is asked anew, as it is about something else now.
        asked = nil
      }
      try say(reply.lines)
      if let loss { Output.complain("adjourn: NOT saved: \(loss)") }
    }
    try say(["", ReviewText.freed(session.snapshot, session.journal)])
    return loss
  }

  private static func keep(_ step: DecisionJournal.Step, _ history: inout DecisionHistory) -> String? {
    do {
      try history.keep(step)
      return nil
    } catch {
      return error.sentence
    }
  }

  private func say(_ lines: [String]) throws {
    if !lines.isEmpty { try reading.text.write(lines.joined(separator: "\n") + "\n") }
  }
}
