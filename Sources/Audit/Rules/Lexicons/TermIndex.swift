/// All terms of all lexicons in one trie over folded bytes: a text is walked once, whatever their number.
///
/// Nodes are numbered level by level, so that the children of a node are neighbours and three flat arrays hold the
/// whole trie: 11,000 terms take half a megabyte, which stays in the processor's cache.
struct TermIndex: Hashable, Sendable {
  /// A term's end: whose it is and what must hold there.
  struct Entry: Hashable, Sendable {
    var lexicon: Int32
    var isOpen: Bool
    var needsCapitals: Bool
  }

  /// Root for terms that begin with a word.
  static let anchored: Int32 = 0
  /// Root for terms that may begin within one.
  static let floating: Int32 = 1

  /// By the nodes they end at.
  private(set) var entries: [Entry] = []
  /// The byte that leads to a node; rising among siblings.
  private var labels: [UInt8] = [0, 0]
  /// Where the children of a node begin; they end where those of the next node begin.
  private var firstChildren: [Int32] = []
  /// The same of its entries.
  private var firstEntries: [Int32] = []
  /// Children of the two roots by byte.
  private var rootChildren = [Int32](repeating: -1, count: 512)
  /// A bit for each root and pair of bytes that a term may begin with: most walks end here.
  private var openings = [UInt64](repeating: 0, count: 1 << 11)

  init(_ lexicons: [Lexicon]) {
    let terms = lexicons.enumerated().flatMap { number, lexicon in
      lexicon.terms.map { (term: $0, lexicon: Int32(number)) }
    }
    let sorted = terms.sorted { a, b in
      if a.term.isFloating != b.term.isFloating { return b.term.isFloating }
      return a.term.bytes.lexicographicallyPrecedes(b.term.bytes)
    }
    let split = sorted.firstIndex { $0.term.isFloating } ?? sorted.count
    var level = [0..<split, split..<sorted.count]
    var depth = 0
    while !level.isEmpty {
      level = level.flatMap { append($0, of: sorted, depth) }
      depth += 1
    }
    firstChildren.append(Int32(labels.count))
    firstEntries.append(Int32(entries.count))
    for root in [Self.anchored, Self.floating] { indexOpenings(of: root) }
  }

  /// Appends the node of some terms that share their first bytes, and gives the terms of each of its children.
  private mutating func append(
    _ range: Range<Int>, of terms: [(term: LexiconTerm, lexicon: Int32)], _ depth: Int
  ) -> [Range<Int>] {
    firstChildren.append(Int32(labels.count))
    firstEntries.append(Int32(entries.count))
    var index = range.lowerBound
    while index < range.upperBound, terms[index].term.bytes.count == depth {
      let term = terms[index].term
      entries.append(
        Entry(lexicon: terms[index].lexicon, isOpen: term.isOpen, needsCapitals: term.needsCapitals))
      index += 1
    }
    var children: [Range<Int>] = []
    while index < range.upperBound {
      let first = index
      let label = terms[first].term.bytes[depth]
      while index < range.upperBound, terms[index].term.bytes[depth] == label { index += 1 }
      labels.append(label)
      children.append(first..<index)
    }
    return children
  }

  private mutating func indexOpenings(of root: Int32) {
    for child in children(of: root) {
      let byte = Int(labels[child])
      rootChildren[Int(root) << 8 | byte] = Int32(child)
      let stops = !entries(at: Int32(child)).isEmpty || goesOnFreely(Int32(child))
      for second in stops ? Self.allBytes : children(of: Int32(child)).map({ labels[$0] }) {
        for first in byte == Int(LexiconTerm.anyNumber) ? Self.digits : [byte] {
          let pair = Int(root) << 16 | first << 8 | Int(second)
          openings[pair >> 6] |= 1 << UInt64(pair & 63)
        }
      }
      if byte == Int(LexiconTerm.anyNumber) { indexDigitPairs(of: root) }
    }
  }

  /// A number that opens a term may have a second digit.
  private mutating func indexDigitPairs(of root: Int32) {
    for first in Self.digits {
      for second in Self.digits {
        let pair = Int(root) << 16 | first << 8 | second
        openings[pair >> 6] |= 1 << UInt64(pair & 63)
      }
    }
  }

  private static let allBytes = Array(UInt8.min...UInt8.max)
  private static let digits = Array(0x30...0x39)

  private func children(of node: Int32) -> Range<Int> {
    Int(firstChildren[Int(node)])..<Int(firstChildren[Int(node) + 1])
  }

  /// Whether any term may begin with two bytes at a root.
  @inline(__always)
  func mayBegin(at root: Int32, with first: UInt8, _ second: UInt8) -> Bool {
    let pair = Int(root) << 16 | Int(first) << 8 | Int(second)
    return openings[pair >> 6] & 1 << UInt64(pair & 63) != 0
  }

  /// The child of a root.
  @inline(__always)
  func firstChild(of root: Int32, by byte: UInt8) -> Int32 { rootChildren[Int(root) << 8 | Int(byte)] }

  /// The node reached from another by a byte, -1 where no term goes on.
  @inline(__always)
  func child(of node: Int32, by byte: UInt8) -> Int32 {
    for child in children(of: node) where labels[child] >= byte {
      return labels[child] == byte ? Int32(child) : -1
    }
    return -1
  }

  /// The places in `entries` of the terms that end at a node.
  @inline(__always)
  func entries(at node: Int32) -> Range<Int> { Int(firstEntries[Int(node)])..<Int(firstEntries[Int(node) + 1]) }

  /// Whether a term goes on at a node behind any ending or any number.
  @inline(__always)
  func goesOnFreely(_ node: Int32) -> Bool {
    // No other bytes of a term are as low, so they are the first of their siblings.
    let children = children(of: node)
    return !children.isEmpty && labels[children.lowerBound] <= LexiconTerm.anyNumber
  }
}
