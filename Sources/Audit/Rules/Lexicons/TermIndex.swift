/// All terms of all lexicons in one trie over folded bytes: a text is walked once, whatever their number.
///
/// Bytes that follow each other without a choice are one node's run. Nodes are numbered level by level, so that the
/// children of a node are neighbours and flat arrays hold the whole trie: 20,000 terms take half a megabyte, which
/// stays in the processor's cache.
struct TermIndex: Hashable, Sendable {
  /// A term's end: whose it is and what must hold there.
  struct Entry: Hashable, Sendable {
    var lexicon: Int32
    var isOpen: Bool
    var needsCapitals: Bool
  }

  /// Where a node's run, children and entries begin; they end where those of the next node begin.
  private struct Node: Hashable, Sendable {
    var firstByte: Int32
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
  /// The bytes that must follow the one that leads to a node, by node.
  private var runs: [UInt8] = []
  let openings: TermOpenings

  init(_ lexicons: [Lexicon]) {
    let terms = SortedTerms(lexicons)
    openings = TermOpenings(terms)
    runs.reserveCapacity(terms.byteCount)
    labels.reserveCapacity(terms.count * 2)
    nodes.reserveCapacity(terms.count * 2)
    entries.reserveCapacity(terms.count)
    var level = [Branch(0..<terms.firstFloating), Branch(terms.firstFloating..<terms.count)]
    var next: [Branch] = []
    while !level.isEmpty {
      for branch in level { append(branch, of: terms, children: &next) }
      swap(&level, &next)
      next.removeAll(keepingCapacity: true)
    }
    appendNode()
    indexChildren()
  }

  /// Terms that share their first bytes.
  private struct Branch {
    let terms: Range<Int>
    /// How many they share.
    let depth: Int

    init(_ terms: Range<Int>, depth: Int = 0) {
      self.terms = terms
      self.depth = depth
    }
  }

  /// Appends the node of a branch, and the branches of each of its children.
  private mutating func append(_ branch: Branch, of terms: SortedTerms, children: inout [Branch]) {
    appendNode()
    let depth = branch.depth > 0 ? appendRun(branch, of: terms) : 0
    var first = branch.terms.lowerBound
    while first < branch.terms.upperBound {
      let label = terms.byte(of: first, at: depth)
      var end = first + 1
      while end < branch.terms.upperBound, terms.byte(of: end, at: depth) == label { end += 1 }
      if let label {
        labels.append(label)
        children.append(Branch(first..<end, depth: depth + 1))
      } else {
        entries += terms.entries[first..<end]
      }
      first = end
    }
  }

  /// Appends the bytes that a branch shares beyond its depth, and gives how deep it is then.
  private mutating func appendRun(_ branch: Branch, of terms: SortedTerms) -> Int {
    var depth = branch.depth
    // Terms are sorted: what the first and the last share, all do.
    let last = branch.terms.upperBound - 1
    while let byte = terms.byte(of: branch.terms.lowerBound, at: depth), byte > LexiconTerm.anyNumber,
      terms.byte(of: last, at: depth) == byte
    {
      runs.append(byte)
      depth += 1
    }
    return depth
  }

  /// Appends a node whose run, children and entries are the next ones.
  private mutating func appendNode() {
    nodes.append(
      Node(firstByte: Int32(runs.count), firstChild: Int32(labels.count), firstEntry: Int32(entries.count)))
  }

  private mutating func indexChildren() {
    // Level by level: behind the roots come the nodes below them, and then the children of the first of those.
    let count = Int(nodes[2].firstChild)
    children = [Int32](repeating: -1, count: count << 8)
    for node in 0..<count {
      for child in children(of: Int32(node)) { children[node << 8 | Int(labels[child])] = Int32(child) }
    }
  }

  private func children(of node: Int32) -> Range<Int> {
    Int(nodes[Int(node)].firstChild)..<Int(nodes[Int(node) + 1].firstChild)
  }

  /// Where the run of a node ends in a text; nil where the text is another.
  @inline(__always)
  func end(ofRunOf node: Int32, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let run = Int(nodes[Int(node)].firstByte)..<Int(nodes[Int(node) + 1].firstByte)
    guard start + run.count <= bytes.count else { return nil }
    for (offset, place) in run.enumerated() where bytes[start + offset] != runs[place] { return nil }
    return start + run.count
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
