/// The bytes of one document as UTF-8, held once for all events read from them.
final class CalendarSource: Sendable {
  let bytes: [UInt8]
  /// Whether a CR stands anywhere without an LF behind it, so that it may end a line by itself.
  let hasLoneReturns: Bool

  init(_ bytes: [UInt8], hasLoneReturns: Bool) {
    self.bytes = bytes
    self.hasLoneReturns = hasLoneReturns
  }

  /// What events hold that were made by a program instead of read.
  static let empty = CalendarSource([], hasLoneReturns: false)

  func withBytes<Result>(_ body: (Bytes) throws -> Result) rethrows -> Result {
    try bytes.withUnsafeBufferPointer(body)
  }

  /// The property whose line begins at an offset, read anew; nil where none can be. `end` bounds the search for
  /// the end of the line.
  func withProperty<Result>(at offset: Int, before end: Int, _ body: (ContentLine) -> Result) -> Result? {
    withBytes { file in
      var lines = PropertyLines(file.slice(0, end), from: offset, hasLoneReturns: hasLoneReturns)
      guard let line = lines.next() else { return nil }
      return lines.withText(of: line) { ContentLine($0).map(body) }
    }
  }
}
