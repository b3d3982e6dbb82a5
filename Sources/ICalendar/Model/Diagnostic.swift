/// Something a reader repaired, skipped or noticed, said in one sentence with its place.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: String, Hashable, Comparable, Sendable {
    /// Worth knowing; nothing was changed or lost.
    case note
    /// Repaired: read by an assumption that the sentence states.
    case warning
    /// Skipped: something in the file was not read.
    case error

    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
    private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
  }

  public var severity: Severity
  /// The file as the caller named it; empty where bytes came without a name.
  public var path: String
  /// 1-based line of the file before unfolding; 0 where the whole file is meant.
  public var line: Int
  /// The property's name where one is meant, such as `RRULE`.
  public var property: String?
  /// What it is, and what was assumed or what to do; one sentence.
  public var message: String

  public init(
    _ severity: Severity, path: String, line: Int = 0, property: String? = nil, message: String
  ) {
    self.severity = severity
    self.path = path
    self.line = line
    self.property = property
    self.message = message
  }
}
