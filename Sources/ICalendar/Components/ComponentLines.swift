/// Walks the lines of one file and makes properties and components of them.
struct ComponentLines {
  private let file: [UInt8]
  /// The bytes of `file`.
  private let view: Bytes
  private var scanner: LineScanner
  private var log: ReadingLog
  private var tree = ComponentTree()
  private var pending: Pending?
  private var junkLines = 0
  private var unfolded: [UInt8] = []

  /// The last property, which lines that are none may continue.
  private struct Pending {
    var content: ArraySlice<UInt8>
    var line: Int
    /// Whether its value has not begun, because a quote is open at the end of the line.
    var isCut: Bool
    var joined = 0
  }

  /// Values with raw line breaks of the kind that Apple writes have a few lines; a quote that never closes must
  /// not take the file along.
  private static let mostJoined = 16

  init(_ file: [UInt8], _ view: Bytes, from start: Int, log: ReadingLog) {
    self.file = file
    self.view = view
    self.log = log
    scanner = LineScanner(view, from: start)
  }

  mutating func read() -> ComponentDocument {
    while let line = scanner.next() { read(line) }
    flush()
    tree.endAll(line: scanner.number, log: &log)
    if junkLines > 0 {
      log.add(.warning, line: 0, "\(junkLines) lines outside of any component were skipped.")
    }
    var document = ComponentDocument(path: log.path)
    document.components = tree.roots
    document.diagnostics = log.finished()
    return document
  }

  private mutating func read(_ line: LineScanner.Line) {
    var line = line
    // Files that were put together have byte order marks inside.
    if view.slice(line.start, line.firstEnd).starts(withWord: "\u{FEFF}") { line.start += 3 }
    let content = content(of: line)
    content.withUnsafeBufferPointer { take($0, content, line.number) }
  }

  /// The line without folds and soft breaks; a range of the file where it has none.
  private mutating func content(of line: LineScanner.Line) -> ArraySlice<UInt8> {
    if QuotedPrintable.endsSoft(view.slice(line.start, line.firstEnd)) {
      return QuotedPrintable.joined(line, &scanner)[...]
    }
    guard line.isFolded else { return file[line.start..<line.end] }
    scanner.unfold(line, into: &unfolded)
    return unfolded[...]
  }

  private mutating func take(_ bytes: Bytes, _ content: ArraySlice<UInt8>, _ number: Int) {
    let word = Self.name(of: bytes)
    let isBracket = word.map { $0.spells("BEGIN") || $0.spells("END") } ?? false
    if !isBracket, continues(bytes, isProperty: word != nil) { return join(bytes, number) }
    flush()
    guard let word else { return skipStray(bytes, number) }
    if isBracket { return bracket(bytes, isBegin: word.count == 5, number) }
    guard tree.isInside else {
      junkLines += 1
      return
    }
    pending = Pending(content: content, line: number, isCut: Self.isCut(bytes))
  }

  /// The name a line begins with, nil where it is no property.
  private static func name(of line: Bytes) -> Bytes? {
    let end = line.firstIndex { $0 == .colon || $0 == .semicolon } ?? line.count
    let name = line.slice(0, end).trimmed
    let isName = name.allSatisfy { $0.isLetter || $0.isDigit || $0 == .minus || $0 == 0x5F || $0 == 0x2E }
    return end < line.count && !name.isEmpty && isName ? name : nil
  }

  /// Whether a quote is open at the end of a line in which no value begins.
  private static func isCut(_ bytes: Bytes) -> Bool {
    bytes.offset(of: .quote) != nil && ContentLine(bytes) == nil
  }

  // MARK: Lines that continue a property without a blank

  private func continues(_ bytes: Bytes, isProperty: Bool) -> Bool {
    guard let pending, !bytes.trimmed.isEmpty else { return false }
    if pending.isCut, pending.joined < Self.mostJoined, bytes.offset(of: .quote) != nil { return true }
    return !isProperty
  }

  private mutating func join(_ bytes: Bytes, _ number: Int) {
    guard var open = pending.take() else { return }
    open.content.append(.lineFeed)
    open.content.append(contentsOf: bytes)
    open.joined += 1
    if open.isCut, open.joined < Self.mostJoined { open.isCut = open.content.withUnsafeBufferPointer(Self.isCut) }
    pending = open
    log.add(.warning, line: number, "The line is no property; it was read as more of the one above it.")
  }

  private mutating func flush() {
    guard let open = pending.take() else { return }
    var hasOpenQuote = false
    guard let property = Property(open.content, line: open.line, hasOpenQuote: &hasOpenQuote) else {
      return log.add(.error, line: open.line, "The line was skipped because it has no colon.")
    }
    if hasOpenQuote {
      log.add(
        .warning, line: open.line, property: String(property.name.prefix(40)),
        "A quote is left open; the value was taken to begin at the first colon.")
    }
    tree.add(property)
  }

  private mutating func skipStray(_ bytes: Bytes, _ number: Int) {
    guard tree.isInside else {
      junkLines += 1
      return
    }
    guard !bytes.trimmed.isEmpty else { return }
    log.add(.error, line: number, "The line was skipped because it is no property.")
  }

  // MARK: Components

  private mutating func bracket(_ bytes: Bytes, isBegin: Bool, _ number: Int) {
    guard let line = ContentLine(bytes), !line.value.trimmed.isEmpty else {
      return log.add(.error, line: number, "The line was skipped because it names no component.")
    }
    let name = String(decoding: line.value.trimmed, as: UTF8.self).uppercased()
    if isBegin {
      tree.begin(name, line: number, log: &log)
    } else if tree.isInside {
      tree.end(name, line: number, log: &log)
    }
  }
}
