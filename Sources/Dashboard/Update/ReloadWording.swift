import Audit

/// What another reading of the same calendars brought, in one sentence.
enum ReloadWording {
  /// "Read again: 2 new series, 1 ended"; a title where just one series is concerned. `name` says how a series may be
  /// called.
  static func sentence(_ difference: AuditDifference, naming name: (Series) -> String) -> String {
    guard let first = difference.parts.first else { return "Read again: nothing has changed" }
    let text = "Read again: " + difference.parts.map { "\($0.count) \($0.words)" }.joined(separator: ", ")
    guard difference.parts.count == 1, first.count == 1 else { return text }
    return "\(text) (\(name(first.first)))"
  }
}
