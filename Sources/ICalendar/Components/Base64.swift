/// The encoding of BINARY values (RFC 4648, 4), blanks and missing padding forgiven.
enum Base64 {
  /// nil where another character stands between the digits.
  static func decoded(_ bytes: Bytes) -> [UInt8]? {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes where !byte.isBlank && byte != .equals && byte != .lineFeed && byte != .carriageReturn {
      guard let digit = digit(byte) else { return nil }
      bits = bits << 6 | digit
      count += 1
      if count % 4 == 0 { output += [UInt8(bits >> 16 & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)] }
    }
    switch count % 4 {
    case 2: output.append(UInt8(bits >> 4 & 0xFF))
    case 3: output += [UInt8(bits >> 10 & 0xFF), UInt8(bits >> 2 & 0xFF)]
    case 1: return nil
    default: break
    }
    return output
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 65...90: UInt32(byte - 65)
    case 97...122: UInt32(byte - 71)
    case 48...57: UInt32(byte + 4)
    case .plus: 62
    case .slash: 63
    default: nil
    }
  }
}
