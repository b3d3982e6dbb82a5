/// A DATE or DATE-TIME as written, before its TZID is looked at (RFC 5545, 3.3.4 and 3.3.5).
enum TimeValue: Equatable {
  case date(CivilDate)
  case local(CivilDateTime)
  case utc(Instant)

  /// The value its shape says it is, whatever VALUE claims; nil for anything that is no date.
  ///
  /// Beside the basic form it takes ISO 8601's extended one, times without seconds or minutes, numeric offsets, hours
  /// of one digit, and stray quotes and Ts at the end.
  init?(_ bytes: Bytes) {
    if let value = Self.basic(bytes) ?? Self.extended(bytes) { self = value } else { return nil }
  }

  private static func basic(_ bytes: Bytes) -> TimeValue? {
    guard bytes.count == 8 || bytes.count == 15 || bytes.count == 16 && bytes[15] == UInt8(ascii: "Z"),
      let date = day(digits(word(bytes, at: 0)))
    else { return nil }
    if bytes.count == 8 { return .date(date) }
    // Two zeros in place of the day's last digit and the T make eight digits of the clock's six.
    guard bytes[8] == UInt8(ascii: "T"), let seconds = clock(digits(word(bytes, at: 7) & ~0xFFFF | 0x3030))
    else { return nil }
    let local = CivilDateTime(date).adding(seconds: Int64(seconds))
    return bytes.count == 15 ? .local(local) : .utc(Instant(seconds: local.seconds))
  }

  /// Anything that becomes the basic form without hyphens, colons, blanks and quotes.
  private static func extended(_ bytes: Bytes) -> TimeValue? {
    let text = bytes.trimmed.unquoted.trimmed
    guard text.count >= 8, text.count <= 40 else { return nil }
    var compact: [UInt8] = []
    var offset: Int?
    var index = 0
    while index < text.count {
      let byte = text[index].uppercased
      if compact.count >= 13, byte == .plus || byte == .minus {
        guard let value = UTCOffset.seconds(text.dropping(index)) else { return nil }
        offset = value
        break
      }
      if compact.count >= 15, byte == UInt8(ascii: "."), offset == nil {
        // Fractions of a second, which the format cannot say.
        while index + 1 < text.count, text[index + 1].isDigit { index += 1 }
      } else if compact.count == 8, byte == .space {
        compact.append(UInt8(ascii: "T"))
      } else if byte != .minus, byte != .colon, byte != .space, byte != .quote {
        compact.append(byte)
      }
      index += 1
    }
    if compact.last == UInt8(ascii: "Z") {
      compact.removeLast()
      offset = 0
    }
    complete(&compact)
    return compact.withUnsafeBufferPointer { basic in
      guard let value = Self.basic(basic) else { return nil }
      guard let offset, case .local(let local) = value else { return value }
      return .utc(Instant(seconds: local.seconds - Int64(offset)))
    }
  }

  /// Brings a time that was cut short to six digits, and a day behind which only the T is left to its eight.
  private static func complete(_ basic: inout [UInt8]) {
    if basic.last == UInt8(ascii: "T") { basic.removeLast() }
    if basic.count == 14 { basic.insert(UInt8(ascii: "0"), at: 9) }
    if basic.count == 11 || basic.count == 13 {
      basic += [UInt8](repeating: UInt8(ascii: "0"), count: 15 - basic.count)
    }
  }

  /// Four numbers of two digits each.
  private typealias Pairs = (Int, Int, Int, Int)

  /// The eight bytes from an offset on, which are there, the first one lowest.
  private static func word(_ bytes: Bytes, at offset: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The pairs of eight digits; nil where one is none.
  private static func digits(_ word: UInt64) -> Pairs? {
    // Above a 9 the first sum has its high bit set, below a 0 the difference has.
    let strays = (word &+ 0x4646_4646_4646_4646) | (word &- 0x3030_3030_3030_3030)
    guard strays & 0x8080_8080_8080_8080 == 0 else { return nil }
    // Ten times each first digit lands on the second: 2561 is 10 * 256 + 1.
    let pairs = ((word & 0x0F0F_0F0F_0F0F_0F0F) &* 2561) >> 8
    return (Int(pairs & 0xFF), Int(pairs >> 16 & 0xFF), Int(pairs >> 32 & 0xFF), Int(pairs >> 48 & 0xFF))
  }

  private static func day(_ digits: Pairs?) -> CivilDate? {
    guard let (century, rest, month, day) = digits else { return nil }
    let year = century * 100 + rest
    guard year >= 1, (1...12).contains(month), day >= 1,
      day <= 28 || day <= CivilDate.daysInMonth(year: year, month: month)
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// Seconds since midnight of `HHMMSS`; 24:00:00 is the next midnight and second 60 is read as 59 (3.3.12).
  private static func clock(_ digits: Pairs?) -> Int? {
    guard let (_, hour, minute, second) = digits, minute < 60, second <= 60,
      hour < 24 || hour == 24 && minute == 0 && second == 0
    else { return nil }
    return hour * 3_600 + minute * 60 + min(second, 59)
  }
}

/// A UTC-OFFSET value (RFC 5545, 3.3.14).
enum UTCOffset {
  /// Seconds east of UTC of `+HHMM`, `-HHMMSS`, and of the three digits (`-500`) some calendars write; nil
  /// else.
  static func seconds(_ bytes: Bytes) -> Int? {
    let text = bytes.trimmed
    guard let sign = text.first, sign == .plus || sign == .minus || sign.isDigit else { return nil }
    var digits: [Int] = []
    for byte in sign.isDigit ? text : text.dropping(1) where byte != .colon {
      guard byte.isDigit else { return nil }
      digits.append(Int(byte) - 48)
    }
    if digits.count % 2 == 1 { digits.insert(0, at: 0) }
    guard (1...3).contains(digits.count / 2) else { return nil }
    digits += [Int](repeating: 0, count: 6 - digits.count)
    let hours = digits[0] * 10 + digits[1]
    let minutes = digits[2] * 10 + digits[3]
    let seconds = hours * 3_600 + minutes * 60 + digits[4] * 10 + digits[5]
    guard hours < 24 else { return nil }
    return sign == .minus ? -seconds : seconds
  }
}
