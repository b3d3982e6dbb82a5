/// Reads YAML as configuration is nearly always written, in one pass over its bytes: mappings and lists below each other
/// by indentation, and what `YAMLLine` reads on one line.
///
/// All else that YAML knows, and every mistake, is `Unusual`: Yams reads that, and says what is wrong. It takes several
/// times as long for the same values, which every start would wait for.
struct PlainYAML {
  struct Unusual: Error {}

  /// Those that are neither empty nor comments.
  private let lines: [YAMLLine]
  /// The place of the line being read.
  private var current = 0

  static func node(_ text: String) throws(Unusual) -> YAMLNode {
    try Array(text.utf8).withUnsafeBufferPointer { bytes throws(Unusual) in
      var reader = PlainYAML(bytes)
      return try reader.document()
    }
  }

  private init(_ text: UnsafeBufferPointer<UInt8>) {
    lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .compactMap { YAMLLine(UnsafeBufferPointer(rebasing: $1), number: $0 + 1) }
  }

  private var line: YAMLLine? { current < lines.count ? lines[current] : nil }

  private mutating func document() throws(Unusual) -> YAMLNode {
    guard let first = line, first.indentation == 0 else { throw Unusual() }
    let node = try block(from: first)
    if line != nil { throw Unusual() }
    return node
  }

  /// The list or mapping that begins with a line.
  private mutating func block(from first: YAMLLine) throws(Unusual) -> YAMLNode {
    first.isItem ? try sequence(from: first) : try mapping(from: first)
  }

  private mutating func sequence(from first: YAMLLine) throws(Unusual) -> YAMLNode {
    var items: [YAMLNode] = []
    while var item = line, item.indentation == first.indentation, item.isItem {
      item.skipDash()
      items.append(try rest(of: item))
    }
    return YAMLNode(content: .sequence(items), line: first.number)
  }

  private mutating func mapping(from first: YAMLLine) throws(Unusual) -> YAMLNode {
    var entries: [YAMLNode.Entry] = []
    while var pair = line, pair.indentation == first.indentation, !pair.isItem {
      let key = try pair.key()
      let value = pair.isAtEnd ? try valueBelow(pair) : try rest(of: pair)
      entries.append(YAMLNode.Entry(key: key, keyLine: pair.number, value: value))
    }
    return try YAMLNode(mapping: entries, line: first.number)
  }

  /// What stands deeper below a key; a list may stand as deep as its key.
  private mutating func valueBelow(_ key: YAMLLine) throws(Unusual) -> YAMLNode {
    current += 1
    guard let line, line.indentation + (line.isItem ? 1 : 0) > key.indentation else { throw Unusual() }
    let node = try block(from: line)
    try expectNothingBelow(key)
    return node
  }

  /// The value on the rest of a line.
  private mutating func rest(of line: YAMLLine) throws(Unusual) -> YAMLNode {
    var line = line
    let node = try line.lastValue()
    current += 1
    try expectNothingBelow(line)
    return node
  }

  private func expectNothingBelow(_ upper: YAMLLine) throws(Unusual) {
    if let line, line.indentation > upper.indentation { throw Unusual() }
  }
}
