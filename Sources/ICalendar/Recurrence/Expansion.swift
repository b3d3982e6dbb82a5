/// The instances of a recurrence set in a window of time.
public struct Expansion: Hashable, Sendable {
  /// In order of their starts.
  public var occurrences: [Occurrence] = []
  /// Whether a limit cut the list short: there are, or may be, more.
  public var truncated: Bool = false
  public var diagnostics: [Diagnostic] = []

  public init() {}
}
