/// Takes the lines of a calendar file.
protocol ExportOutput {
  /// One content line, not yet folded and without its end.
  mutating func line(_ text: String)
}

extension ExportOutput {
  mutating func lines(_ texts: [String]) { for text in texts { line(text) } }
}
