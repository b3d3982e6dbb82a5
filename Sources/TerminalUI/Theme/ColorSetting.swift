/// What the user asked for by `--color`.
public enum ColorSetting: String, CaseIterable, Hashable, Sendable {
  case auto, always, never

  /// Whether a stream gets colour.
  ///
  /// An explicit setting beats the environment; there NO_COLOR (no-color.org) beats CLICOLOR_FORCE, which
  /// beats TERM=dumb and a stream that is no terminal.
  public func allowsColor(environment: [String: String], isTerminal: Bool) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if environment["NO_COLOR", default: ""] != "" { return false }
      if !["", "0"].contains(environment["CLICOLOR_FORCE", default: ""]) { return true }
      return isTerminal && environment["TERM"] != "dumb"
    }
  }
}
