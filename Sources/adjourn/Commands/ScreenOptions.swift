import ArgumentParser
import TerminalUI

/// The options of the commands that open the dashboard.
struct ScreenOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Draw without a terminal: press these keys and print the last frame.", valueName: "jj<enter>"),
    transform: Self.keys)
  var keys: [Key]?

  @Option(help: ArgumentHelp("Columns and rows for --keys.", valueName: "120x36"), transform: Self.size)
  var size: Size = Size(columns: 120, rows: 36)

  @Option(help: "auto, always or never.")
  var color = ColorSetting.auto

  @Flag(help: "Ask nothing: print the audit as text where the screen would open.")
  var noInput = false

  @Flag(help: "Leave the mouse to the terminal.")
  var noMouse = false

  private static func keys(_ text: String) throws -> [Key] {
    do { return try Key.parse(text) } catch { throw ValidationError("--keys: \(error)") }
  }

  private static func size(_ text: String) throws -> Size {
    let parts = text.lowercased().split(separator: "x").map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1], (1...1_000).contains(columns),
      (1...1_000).contains(rows)
    else { throw ValidationError("--size '\(text)' is no size; write it as 120x36") }
    return Size(columns: columns, rows: rows)
  }
}

extension ColorSetting: ExpressibleByArgument {}
