/// The diagnostics of one read, with the line and property being read as their place.
struct ReadingLog {
  let path: String
  private(set) var diagnostics: [Diagnostic] = []
  private var left = 0

  init(path: String) { self.path = path }

  /// More than this many are counted, not kept: a large file of one broken kind must not fill memory.
  static let capacity = 10_000

  mutating func add(_ severity: Diagnostic.Severity, line: Int, property: String? = nil, _ message: String) {
    add(Diagnostic(severity, path: path, line: line, property: property, message: message))
  }

  mutating func add(_ diagnostic: Diagnostic) {
    if diagnostics.count < Self.capacity { diagnostics.append(diagnostic) } else { left += 1 }
  }

  /// Counts what was not kept.
  mutating func addUnlisted(_ count: Int) { left += count }

  /// All of them, with a last one that says how many were not kept.
  func finished() -> [Diagnostic] {
    guard left > 0 else { return diagnostics }
    let rest = Diagnostic(.error, path: path, message: "\(left) further problems are not listed.")
    return diagnostics + [rest]
  }
}
