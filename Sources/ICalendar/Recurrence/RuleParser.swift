extension RecurrenceRule {
  /// A rule and what had to be assumed to read it; no rule where FREQ is missing or unknown.
  public struct Parsed: Hashable, Sendable {
    public var rule: RecurrenceRule?
    /// One sentence for each part that was repaired or left out.
    public var problems: [String]
  }

  /// Reads an RRULE value; parts that make no sense are left out and named, the rest holds.
  public static func parse(_ text: String) -> Parsed {
    var copy = text
    return copy.withUTF8 { RuleParser.parse($0) }
  }
}

/// Reads RECUR values (RFC 5545, 3.3.10) as forgivingly as files need.
struct RuleParser {
  private var rule = RecurrenceRule(frequency: .daily)
  private var hasFrequency = false
  /// FREQ where its value is no frequency.
  private var unknownFrequency: String?
  /// The parts read so far, none of which may come again.
  private var names: [String] = []
  private var problems: [String] = []

  static func parse(_ bytes: Bytes) -> RecurrenceRule.Parsed {
    if bytes.offset(of: .equals) == nil, let old = VCalendarRule.parse(bytes) { return old }
    var parser = RuleParser()
    for part in bytes.split(at: .semicolon) where !part.trimmed.isEmpty { parser.read(part.trimmed) }
    return parser.finished(bytes)
  }

  private mutating func finished(_ bytes: Bytes) -> RecurrenceRule.Parsed {
    leaveOutForeignMonths()
    rule.text = String(decoding: bytes, as: UTF8.self)
    guard hasFrequency else { return RecurrenceRule.Parsed(rule: nil, problems: [missingFrequency]) }
    if let scale = rule.calendarScale, !ScaledDays.supports(rule) {
      let problem = "RSCALE “\(scale)” is not supported with what it asks for; only DTSTART and RDATE are kept"
      return RecurrenceRule.Parsed(rule: nil, problems: [problem])
    }
    if rule.skip != .omit, !names.contains("RSCALE") {
      report("SKIP stands without RSCALE; it is followed all the same")
    }
    return RecurrenceRule.Parsed(rule: rule, problems: problems + rule.irregularities)
  }

  private mutating func read(_ part: Bytes) {
    guard let equals = part.offset(of: .equals) else {
      return report("the part \(Self.quoted(part)) has no value and was left out")
    }
    let name = part.slice(0, equals).trimmed
    let value = part.dropping(equals + 1).trimmed
    note(name)
    if name.starts(withWord: "BY") { return readList(name, value) }
    if name.spells("FREQ") {
      readFrequency(value)
    } else if name.spells("INTERVAL") {
      readInterval(value)
    } else if name.spells("COUNT") {
      readCount(value)
    } else if name.spells("UNTIL") {
      readUntil(value)
    } else if name.spells("WKST") {
      guard let day = Self.weekday(value) else { return report("WKST \(Self.quoted(value)) was read as MO") }
      rule.weekStart = day
    } else if name.spells("RSCALE") {
      let scale = Self.text(value).lowercased()
      rule.calendarScale = ScaledCalendar.gregorian.contains(scale) ? nil : scale
    } else if name.spells("SKIP") {
      readSkip(value)
    } else if !name.starts(withWord: "X-") {
      report("the part \(Self.quoted(part)) is not known and was left out")
    }
  }

  private mutating func note(_ name: Bytes) {
    let name = Self.text(name).uppercased()
    if names.contains(name) { report("\(name) is written twice; the last one holds") } else { names.append(name) }
  }

  private mutating func readFrequency(_ value: Bytes) {
    let word = String(decoding: value.prefix(16), as: UTF8.self).lowercased()
    guard let frequency = RecurrenceRule.Frequency(rawValue: word) else {
      unknownFrequency = Self.quoted(value)
      return
    }
    rule.frequency = frequency
    hasFrequency = true
  }

  /// Why there is no rule at all, whatever else may be odd in it.
  private var missingFrequency: String {
    guard let unknownFrequency else { return "the rule has no FREQ and was left out" }
    return "FREQ \(unknownFrequency) is not known; the rule was left out"
  }

  private mutating func readSkip(_ value: Bytes) {
    guard let skip = RecurrenceRule.Skip(rawValue: Self.text(value).lowercased()) else {
      return report("SKIP \(Self.quoted(value)) was read as OMIT")
    }
    rule.skip = skip
  }

  private mutating func readInterval(_ value: Bytes) {
    guard let interval = Self.wholeNumber(value), interval > 0 else {
      return report("INTERVAL \(Self.quoted(value)) was read as 1")
    }
    if interval > Self.largestInterval { report("INTERVAL \(interval) was read as \(Self.largestInterval)") }
    rule.interval = min(interval, Self.largestInterval)
  }

  /// Longer than the calendar even in seconds; larger numbers only overflow what counts with them.
  private static let largestInterval = 1_000_000_000_000

  private mutating func readCount(_ value: Bytes) {
    guard let count = Self.wholeNumber(value), count >= 0 else {
      return report("COUNT \(Self.quoted(value)) is no number and was left out")
    }
    if case .until(let until) = rule.limit { rule.untilBesideCount = until }
    if count == 0 { report("COUNT is 0: only DTSTART is kept") }
    rule.limit = .count(count)
  }

  private mutating func readUntil(_ value: Bytes) {
    let until: CalendarTime
    switch TimeValue(value) {
    case .date(let day)?: until = .date(day)
    case .local(let local)?: until = .floating(local)
    case .utc(let instant)?: until = .utc(instant)
    case nil: return report("UNTIL \(Self.quoted(value)) is no date and was left out")
    }
    if case .count = rule.limit { rule.untilBesideCount = until } else { rule.limit = .until(until) }
  }

  private mutating func readList(_ name: Bytes, _ value: Bytes) {
    if name.spells("BYDAY") || name.spells("BYWEEKDAY") { return readDays(value) }
    if name.spells("BYMONTH") {
      readMonths(value)
    } else if name.spells("BYMONTHDAY") {
      rule.byMonthDay = numbers(value, of: name, in: 1...31, signed: true)
    } else if name.spells("BYYEARDAY") {
      rule.byYearDay = numbers(value, of: name, in: 1...366, signed: true)
    } else if name.spells("BYWEEKNO") {
      rule.byWeekNumber = numbers(value, of: name, in: 1...53, signed: true)
    } else if name.spells("BYHOUR") {
      rule.byHour = numbers(value, of: name, in: 0...23, signed: false)
    } else if name.spells("BYMINUTE") {
      rule.byMinute = numbers(value, of: name, in: 0...59, signed: false)
    } else if name.spells("BYSECOND") {
      rule.bySecond = numbers(value, of: name, in: 0...60, signed: false)
    } else if name.spells("BYSETPOS") {
      rule.bySetPosition = numbers(value, of: name, in: 1...4_000_000_000, signed: true)
    } else {
      report("the part \(Self.quoted(name)) is not known and was left out")
    }
  }

  /// The numbers of a list; those out of range are left out and reported.
  private mutating func numbers(
    _ value: Bytes, of name: Bytes, in range: ClosedRange<Int>, signed: Bool
  ) -> [Int] {
    var list: [Int] = []
    for item in value.split(at: .comma) {
      if let number = item.integer, range.contains(signed ? abs(number) : number) {
        list.append(number)
      } else {
        report("\(Self.text(name)) \(Self.quoted(item)) is out of range and was left out")
      }
    }
    return Array(Set(list)).sorted()
  }

  private mutating func readMonths(_ value: Bytes) {
    var plain: Set<Int> = []
    var leap: Set<Int> = []
    for item in value.split(at: .comma).map(\.trimmed) {
      let isLeap = item.last?.uppercased == UInt8(ascii: "L")
      let number = (isLeap ? item.slice(0, item.count - 1) : item).integer
      guard let number, (1...(isLeap ? 12 : 13)).contains(number) else {
        reportMonth(Self.quoted(item))
        continue
      }
      if isLeap { leap.insert(number) } else { plain.insert(number) }
    }
    rule.byMonth = plain.sorted()
    rule.byLeapMonth = leap.sorted()
  }

  /// Only calendars of an RSCALE have a thirteenth month and leap months.
  private mutating func leaveOutForeignMonths() {
    guard rule.calendarScale == nil else { return }
    if rule.byMonth.last == 13 { reportMonth("“\(rule.byMonth.removeLast())”") }
    for month in rule.byLeapMonth { reportMonth("“\(month)L”") }
    rule.byLeapMonth = []
  }

  private mutating func reportMonth(_ item: String) { report("BYMONTH \(item) is out of range and was left out") }

  private mutating func readDays(_ value: Bytes) {
    var seen: Set<RecurrenceRule.WeekdayNumber> = []
    rule.byDay = []
    for item in value.split(at: .comma).map(\.trimmed) where !item.isEmpty {
      let code = item.slice(max(0, item.count - 2), item.count)
      let number = item.slice(0, item.count - code.count)
      let ordinal = number.isEmpty ? nil : number.integer
      guard let weekday = Self.weekday(code), number.isEmpty || (1...53).contains(abs(ordinal ?? 0)) else {
        report("BYDAY \(Self.quoted(item)) makes no sense and was left out")
        continue
      }
      let day = RecurrenceRule.WeekdayNumber(weekday, ordinal: ordinal)
      if seen.insert(day).inserted { rule.byDay.append(day) }
    }
  }

  private mutating func report(_ problem: String) { problems.append(problem) }

  private static func weekday(_ bytes: Bytes) -> Weekday? {
    Weekday(code: String(decoding: bytes.trimmed.prefix(3), as: UTF8.self))
  }

  /// A number of any length, the largest there is for those that are larger.
  private static func wholeNumber(_ bytes: Bytes) -> Int? {
    if let number = bytes.integer { return number }
    return bytes.count > 18 && bytes.allSatisfy(\.isDigit) ? .max : nil
  }

  private static func text(_ bytes: Bytes) -> String {
    var cleaner = TextCleaner()
    return cleaner.text(bytes.slice(0, min(40, bytes.count)), escaping: .none)
  }

  private static func quoted(_ bytes: Bytes) -> String { "“\(text(bytes))”" }
}
