import ICalendar

/// A diagnostic as one line: path:line: severity: property: message, as compilers write theirs.
enum DiagnosticText {
  static func line(_ diagnostic: Diagnostic) -> String { line(diagnostic, word: word(diagnostic.severity)) }

  /// The same with another word in the severity's place.
  static func line(_ diagnostic: Diagnostic, word: String) -> String {
    let place = diagnostic.line > 0 ? "\(diagnostic.path):\(diagnostic.line)" : diagnostic.path
    let property = diagnostic.property.map { "\($0): " } ?? ""
    return "\(place): \(word): \(property)\(diagnostic.message)"
  }

  /// What the severity means for the reader of the line.
  static func word(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .note: "note"
    case .warning: "repaired"
    case .error: "skipped"
    }
  }
}
