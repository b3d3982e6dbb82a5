/// What holds the parts of one meeting together when "this and following" cut it.
enum Lineage {
  /// The UID before Google's `_R20240105T090000` mark; the UID itself where there is none.
  static func base(of uid: String) -> String {
    guard uid.utf8.contains(UInt8(ascii: "_")), let mark = uid.lastRange(of: "_R"), mark.upperBound < uid.endIndex
    else { return uid }
    let tail = uid[mark.upperBound...]
    let stamp = tail.prefix { $0 != "@" }
    let digits = stamp.prefix { $0.isASCII && $0.isNumber }
    let time = stamp.dropFirst(digits.count)
    guard digits.count == 8, time.isEmpty || isTime(time) else { return uid }
    return String(uid[..<mark.lowerBound]) + String(tail.dropFirst(stamp.count))
  }

  /// `T090000` or `T090000Z`.
  private static func isTime(_ text: Substring) -> Bool {
    guard text.first == "T" else { return false }
    let rest = text.dropFirst()
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    return digits.count == 6 && ["", "Z"].contains(String(rest.dropFirst(6)))
  }
}

extension String {
  /// The last place of a short text in this one.
  fileprivate func lastRange(of needle: String) -> Range<String.Index>? {
    var start = utf8.index(endIndex, offsetBy: -needle.utf8.count, limitedBy: startIndex)
    while let from = start {
      let to = utf8.index(from, offsetBy: needle.utf8.count)
      if utf8[from..<to].elementsEqual(needle.utf8) { return from..<to }
      start = from > startIndex ? utf8.index(before: from) : nil
    }
    return nil
  }
}
