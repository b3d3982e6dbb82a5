import ArgumentParser
import Audit

/// `adjourn decide`: a decision from the command line, the same as a key in the dashboard.
struct DecideCommand: ParsableCommand {
  enum Word: String, CaseIterable, ExpressibleByArgument { case convert, blend, keep, clear }

  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Decides about meetings by id: convert, blend, keep or clear.",
    discussion: """
      Example: adjourn decide 7k2m9qx0ab convert --note "numbers are in the sheet"
      adjourn audit PATH lists the ids.
      """)

  @Argument(help: "Ids, then convert, blend, keep or clear.", completion: .list(Word.allCases.map(\.rawValue)))
  var words: [String]

  @Option(help: ArgumentHelp("Why; kept with the decision.", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("How a blended meeting goes on; default monthly-written.", valueName: "name"))
  var preset: BlendPreset?

  @OptionGroup var text: TextOptions

  func validate() throws {
    guard words.count >= 2, Word(rawValue: words[words.count - 1]) != nil else {
      throw ValidationError("write ids, then convert, blend, keep or clear")
    }
    if preset != nil && word != .blend { throw ValidationError("--preset goes with blend") }
    for id in words.dropLast() where !SeriesID(id.lowercased()).isWellFormed {
      throw ValidationError("'\(id)' is no id; adjourn audit PATH lists them")
    }
  }

  func run() throws {
    let history = try DecisionHistory.openForWriting()
    let all = words.dropLast().map { id in edit(SeriesID(id.lowercased()), history) }
    for edit in all where !history.knows(edit.series) {
      Output.complain("\(edit.series): the first decision on this id; adjourn audit PATH shows what it is")
    }
    let edits = all.filter { $0.before != $0.after }
    let change = DecisionJournal.Change(
      id: RunToken.make() + "-1", title: "\(word.rawValue.uppercased()) \(edits.count) by id", edits: edits)
    if !edits.isEmpty { try history.keep(change) }
    for edit in all { try text.write("\(edit.series) \(said(edit.after))\n") }
  }

  private var word: Word { words.last.flatMap(Word.init(rawValue:)) ?? .clear }

  private func edit(_ id: SeriesID, _ history: DecisionHistory) -> DecisionJournal.Change.Edit {
    let before = history.journal[id]
    var after = before
    after.decision = action.map { Decision($0, decidedAt: SystemClock.now) }
    if let note { after.note = note }
    return .init(series: id, likeness: history.likeness(of: id), before: before, after: after)
  }

  private var action: Decision.Action? {
    switch word {
    case .convert: .convert
    case .blend: .blend(preset ?? .monthlyWritten)
    case .keep: .keep
    case .clear: nil
    }
  }

  private func said(_ record: SeriesRecord) -> String {
    guard let action = record.decision?.action else { return "open" }
    return word.rawValue.uppercased() + (action.preset.map { ", \($0.words)" } ?? "")
  }
}

extension BlendPreset: ExpressibleByArgument {}
