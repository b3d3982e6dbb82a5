/// All terms of all lexicons in buckets by the bytes they begin with: a place of a text is compared with the few terms
/// that begin as it does.
///
/// Eight bytes choose a bucket, six or four of a shorter term, two, or none, where no more are certain. 30,000 terms
/// take a megabyte and are put in place in three passes: a start waits for them.
struct TermIndex: Sendable {
  /// All entries, those of a bucket in a row.
  private var entries: [TermEntry] = []
  /// Where the entries of each bucket begin; they end where those of the next one begin.
  private var starts: [Int32]
  /// By `TermKeys.place`.
  private var keys = [TermKeys](repeating: [], count: TermKeys.places)
  /// A bit for each four bytes that a term of four or more opens with: most places of a text have none.
  private var gates: [UInt64]
  /// A bit for each opening that there is, by more of its hash than chooses the bucket.
  private var openings: [UInt64]
  /// The terms' bytes, each with `LexiconTerm.end` behind it.
  private var bytes: [UInt8] = []

  init(_ lexicons: [Lexicon]) {
    starts = [Int32](repeating: 0, count: 1 << TermTable.bucketBits + 1)
    gates = [UInt64](repeating: 0, count: 1 << (TermTable.openingBits - 6))
    openings = gates
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
    let (head, root) = (entry.head, entry.root)
    let first = TermKeys.place(UInt8(truncatingIfNeeded: head), root)
    func put(_ head: UInt64, _ length: UInt64) {
      let hash = TermTable.hash(head, length, root)
      if length >= 4 { Self.note(TermTable.hash(head, 4, root), in: &gates) }
      Self.note(hash, in: &openings)
      keys[first].insert(length >= 4 ? .long : length == 2 ? .two : .none)
      placed.append((TermTable.bucket(hash), entry))
    }
    switch entry.headLength {
    case 4...: put(head, UInt64(entry.headLength & ~1))
    case 3 where endsWord: for next in Self.wordEnds { put(head | UInt64(next) << 24, 4) }
    case 2, 3: put(head, 2)
    default:
      put(head, 0)
      if entry.headLength == 0 { for byte in UInt8.min...UInt8.max { keys[TermKeys.place(byte, root)].insert(.none) } }
    }
  }

  private static func note(_ hash: UInt64, in bits: inout [UInt64]) {
    let bit = TermTable.openingBit(hash)
    bits[Int(bit >> 6)] |= 1 << (bit & 63)
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
        keys.withUnsafeBufferPointer { keys in
          gates.withUnsafeBufferPointer { gates in
            openings.withUnsafeBufferPointer { openings in
              bytes.withUnsafeBufferPointer { bytes in
                body(
                  TermTable(
                    entries: entries, starts: starts, keys: keys, gates: gates, openings: openings, bytes: bytes))
              }
            }
          }
        }
      }
    }
  }
}
