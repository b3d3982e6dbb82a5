import ArgumentParser
import Audit
import Reports

extension PlanCommand {
  /// `adjourn plan show`: plans laid over each other.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Shows plans, and where several people disagree.",
      discussion: "Example: adjourn plan show ana.jsonl ben.jsonl\nWithout FILE it shows what you decided.")

    @Argument(help: "Plans as adjourn plan export writes them; - for standard input.", completion: .file())
    var files: [String] = []

    @OptionGroup var text: TextOptions

    func run() throws {
      guard !files.isEmpty else {
        let history = DecisionHistory()
        history.complain()
        return try text.write(PlanTable.text(PlanMerge(history.entries(by: "me"))))
      }
      let plans = try PlanFiles(files)
      try text.write(PlanTable.text(PlanMerge(plans.entries)))
      try plans.leaveWithMistakes()
    }
  }
}
