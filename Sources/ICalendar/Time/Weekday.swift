/// A day of the week, counted from Monday as ISO 8601 does; raw values 0 (Monday) to 6 (Sunday).
public enum Weekday: Int, CaseIterable, Hashable, Comparable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The two letters RFC 5545 3.3.10 writes for it: MO, TU, WE, TH, FR, SA, SU.
  public var code: String { Self.codes[rawValue] }

  /// The weekday of a two-letter code in any case, nil for anything else.
  public init?(code: some StringProtocol) {
    guard let index = Self.codes.firstIndex(of: code.uppercased()) else { return nil }
    self.init(rawValue: index)
  }

  public static func < (a: Weekday, b: Weekday) -> Bool { a.rawValue < b.rawValue }

  private static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
}
