/// The rules of the last recurrence texts: calendars repeat a few of them over and over.
struct RuleCache {
  private var texts = [[UInt8]](repeating: [], count: RuleCache.size)
  private var parsed = [RecurrenceRule.Parsed?](repeating: nil, count: RuleCache.size)
  private static let size = 64

  /// What `RuleParser.parse` gives.
  mutating func parse(_ text: Bytes) -> RecurrenceRule.Parsed {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(text))
    let place = hasher.finalize() & (Self.size - 1)
    if let known = parsed[place], text.equals(texts[place]) { return known }
    let rule = RuleParser.parse(text)
    texts[place] = Array(text)
    parsed[place] = rule
    return rule
  }
}
