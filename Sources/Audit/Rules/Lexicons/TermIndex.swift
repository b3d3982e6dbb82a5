/// All terms of all lexicons in one trie over folded bytes: a text is walked once, whatever their number.
///
/// Nodes are numbered level by level, so that the children of a node are neighbours and two flat arrays hold the
/// whole trie: 11,000 terms take half a megabyte, which stays in the processor's cache.
struct TermIndex: Hashable, Sendable {
  /// A term's end: whose it is and what must hold there.
  struct Entry: Hashable, Sendable {
    var lexicon: Int32
    var isOpen: Bool
    var needsCapitals: Bool
  }

  /// Where a node's children and its entries begin; they end where those of the next node begin.
  private struct Node: Hashable, Sendable {
    var firstChild: Int32
    var firstEntry: Int32
  }

  /// Root for terms that begin with a word.
  static let anchored: Int32 = 0
  /// Root for terms that may begin within one.
  static let floating: Int32 = 1

  /// By the nodes they end at.
  private(set) var entries: [Entry] = []
  /// The byte that leads to a node; rising among siblings.
  private var labels: [UInt8] = [0, 0]
  private var nodes: [Node] = []
  /// Children by node and byte, -1 for none, of the roots and of what is right below them: those have many.
  private var children: [Int32] = []
  /// A bit for each root and pair of bytes that a term may begin with: most walks end here.
  private var openings = [UInt64](repeating: 0, count: 1 << 11)

  init(_ lexicons: [Lexicon]) {
    let terms = SortedTerms(lexicons)
    // There are fewer nodes than bytes in all terms; growing step by step would touch thrice the memory.
    labels.reserveCapacity(terms.byteCount)
    nodes.reserveCapacity(terms.byteCount)
    entries.reserveCapacity(terms.count)
    var level = [0..<terms.firstFloating, terms.firstFloating..<terms.count]
    var next: [Range<Int>] = []
    var depth = 0
    while !level.isEmpty {
      for node in level { append(node, of: terms, depth, children: &next) }
      swap(&level, &next)
      next.removeAll(keepingCapacity: true)
      depth += 1
    }
    appendNode()
    indexChildren()
    for root in [Self.anchored, Self.floating] { indexOpenings(of: root) }
  }

  /// Appends the node of some terms that share their first bytes, and the terms of each of its children.
  private mutating func append(
    _ range: Range<Int>, of terms: SortedTerms, _ depth: Int, children: inout [Range<Int>]
  ) {
    appendNode()
    var first = range.lowerBound
    while first < range.upperBound {
      let label = terms.byte(of: first, at: depth)
      var end = first + 1
      while end < range.upperBound, terms.byte(of: end, at: depth) == label { end += 1 }
      if let label {
        labels.append(label)
        children.append(first..<end)
      } else {
        entries += terms.entries[first..<end]
      }
      first = end
    }
  }

  /// Appends a node whose children and entries are the next ones.
  private mutating func appendNode() {
    nodes.append(Node(firstChild: Int32(labels.count), firstEntry: Int32(entries.count)))
  }

  private mutating func indexChildren() {
    // Level by level: behind the roots come the nodes below them, and then the children of the first of those.
    let count = Int(nodes[2].firstChild)
    children = [Int32](repeating: -1, count: count << 8)
    for node in 0..<count {
      for child in children(of: Int32(node)) { children[node << 8 | Int(labels[child])] = Int32(child) }
    }
  }

  private mutating func indexOpenings(of root: Int32) {
    for child in children(of: root) {
      let byte = Int(labels[child])
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
    Int(nodes[Int(node)].firstChild)..<Int(nodes[Int(node) + 1].firstChild)
  }

  /// Whether any term may begin with two bytes at a root.
  @inline(__always)
  func mayBegin(at root: Int32, with first: UInt8, _ second: UInt8) -> Bool {
    let pair = Int(root) << 16 | Int(first) << 8 | Int(second)
    return openings[pair >> 6] & 1 << UInt64(pair & 63) != 0
  }

  /// The node reached from another by a byte, -1 where no term goes on.
  @inline(__always)
  func child(of node: Int32, by byte: UInt8) -> Int32 {
    let place = Int(node) << 8 | Int(byte)
    if place < children.count { return children[place] }
    for child in children(of: node) where labels[child] >= byte {
      return labels[child] == byte ? Int32(child) : -1
    }
    return -1
  }

  /// The places in `entries` of the terms that end at a node.
  @inline(__always)
  func entries(at node: Int32) -> Range<Int> {
    Int(nodes[Int(node)].firstEntry)..<Int(nodes[Int(node) + 1].firstEntry)
  }

  /// Whether a term goes on at a node behind any ending or any number.
  @inline(__always)
  func goesOnFreely(_ node: Int32) -> Bool {
    // No other bytes of a term are as low, so they are the first of their siblings.
    let children = children(of: node)
    return !children.isEmpty && labels[children.lowerBound] <= LexiconTerm.anyNumber
  }
}
