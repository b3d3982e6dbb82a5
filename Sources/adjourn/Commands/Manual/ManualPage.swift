/// The manual page in the man macros: one section for all commands, options that many share said once.
struct ManualPage {
  private let root: CommandDeclaration

  init(_ root: CommandDeclaration) { self.root = root }

  var text: String {
    let commands = root.shownCommands
    let shared = sharedOptions(commands)
    var page = [
      ".TH ADJOURN 1 \"\" \"adjourn \(Version.number)\" \"User Commands\"", ".SH NAME",
      "adjourn \\- \(escaped(root.abstract ?? ""))", ".SH SYNOPSIS", ".B adjourn",
      "[\\fIcommand\\fR] [\\fIoption\\fR ...]",
    ]
    page += [".SH DESCRIPTION"] + prose(root.discussion ?? "")
    page.append(".SH COMMANDS")
    for command in commands { page += section(command, under: "adjourn", leavingOut: Set(shared.map(key))) }
    page += [".SH SHARED OPTIONS", "These are known to every command that reads calendars."]
    page += shared.flatMap(entry)
    page += Self.rest
    return page.joined(separator: "\n") + "\n"
  }

  /// Options of five commands or more, in the order of the first that has them.
  private func sharedOptions(_ commands: [CommandDeclaration]) -> [CommandDeclaration.Argument] {
    let all = commands.flatMap(\.shownArguments).filter { $0.kind != "positional" }
    let counts = Dictionary(all.map { (key($0), 1) }, uniquingKeysWith: +)
    var seen: Set<String> = []
    return all.filter { counts[key($0)] ?? 0 >= 5 && seen.insert(key($0)).inserted }
  }

  private func key(_ argument: CommandDeclaration.Argument) -> String {
    (argument.names ?? []).map(\.text).joined(separator: " ") + "\n" + (argument.abstract ?? "")
  }

  private func section(_ command: CommandDeclaration, under parent: String, leavingOut shared: Set<String>) -> [String]
  {
    let name = "\(parent) \(command.commandName)"
    let positional = command.shownArguments.filter { $0.kind == "positional" }.map { argument in
      let value = "\\fI\(escaped(argument.valueName ?? "value"))\\fR\(argument.isRepeating ?? false ? " ..." : "")"
      return argument.isOptional ?? false ? "[\(value)]" : value
    }
    var lines = [".SS \"\(escaped(name))\"", "\\fB\(escaped(name))\\fR \(positional.joined(separator: " "))", ".PP"]
    lines.append(escaped(command.abstract ?? ""))
    lines += prose(command.discussion ?? "")
    let own = command.shownArguments.filter { $0.kind != "positional" && !shared.contains(key($0)) }
    lines += own.filter { !["--help", "--version"].contains($0.names?.last?.text ?? "") }.flatMap(entry)
    return lines + command.shownCommands.flatMap { section($0, under: name, leavingOut: shared) }
  }

  private func entry(_ argument: CommandDeclaration.Argument) -> [String] {
    let value = argument.kind == "option" ? " \\fI\(escaped(argument.valueName ?? "value"))\\fR" : ""
    let names = (argument.names ?? []).map { "\\fB\(escaped($0.text))\\fR\(value)" }.joined(separator: ", ")
    let normal = argument.defaultValue.map { " Default: \($0)." } ?? ""
    return [".TP", names, escaped((argument.abstract ?? "") + normal)]
  }

  /// Lines that are indented, examples, keep their form.
  private func prose(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    var lines = [".PP"]
    var isExample = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isNext = line.hasPrefix("  ")
      if isNext != isExample { lines.append(isNext ? ".nf" : ".fi") }
      isExample = isNext
      lines.append(line.isEmpty ? ".PP" : escaped(String(line)))
    }
    return lines + (isExample ? [".fi"] : [])
  }

  /// Backslashes and hyphens as themselves; no line begins a request.
  private func escaped(_ text: String) -> String {
    let safe = text.map { character -> String in
      switch character {
      case "\\": "\\e"
      case "-": "\\-"
      case "\"": "\\(dq"
      case "“": "\\(lq"
      case "”": "\\(rq"
      case "…": "..."
      case "½": "\\(12"
      default: String(character)
      }
    }.joined()
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }

  private static let rest = [
    ".SH EXIT STATUS", ".TP", "0", "done", ".TP", "1", "the run failed", ".TP", "3",
    "more findings than lint \\-\\-fail\\-over allows", ".TP", "64", "a mistake on the command line", ".TP", "65",
    "nothing usable in what was given, or something repaired, skipped or forbidden under check \\-\\-strict", ".TP",
    "66",
    "nothing there to read", ".TP", "73", "a file could not be made", ".TP", "74", "writing failed", ".TP", "130",
    "interrupted", ".SH ENVIRONMENT", ".TP", "XDG_STATE_HOME",
    "decisions stand below it, in adjourn; default: ~/.local/state",
    ".TP", "XDG_CONFIG_HOME",
    "your rules, word lists, norms, keys and theme stand below it, in adjourn; default: ~/.config",
    ".TP", "TZ", "the zone of days and floating times where neither an option nor the calendar says one", ".TP",
    "NO_COLOR", "draws without colour", ".SH FILES", ".TP", "$XDG_STATE_HOME/adjourn/decisions.sqlite",
    "what you decided; made at your first decision",
  ]
}
