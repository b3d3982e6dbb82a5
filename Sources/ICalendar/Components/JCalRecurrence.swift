/// Writes a RECUR value as a JSON object (RFC 7265, 3.6.10).
enum JCalRecurrence {
  /// The parts as written, in their order; of one that is written twice the last.
  static func write(_ rule: Bytes, to output: inout JSONOutput) {
    guard rule.offset(of: .equals) != nil else { return writeOld(rule, to: &output) }
    var seen: Set<String> = []
    var parts: [(name: String, value: Bytes)] = []
    for part in rule.split(at: .semicolon).reversed() {
      guard let equals = part.offset(of: .equals) else { continue }
      let name = string(part.slice(0, equals).trimmed).lowercased()
      if seen.insert(name).inserted { parts.append((name, part.dropping(equals + 1).trimmed)) }
    }
    output.beginObject()
    for part in parts.reversed() {
      output.key(part.name)
      writeValue(part.value, of: part.name, to: &output)
    }
    output.endObject()
  }

  private static func writeValue(_ value: Bytes, of name: String, to output: inout JSONOutput) {
    if name == "until" { return output.string(JCalTime.extended(value) ?? string(value)) }
    guard name.hasPrefix("by") else { return writeItem(value, to: &output) }
    let items = value.split(at: .comma).map(\.trimmed)
    if items.count == 1 { return writeItem(value, to: &output) }
    output.beginArray()
    for item in items { writeItem(item, to: &output) }
    output.endArray()
  }

  private static func writeItem(_ item: Bytes, to output: inout JSONOutput) {
    if let number = DecimalNumber(item), number.isInteger {
      output.number(number.text)
    } else {
      output.string(string(item).uppercased())
    }
  }

  private static func string(_ bytes: Bytes) -> String { String(decoding: bytes, as: UTF8.self) }
}

// MARK: vCalendar 1.0's grammar

extension JCalRecurrence {
  /// A rule such as `W1 MO WE #10`, in the parts that RFC 5545 has for it.
  private static func writeOld(_ bytes: Bytes, to output: inout JSONOutput) {
    guard let rule = RuleParser.parse(bytes).rule else { return output.string(string(bytes)) }
    output.beginObject()
    output.key("freq")
    output.string(rule.frequency.rawValue.uppercased())
    if rule.interval != 1 {
      output.key("interval")
      output.number("\(rule.interval)")
    }
    writeLimit(rule.limit, to: &output)
    list("byday", rule.byDay.map { ($0.ordinal.map(String.init) ?? "") + $0.weekday.code }, to: &output) {
      $0.string($1)
    }
    let numbers = [
      ("bymonth", rule.byMonth), ("bymonthday", rule.byMonthDay), ("byyearday", rule.byYearDay),
      ("byhour", rule.byHour), ("byminute", rule.byMinute), ("bysetpos", rule.bySetPosition),
    ]
    for (name, values) in numbers { list(name, values.map { "\($0)" }, to: &output) { $0.number($1) } }
    output.endObject()
  }

  private static func writeLimit(_ limit: RecurrenceRule.Limit, to output: inout JSONOutput) {
    switch limit {
    case .forever: break
    case .count(let count):
      output.key("count")
      output.number("\(count)")
    case .until(let until):
      output.key("until")
      switch until {
      case .date(let day): output.string("\(day)")
      case .utc: output.string("\(until.wallClock)Z")
      default: output.string("\(until.wallClock)")
      }
    }
  }

  private static func list(
    _ name: String, _ items: [String], to output: inout JSONOutput, write: (inout JSONOutput, String) -> Void
  ) {
    guard !items.isEmpty else { return }
    output.key(name)
    if items.count == 1 { return write(&output, items[0]) }
    output.beginArray()
    for item in items { write(&output, item) }
    output.endArray()
  }
}
