/// The three questions asked of every meeting.
public enum Axis: String, CaseIterable, Hashable, Sendable {
  /// Does what is exchanged lose value within hours?
  case urgency
  /// Would it hurt or be unfair if it were written down and read without a voice or a face?
  case sensitivity
  /// Do several people need to think against each other to reach one result?
  case complexity
}

/// An axis' answer.
public enum Level: String, CaseIterable, Hashable, Comparable, Sendable {
  case low, medium, high

  public static func < (a: Level, b: Level) -> Bool { a.rank < b.rank }

  /// 0, 1, 2.
  public var rank: Int { self == .low ? 0 : self == .medium ? 1 : 2 }
}
