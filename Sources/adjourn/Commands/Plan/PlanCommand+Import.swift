import ArgumentParser
import Audit
import Reports

extension PlanCommand {
  /// `adjourn plan import`: takes over other people's decisions where nobody disagrees.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Takes over decisions that nobody disputes.",
      discussion: """
        Example: adjourn plan import ben.jsonl chidi.jsonl
        What you decided otherwise stays and is named; --replace takes the imported answer there. One undo in the \
        dashboard takes the whole import back.
        """)

    @Argument(help: "Plans as adjourn plan export writes them; - for standard input.", completion: .file())
    var files: [String]

    @Flag(help: "Where you decided otherwise, take the imported answer.")
    var replace = false

    @Flag(name: [.customShort("n"), .customLong("dry-run")], help: "Say what would be taken over, and take nothing.")
    var isDryRun = false

    @OptionGroup var text: TextOptions

    func run() throws {
      let plans = try PlanFiles(files)
      let history = try isDryRun ? DecisionHistory() : DecisionHistory.openForWriting()
      let merge = PlanMerge(plans.entries)
      var edits: [DecisionJournal.Change.Edit] = []
      for row in merge.rows {
        let before = history.journal[row.series]
        let after = before.taking(row.agreed, replacing: replace)
        try text.write(line(row, before, after))
        guard before != after else { continue }
        edits.append(.init(series: row.series, likeness: row.likeness, before: before, after: after))
      }
      if !isDryRun, !edits.isEmpty {
        try history.keep(.init(id: RunToken.make() + "-i", title: "imported \(edits.count) from a plan", edits: edits))
      }
      try text.write("\(edits.count) of \(merge.rows.count) \(isDryRun ? "would be taken" : "taken") over\n")
      try plans.leaveWithMistakes()
    }

    private func line(_ row: PlanMerge.Row, _ before: SeriesRecord, _ after: SeriesRecord) -> String {
      let said = row.agreed.decision?.action
      let state =
        if row.disputed.contains(.decision) {
          "disputed, left as it is"
        } else if let mine = before.decision?.action, let said, mine != said, !replace {
          "yours is \(mine.word), theirs \(said.word): left as it is"
        } else {
          before == after ? "as it was" : after.decision?.action.word ?? "rated"
        }
      return "\(row.series)  \(state)  \(row.title)\n"
    }
  }
}

extension SeriesRecord {
  /// The record with what it leaves open taken from another; with `replacing` all that the other says.
  fileprivate func taking(_ other: SeriesRecord, replacing: Bool) -> SeriesRecord {
    func choose<Value>(_ mine: Value?, _ theirs: Value?) -> Value? { replacing ? theirs ?? mine : mine ?? theirs }
    var result = self
    if decision?.action != other.decision?.action { result.decision = choose(decision, other.decision) }
    for axis in Axis.allCases { result.overrides[axis] = choose(overrides[axis], other.overrides[axis]) }
    result.overrides.connection = choose(overrides.connection, other.overrides.connection)
    result.overrides.headCount = choose(overrides.headCount, other.overrides.headCount)
    if note.isEmpty || replacing, !other.note.isEmpty { result.note = other.note }
    return result
  }
}
