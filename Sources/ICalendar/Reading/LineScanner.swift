/// Cuts a file into logical lines: ranges of its bytes, folds still inside (RFC 5545, 3.1).
///
/// A line ends at LF, CRLF, a lone CR, or any run of CRs before an LF; it goes on where the next one begins
/// with a blank. Nothing is copied.
struct LineScanner {
  struct Line {
    var start: Int
    var end: Int
    /// 1-based, of the physical line it begins on.
    var number: Int
    var isFolded: Bool
    /// The end of its first physical line.
    var firstEnd: Int
  }

  let bytes: Bytes
  private(set) var position: Int
  /// The number of the physical line at `position`.
  private(set) var number: Int
  private let hasLoneReturns: Bool
  private var nextLineFeed = -1

  /// `hasLoneReturns` is false where it is known that each CR has an LF behind it; no CR is looked for then.
  init(_ bytes: Bytes, from position: Int = 0, number: Int = 1, hasLoneReturns: Bool = true) {
    self.bytes = bytes
    self.position = position
    self.number = number
    self.hasLoneReturns = hasLoneReturns
  }

  @inline(__always) mutating func next() -> Line? {
    while position < bytes.count {
      let start = position
      let first = number
      let end = takePhysicalLine()
      if end == start { continue }
      var line = Line(start: start, end: end, number: first, isFolded: false, firstEnd: end)
      // Line ends and blanks are all at most a space.
      if position < bytes.count, bytes[position] <= .space { takeContinuations(of: &line) }
      return line
    }
    return nil
  }

  private mutating func takeContinuations(of line: inout Line) {
    while goesOn() {
      line.end = takePhysicalLine()
      line.isFolded = true
    }
  }

  /// Whether the next line continues this one; empty lines between them, as doubled line ends make, are
  /// stepped over.
  private mutating func goesOn() -> Bool {
    guard position < bytes.count else { return false }
    if bytes[position].isBlank { return true }
    guard bytes[position] == .lineFeed || bytes[position] == .carriageReturn else { return false }
    var copy = self
    while copy.position < bytes.count {
      if bytes[copy.position].isBlank {
        self = copy
        return true
      }
      let start = copy.position
      if copy.takePhysicalLine() > start { return false }
    }
    return false
  }

  /// The next physical line whatever it begins with, as continuations without a blank need it.
  mutating func nextPhysical() -> Line? {
    guard position < bytes.count else { return nil }
    let start = position
    let number = number
    let end = takePhysicalLine()
    return Line(start: start, end: end, number: number, isFolded: false, firstEnd: end)
  }

  /// Steps over one physical line and gives the offset at which its text ends.
  @inline(__always) private mutating func takePhysicalLine() -> Int {
    if hasLoneReturns { return takeLineThatMayEndInReturn() }
    let start = position
    number += 1
    guard let stop = bytes.offset(of: .lineFeed, from: start) else {
      position = bytes.count
      return position
    }
    position = stop + 1
    return stop > start && bytes[stop - 1] == .carriageReturn ? stop - 1 : stop
  }

  private mutating func takeLineThatMayEndInReturn() -> Int {
    if nextLineFeed < position { nextLineFeed = bytes.offset(of: .lineFeed, from: position) ?? bytes.count }
    number += 1
    let stop = nextLineFeed
    guard let returned = bytes.slice(position, stop).offset(of: .carriageReturn).map({ $0 + position })
    else {
      position = min(stop + 1, bytes.count)
      return stop
    }
    var after = returned + 1
    while after < stop, bytes[after] == .carriageReturn { after += 1 }
    position = after == stop ? min(stop + 1, bytes.count) : returned + 1
    return returned
  }

  /// Writes a line's text without its folds: the line breaks and the one blank after each.
  func unfold(_ line: Line, into text: inout [UInt8]) {
    text.removeAll(keepingCapacity: true)
    text.reserveCapacity(line.end - line.start)
    // Cut at the line's end: the search for an LF in a file without any must not run to its end each time.
    var scanner = LineScanner(bytes.slice(0, line.end), from: line.start, hasLoneReturns: hasLoneReturns)
    var isFirst = true
    while scanner.position < line.end {
      let start = scanner.position + (isFirst ? 0 : 1)
      let end = min(scanner.takePhysicalLine(), line.end)
      if start < end { text.append(contentsOf: bytes.slice(start, end)) }
      isFirst = false
    }
  }
}
