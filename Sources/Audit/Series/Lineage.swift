/// What holds the parts of one meeting together when "this and following" cut it.
enum Lineage {
  /// The UID before Google's `_R20240105T090000` mark; the UID itself where there is none.
  static func base(of uid: String) -> String {
    guard let mark = uid.range(of: "_R", options: .last), mark.upperBound < uid.endIndex else { return uid }
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
  fileprivate enum Search { case last }

  /// The last place of a short text in this one.
  fileprivate func range(of needle: String, options: Search) -> Range<String.Index>? {
    var end = endIndex
    while let start = index(end, offsetBy: -needle.count, limitedBy: startIndex) {
      if self[start...].hasPrefix(needle) { return start..<index(start, offsetBy: needle.count) }
      guard start > startIndex else { return nil }
      end = index(before: end)
    }
    return nil
  }
}
