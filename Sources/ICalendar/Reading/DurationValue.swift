/// A DURATION value (RFC 5545, 3.3.6).
enum DurationValue {
  /// The span of `P1W`, `P2DT3H`, `-PT15M` and the like; nil for anything else. A missing `T` is forgiven
  /// where the unit is H or S, and fractions are not read.
  static func span(_ bytes: Bytes) -> Span? {
    var text = bytes.trimmed
    var sign = 1
    if let first = text.first, first == .minus || first == .plus {
      sign = first == .minus ? -1 : 1
      text = text.dropping(1)
    }
    guard text.first?.uppercased == UInt8(ascii: "P") else { return nil }
    var span = Span()
    var number: Int?
    for byte in text.dropping(1) {
      if byte.isDigit {
        let digits = (number ?? 0) * 10 + Int(byte &- 48)
        guard digits < 400_000_000_000 else { return nil }
        number = digits
      } else if byte.uppercased != UInt8(ascii: "T") {
        guard let value = number, add(value, unit: byte.uppercased, to: &span) else { return nil }
        number = nil
      }
    }
    guard number == nil else { return nil }
    return Span(days: sign * span.days, seconds: Int64(sign) * span.seconds)
  }

  private static func add(_ value: Int, unit: UInt8, to span: inout Span) -> Bool {
    switch unit {
    case UInt8(ascii: "W"): span.days += value * 7
    case UInt8(ascii: "D"): span.days += value
    case UInt8(ascii: "H"): span.seconds += Int64(value) * 3_600
    case UInt8(ascii: "M"): span.seconds += Int64(value) * 60
    case UInt8(ascii: "S"): span.seconds += Int64(value)
    default: return false
    }
    // Nothing lasts longer than the calendar's ten thousand years.
    return span.days < 4_000_000 && span.seconds < 400_000_000_000
  }
}
