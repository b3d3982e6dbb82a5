/// All terms of all lexicons in buckets by the bytes they begin with: a place of a text is compared with the few terms
/// that begin as it does.
///
/// Six bytes choose a bucket, four of a shorter term, two, or none, where no more are certain. 30,000 terms take a
/// megabyte and are put in place in three passes: a start waits for them.
struct TermIndex: Sendable {
  /// All entries, those of a bucket in a row.
  private var entries: [TermEntry] = []
  /// Where the entries of each bucket begin; they end where those of the next one begin.
  private var starts: [Int32]
  /// A bit for each opening that there is, by more of its hash than chooses the bucket: most places of a text have none.
  private var openings: [UInt64]
  /// The terms' bytes, each with `LexiconTerm.end` behind it.
  private var bytes: [UInt8] = []

  init(_ lexicons: [Lexicon]) {
    starts = [Int32](repeating: 0, count: 1 << TermTable.bucketBits + 1)
    openings = [UInt64](repeating: 0, count: 1 << (TermTable.openingBits - 6))
    bytes.reserveCapacity(lexicons.reduce(0) { $0 + $1.bytes.count })
    var unsorted: [Placed] = []
    unsorted.reserveCapacity(lexicons.reduce(0) { $0 + $1.terms.count } * 5 / 4)
    for (number, lexicon) in lexicons.enumerated() {
      for term in lexicon.terms {
        let entry = TermEntry(term, of: lexicon.bytes, lexicon: number, standingFrom: bytes.count)
        place(entry, endsWord: !term.isOpen && lexicon.bytes[entry.rest - bytes.count] == LexiconTerm.end, &unsorted)
      }
      bytes += lexicon.bytes
    }
    entries = sorted(unsorted)
  }

  private typealias Placed = (bucket: Int, entry: TermEntry)

  /// What may stand behind a whole word: nothing, a blank, a line break, the -s of its plural.
  private static let wordEnds: [UInt8] = [0, FoldedText.space, FoldedText.lineBreak, 0x73]

  /// Places an entry in its bucket; a word of three letters in four, by what may stand behind it.
  private mutating func place(_ entry: TermEntry, endsWord: Bool, _ placed: inout [Placed]) {
    func put(_ hash: UInt64) {
      open(hash)
      placed.append((TermTable.bucket(hash), entry))
    }
    let (head, root) = (entry.head, entry.root)
    switch entry.headLength {
    case 4...:
      open(TermTable.gate(head, root))
      put(TermTable.hash(head, entry.headLength < 6 ? 4 : 6, root))
    case 3 where endsWord:
      for next in Self.wordEnds {
        let opening = head | UInt64(next) << 24
        open(TermTable.gate(opening, root))
        put(TermTable.hash(opening, 4, root))
      }
    case 2, 3: put(TermTable.hash(head, 2, root))
    default: put(TermTable.hash(head, 0, root))
    }
  }

  /// Notes that some term has an opening.
  private mutating func open(_ hash: UInt64) {
    let bit = TermTable.openingBit(hash)
    openings[Int(bit >> 6)] |= 1 << (bit & 63)
  }

  /// The entries in the order of their buckets, and `starts` with them.
  private mutating func sorted(_ placed: [Placed]) -> [TermEntry] {
    for (bucket, _) in placed { starts[bucket + 1] += 1 }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    var next = starts
    return [TermEntry](unsafeUninitializedCapacity: placed.count) { entries, count in
      for (bucket, entry) in placed {
        entries.initializeElement(at: Int(next[bucket]), to: entry)
        next[bucket] += 1
      }
      count = placed.count
    }
  }

  /// Calls with the index as memory to look terms up in: an array asked at every place of a text would count references.
  func withTable<Result>(_ body: (TermTable) -> Result) -> Result {
    entries.withUnsafeBufferPointer { entries in
      starts.withUnsafeBufferPointer { starts in
        openings.withUnsafeBufferPointer { openings in
          bytes.withUnsafeBufferPointer { bytes in
            body(TermTable(entries: entries, starts: starts, openings: openings, bytes: bytes))
          }
        }
      }
    }
  }
}
