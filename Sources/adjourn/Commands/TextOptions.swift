import ArgumentParser
import Reports

/// How text for people is drawn; data for programs, and files, keep their characters.
struct TextOptions: ParsableArguments {
  @Flag(name: [.long, .customLong("plain")], help: "Draw and punctuate with ASCII characters only.")
  var ascii = false

  /// The text as it is to be shown.
  func shown(_ text: String) -> String { ascii ? ASCIIText.text(text) : text }

  /// Writes a result for people to standard output.
  func write(_ text: String) throws { try Output.write(shown(text)) }
}
