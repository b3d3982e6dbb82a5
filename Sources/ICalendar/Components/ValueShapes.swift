/// A number as the format writes it: digits with a sign and a fraction, no exponent (RFC 5545, 3.3.7).
struct DecimalNumber {
  /// As JSON writes it: no plus sign, no leading zeros, a digit on both sides of the point.
  let text: String
  let isInteger: Bool

  init?(_ bytes: Bytes) {
    var digits = bytes.trimmed
    guard let first = digits.first else { return nil }
    if first == .plus || first == .minus { digits = digits.dropping(1) }
    let point = digits.offset(of: 0x2E)
    let whole = digits.slice(0, point ?? digits.count)
    let fraction = point.map { digits.dropping($0 + 1) } ?? digits.slice(0, 0)
    guard !whole.isEmpty || !fraction.isEmpty, whole.allSatisfy(\.isDigit), fraction.allSatisfy(\.isDigit) else {
      return nil
    }
    let significant = whole.drop { $0 == 48 }
    var text = first == .minus ? "-" : ""
    text += significant.isEmpty ? "0" : String(decoding: significant, as: UTF8.self)
    if !fraction.isEmpty { text += "." + String(decoding: fraction, as: UTF8.self) }
    self.text = text
    isInteger = point == nil
  }
}

/// A TIME value: `HHMMSS`, with a Z where it is in UTC (RFC 5545, 3.3.12).
struct TimeOfDay {
  let hour: Int
  let minute: Int
  let second: Int
  let isUTC: Bool

  init?(_ bytes: Bytes) {
    let text = bytes.trimmed
    isUTC = text.last?.uppercased == UInt8(ascii: "Z")
    let digits = (isUTC ? text.slice(0, text.count - 1) : text).filter { $0 != .colon }
    guard digits.count == 6, digits.allSatisfy(\.isDigit) else { return nil }
    let numbers = stride(from: 0, to: 6, by: 2).map { Int(digits[$0] - 48) * 10 + Int(digits[$0 + 1] - 48) }
    (hour, minute, second) = (numbers[0], numbers[1], numbers[2])
    guard hour < 24, minute < 60, second <= 60 else { return nil }
  }
}

extension CalendarPeriod {
  init?(_ bytes: Bytes) {
    guard let slash = bytes.offset(of: .slash), let first = TimeValue(bytes.slice(0, slash)) else { return nil }
    let rest = bytes.dropping(slash + 1)
    start = CalendarTime(written: first)
    if let span = DurationValue.span(rest) {
      end = .span(span)
    } else if let last = TimeValue(rest) {
      end = .time(CalendarTime(written: last))
    } else {
      return nil
    }
  }
}

extension CalendarTime {
  /// A written time before any TZID is looked at.
  init(written value: TimeValue) {
    switch value {
    case .date(let day): self = .date(day)
    case .local(let local): self = .floating(local)
    case .utc(let instant): self = .utc(instant)
    }
  }
}

extension UTCOffset {
  /// `+HH:MM`, with seconds where there are any.
  static func text(_ seconds: Int) -> String {
    let size = abs(seconds)
    let text = "\(seconds < 0 ? "-" : "+")\(padded(size / 3_600, 2)):\(padded(size / 60 % 60, 2))"
    return size % 60 == 0 ? text : "\(text):\(padded(size % 60, 2))"
  }
}
