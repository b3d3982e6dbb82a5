/// Writes JSON text value by value as UTF-8.
///
/// Members stand in the order they are written; our documents write them by alphabet, so that two runs can be compared
/// line by line. An encoder of the standard library would keep every value as a tree first: on 2,000 series it took
/// seven times as long.
struct JSONWriter: Sendable {
  enum Layout {
    /// A value on each line, indented by two blanks.
    case pretty
    /// Everything on one line.
    case line
  }

  /// What was written and not taken yet.
  private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private var depth: Int
  /// Nothing stands yet in the innermost object or array.
  private var isEmpty = true

  /// At a depth above 0 the value is to stand in other ones.
  init(_ layout: Layout, depth: Int = 0) {
    self.layout = layout
    self.depth = depth
  }

  /// The text of a value and a line feed behind it.
  static func text(of value: some JSONValue, _ layout: Layout) -> String {
    var json = JSONWriter(layout)
    value.write(to: &json)
    json.endText()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Forgets what was written so far, once it stands elsewhere.
  mutating func removeWritten() { bytes.removeAll(keepingCapacity: true) }

  /// The line feed behind the outermost value.
  mutating func endText() { append("\n") }

  /// A value that another writer has written.
  mutating func append(_ written: [UInt8]) { bytes += written }

  // MARK: Objects and arrays

  mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
    open("{")
    try members(&self)
    close("}")
  }

  mutating func array<Elements: Sequence>(
    _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) throws -> Void
  ) rethrows {
    open("[")
    for element in elements {
      startItem()
      try write(&self, element)
    }
    close("]")
  }

  /// The name of the member whose value is written next.
  mutating func name(_ name: StaticString) {
    startItem()
    bytes.append(0x22)
    append(name)
    append(layout == .pretty ? "\" : " : "\":")
  }

  mutating func member(_ name: StaticString, _ value: some JSONValue) {
    self.name(name)
    value.write(to: &self)
  }

  /// A member that is left out where it has no value.
  mutating func optionalMember(_ name: StaticString, _ value: (some JSONValue)?) {
    if let value { member(name, value) }
  }

  private mutating func open(_ bracket: StaticString) {
    append(bracket)
    depth += 1
    isEmpty = true
  }

  private mutating func close(_ bracket: StaticString) {
    depth -= 1
    if isEmpty, layout == .pretty { append("\n") }
    separate(by: 1)
    append(bracket)
    isEmpty = false
  }

  private mutating func startItem() {
    separate(by: isEmpty ? 1 : 0)
    isEmpty = false
  }

  /// A comma where `first` is 0, then, in the pretty layout, a line feed and the blanks of the depth.
  private mutating func separate(by first: Int) {
    if layout == .line {
      if first == 0 { bytes.append(Self.separator[0]) }
      return
    }
    bytes.append(contentsOf: Self.separator[first..<min(2 + 2 * depth, Self.separator.count)])
  }

  /// Enough for any depth of our documents.
  private static let separator = Array(",\n".utf8) + [UInt8](repeating: 0x20, count: 64)

  // MARK: Plain values

  mutating func string(_ text: String) {
    bytes.append(0x22)
    var text = text
    text.withUTF8 { appendEscaped($0) }
    bytes.append(0x22)
  }

  /// Words that stand by themselves: numbers, `true`, `null`.
  mutating func word(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (index, byte) in text.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
      bytes.append(contentsOf: text[start..<index])
      appendEscape(of: byte)
      start = index + 1
    }
    bytes.append(contentsOf: text[start...])
  }

  /// RFC 8259, 7: the short form where there is one.
  private mutating func appendEscape(of byte: UInt8) {
    switch byte {
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    case 0x22, 0x5C: bytes += [0x5C, byte]
    default:
      append(byte < 0x10 ? "\\u000" : "\\u001")
      bytes.append(byte & 15 < 10 ? 0x30 + byte & 15 : 0x57 + byte & 15)
    }
  }

  private mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
