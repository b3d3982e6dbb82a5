/// A series' lasting name: a short hash that two exports of one calendar, and two people's exports, agree on.
public struct SeriesID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Ten lower-case base-32 characters.
  public var text: String

  public init(_ text: String) { self.text = text }

  public var description: String { text }

  public static func < (a: SeriesID, b: SeriesID) -> Bool { a.text < b.text }
}
