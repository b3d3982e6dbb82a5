import ArgumentParser

/// `adjourn plan`: decisions as files, to share, to merge and to put into a calendar.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Shares and merges decisions, and puts them into a calendar.",
    discussion: """
      Examples:
        adjourn plan export ana.ics -o ana.jsonl      your decisions as JSON lines
        adjourn plan show ana.jsonl ben.jsonl         where several people agree, and where not
        adjourn plan import ben.jsonl                 take over what nobody disputes
        adjourn plan ics ana.ics -o plan.ics          the new rules, due dates and freed focus time
      """,
    subcommands: [Export.self, Import.self, Show.self, Calendar.self])
}
