/// The logical lines of a file, each as the scanner cuts it and, where asked for, as one text: folds undone,
/// vCalendar 1.0's soft line breaks joined.
struct PropertyLines {
  private let file: Bytes
  private var scanner: LineScanner
  private var unfolded: [UInt8] = []

  init(_ file: Bytes, from position: Int = 0, number: Int = 1, hasLoneReturns: Bool = true) {
    self.file = file
    scanner = LineScanner(file, from: position, number: number, hasLoneReturns: hasLoneReturns)
  }

  /// The number of the physical line behind the last one given.
  var number: Int { scanner.number }

  /// The offset at which the line behind the last one given begins.
  var position: Int { scanner.position }

  @inline(__always) mutating func next() -> LineScanner.Line? {
    guard var line = scanner.next() else { return nil }
    // Files that were put together have byte order marks inside.
    if file[line.start] == 0xEF, file.slice(line.start, line.firstEnd).starts(withWord: "\u{FEFF}") { line.start += 3 }
    return line
  }

  /// Whether a soft break joins the next line to this one.
  @inline(__always) func goesOnSoftly(_ line: LineScanner.Line) -> Bool {
    file[line.end - 1] == .equals && Self.endsSoft(file.slice(line.start, line.end))
  }

  /// A line without its folds; lines that a soft break joins to it are used up.
  mutating func text(of line: LineScanner.Line) -> [UInt8] {
    scanner.unfold(line, into: &unfolded)
    if unfolded.withUnsafeBufferPointer({ Self.endsSoft($0) }) { joinSoftBreaks() }
    return unfolded
  }

  mutating func withText<Result>(of line: LineScanner.Line, _ body: (Bytes) -> Result) -> Result {
    if !line.isFolded, !goesOnSoftly(line) { return body(file.slice(line.start, line.end)) }
    return text(of: line).withUnsafeBufferPointer(body)
  }

  /// Whether a quoted-printable value goes on in the next line.
  private static func endsSoft(_ text: Bytes) -> Bool {
    guard text.last == .equals, let colon = text.offset(of: .colon) else { return false }
    return text.slice(0, colon).offset(of: "QUOTED-PRINTABLE") != nil
  }

  /// A component's border is never part of a text.
  private mutating func joinSoftBreaks() {
    while unfolded.last == .equals, !file.dropping(scanner.position).beginsOrEndsComponent,
      let line = scanner.nextPhysical()
    {
      unfolded.removeLast()
      unfolded.append(contentsOf: file.slice(line.start, line.end))
    }
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  fileprivate var beginsOrEndsComponent: Bool { starts(withWord: "BEGIN:") || starts(withWord: "END:") }
}
