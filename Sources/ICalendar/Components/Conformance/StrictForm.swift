/// The forms that RFC 5545, 3.3 gives its values, to the letter, where the readers beside it forgive.
enum StrictForm {
  /// A DATE, DATE-TIME, DURATION, or a PERIOD of them.
  static func isTime(_ bytes: Bytes) -> Bool {
    guard let slash = bytes.offset(of: .slash) else { return isDateTime(bytes) || isDuration(bytes) }
    let (start, end) = (bytes.slice(0, slash), bytes.dropping(slash + 1))
    return start.count > 8 && isDateTime(start) && (end.count > 8 && isDateTime(end) || isDuration(end))
  }

  /// `YYYYMMDD`, `YYYYMMDDTHHMMSS`, `YYYYMMDDTHHMMSSZ`.
  private static func isDateTime(_ bytes: Bytes) -> Bool {
    let isBasic = bytes.count == 8 || bytes.count == 15 || bytes.count == 16
    return isBasic && TimeValue(bytes) != nil && (bytes.count == 8 || bytes[9] < UInt8(ascii: "3"))
      && !(bytes.count > 8 && bytes[9] == UInt8(ascii: "2") && bytes[10] > UInt8(ascii: "3"))
  }

  /// `P1W`, `P1DT2H3M4S`, `-PT15M`: weeks alone, no unit twice, none left out between two others.
  static func isDuration(_ bytes: Bytes) -> Bool {
    var text = bytes
    if let sign = text.first, sign == .plus || sign == .minus { text = text.dropping(1) }
    guard text.first == UInt8(ascii: "P"), text.count > 2, text.last?.isDigit == false else { return false }
    var units = ""
    var digits = 0
    for byte in text.dropping(1) {
      if byte.isDigit {
        digits += 1
      } else {
        guard digits > 0 || byte == UInt8(ascii: "T") else { return false }
        units.unicodeScalars.append(Unicode.Scalar(byte))
        digits = 0
      }
    }
    return shapes.contains(units)
  }

  private static let shapes: Set = [
    "W", "D", "DTH", "DTHM", "DTHMS", "DTM", "DTMS", "DTS", "TH", "THM", "THMS", "TM", "TMS", "TS",
  ]

  /// `+HHMM` or `-HHMMSS`; `-0000` is forbidden.
  static func isOffset(_ bytes: Bytes) -> Bool {
    guard let sign = bytes.first, sign == .plus || sign == .minus, bytes.count == 5 || bytes.count == 7,
      let seconds = UTCOffset.seconds(bytes)
    else { return false }
    return seconds != 0 || sign == .plus
  }

  /// A scheme with a colon behind it, no blank in what follows (RFC 3986, 3).
  static func isURI(_ bytes: Bytes) -> Bool {
    guard let colon = bytes.offset(of: .colon), colon > 0, bytes[0].isLetter else { return false }
    let isScheme = bytes.slice(0, colon).allSatisfy {
      $0.isLetter || $0.isDigit || $0 == .plus || $0 == .minus || $0 == 0x2E
    }
    return isScheme && colon + 1 < bytes.count && bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }
}
