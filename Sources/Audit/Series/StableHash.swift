/// A hash that is the same on every machine and in every run: FNV-1a of 64 bits
/// (Fowler, Noll, Vo; draft-eastlake-fnv).
enum StableHash {
  static func of(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }

  /// The upper 50 bits as ten characters that are easy to read out (Crockford's base 32, lower case).
  static func name(of text: String) -> String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    let hash = of(text) >> 14
    return String((0..<10).map { alphabet[Int(hash >> UInt64(45 - 5 * $0)) & 31] })
  }
}
