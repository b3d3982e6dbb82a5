import Audit

/// How much of an agenda can be written, and how much needs talk.
public struct AgendaSplit: Hashable, Sendable {
  /// Lines in all, those among them whose words say neither.
  public var lines: Int
  public var write: Int
  public var talk: Int

  /// nil where there is no agenda.
  public init?(_ agenda: Agenda) {
    guard agenda.isPresent, !agenda.lines.isEmpty else { return nil }
    lines = agenda.lines.count
    write = agenda.lines.count { $0.mark == .write }
    talk = agenda.lines.count { $0.mark == .talk }
  }

  /// 5 lines: 3 to write, 2 to talk about.
  var words: String {
    let all = lines == 1 ? "1 line" : "\(lines) lines"
    let parts = [(write, "to write"), (talk, "to talk about")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? all : "\(all): \(parts.joined(separator: ", "))"
  }
}
