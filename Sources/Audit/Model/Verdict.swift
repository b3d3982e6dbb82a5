/// What could become of a meeting.
public enum Verdict: String, CaseIterable, Hashable, Sendable {
  /// Replaced by a document; "convert" on screen.
  case async
  /// Written most weeks, live once in a while, or shorter after a pre-read.
  case blend
  /// Stays live as it is.
  case keep

  /// The word for people, on screen and in text: what JSON calls async is "convert" there.
  public var word: String { self == .async ? "convert" : rawValue }
}
