/// The escapes of TEXT values (RFC 5545, 3.3.11).
enum TextEscapes {
  /// The text as meant: `\n`, `\\`, `\;` and `\,` decoded, everything else kept, whatever it could do to a screen.
  static func decoded(_ bytes: Bytes) -> String {
    guard var next = bytes.offset(of: .backslash) else { return String(decoding: bytes, as: UTF8.self) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var start = 0
    while next + 1 < bytes.count {
      let replaced: UInt8? =
        switch bytes[next + 1] {
        case UInt8(ascii: "n"), UInt8(ascii: "N"): .lineFeed
        case .backslash, .semicolon, .comma: bytes[next + 1]
        default: nil
        }
      if let replaced {
        output.append(contentsOf: bytes.slice(start, next))
        output.append(replaced)
        start = next + 2
      }
      guard let found = bytes.offset(of: .backslash, from: replaced == nil ? next + 1 : next + 2) else { break }
      next = found
    }
    output.append(contentsOf: bytes.slice(start, bytes.count))
    return String(decoding: output, as: UTF8.self)
  }
}
