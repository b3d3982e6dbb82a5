/// How many bytes choose the buckets of the terms that begin with some byte: most bytes of a text begin none.
struct TermKeys: OptionSet {
  let rawValue: UInt8

  /// Four, six or eight.
  static let long = TermKeys(rawValue: 1)
  static let two = TermKeys(rawValue: 2)
  /// None are certain, or one is.
  static let none = TermKeys(rawValue: 4)

  /// Where the keys of a byte and a root stand among all; zero stands for the end of a text.
  @inline(__always)
  static func place(_ byte: UInt8, _ root: TermEntry.Root) -> Int { Int(root.rawValue) << 8 | Int(byte) }

  /// As many places as there are.
  static let places = 4 << 8
}
