/// Reads the recurrence grammar of vCalendar 1.0 (section 2.2): `D1 #10`, `W2 TU 0900 TH 1130 #4`, `MP1 1+ SU 1- SU`,
/// `MD1 1 2- LD`, `YM1 6 7`, `YD1 1 100`, each with an end date, a number of instances, or `#0` for ever; else two.
///
/// Times of day become BYHOUR and BYMINUTE. A rule inside the rule is read where RFC 5545 can say it too: `M15 #4`
/// behind times of day, `MP1` and `MD1` behind months; others, and the end marks `$`, are left out and reported.
struct VCalendarRule {
  private var rule: RecurrenceRule
  private var problems: [String] = []
  private var kind: Kind
  private var words: ArraySlice<Bytes>
  private var hasEnd = false
  /// The positions written since the last weekday: `1+ 1- MO` is both Mondays.
  private var ordinals: [Int] = []
  /// Whether a weekday closed the list of positions, so that the next one begins another.
  private var isListClosed = false
  private var times = VCalendarTimes()
  /// How many rules inside rules were read.
  private var depth = 0

  /// The rule and what had to be left out of it; nil where the bytes are not of this grammar.
  static func parse(_ bytes: Bytes) -> RecurrenceRule.Parsed? {
    let words = bytes.trimmed.split(at: .space).map(\.trimmed).filter { !$0.isEmpty }
    guard let head = words.first, let kind = Kind(head) else { return nil }
    var parser = VCalendarRule(kind, words.dropFirst())
    parser.rule.text = String(decoding: bytes, as: UTF8.self)
    guard parser.read() else { return nil }
    return parser.finished()
  }

  private init(_ kind: Kind, _ words: ArraySlice<Bytes>) {
    rule = RecurrenceRule(frequency: kind.frequency)
    rule.interval = kind.interval
    self.kind = kind
    self.words = words
  }

  private enum Part { case minutes, days, weekdays, positions, monthDays, months, yearDays }

  private struct Kind {
    var frequency: RecurrenceRule.Frequency
    var part: Part
    var interval: Int

    init?(_ word: Bytes) {
      let letters = word.prefix { $0.isLetter }.count
      guard let interval = word.dropping(letters).integer, interval > 0, interval < 100_000 else { return nil }
      self.interval = interval
      switch String(decoding: word.slice(0, letters), as: UTF8.self).uppercased() {
      case "M": (frequency, part) = (.minutely, .minutes)
      case "D": (frequency, part) = (.daily, .days)
      case "W": (frequency, part) = (.weekly, .weekdays)
      case "MP": (frequency, part) = (.monthly, .positions)
      case "MD": (frequency, part) = (.monthly, .monthDays)
      case "YM": (frequency, part) = (.yearly, .months)
      case "YD": (frequency, part) = (.yearly, .yearDays)
      default: return nil
      }
    }
  }

  // MARK: Words

  private mutating func read() -> Bool {
    while let first = words.popFirst() {
      var word = first
      if word.last == Self.endMark {
        word = word.slice(0, word.count - 1)
        report("the end mark $ was left out")
        if word.isEmpty { continue }
      }
      if let inner = Kind(word) {
        guard readInner(inner) else { return false }
      } else if !readEnd(word), !readDay(word) {
        return false
      }
    }
    return true
  }

  private static let endMark = UInt8(ascii: "$")

  /// `#4` or an end date, which may stand behind a rule inside.
  private mutating func readEnd(_ word: Bytes) -> Bool {
    if word[0] == UInt8(ascii: "#") {
      guard let count = word.dropping(1).integer, count >= 0 else { return false }
      rule.limit = count == 0 ? .forever : .count(count)
    } else if word.count >= 8, let until = TimeValue(word) {
      rule.limit = .until(CalendarTime(written: until))
    } else {
      return false
    }
    hasEnd = true
    return true
  }

  private mutating func readDay(_ word: Bytes) -> Bool {
    if word.count == 4, let time = VCalendarTimes.Time(word) {
      times.add(time)
    } else if let weekday = Weekday(code: String(decoding: word.prefix(3), as: UTF8.self)) {
      add(weekday)
      times.beginDay(weekday)
      isListClosed = true
    } else if word.spells("LD"), kind.part == .monthDays {
      add(-1)
    } else if let number = Self.number(word) {
      add(number)
    } else {
      return false
    }
    return true
  }

  private mutating func add(_ weekday: Weekday) {
    let isPositioned = kind.part == .positions && !ordinals.isEmpty
    for ordinal in isPositioned ? ordinals.map(Optional.some) : [nil] {
      let day = RecurrenceRule.WeekdayNumber(weekday, ordinal: ordinal)
      if !rule.byDay.contains(day) { rule.byDay.append(day) }
    }
  }

  private mutating func add(_ number: Int) {
    switch kind.part {
    case .positions where (1...5).contains(abs(number)):
      if isListClosed { ordinals = [] }
      isListClosed = false
      if !ordinals.contains(number) { ordinals.append(number) }
    case .monthDays where (1...31).contains(abs(number)): Self.add(number, to: &rule.byMonthDay)
    case .months where (1...12).contains(number): Self.add(number, to: &rule.byMonth)
    case .yearDays where (1...366).contains(number): Self.add(number, to: &rule.byYearDay)
    default: report("the number \(number) is out of range and was left out")
    }
  }

  private static func add(_ number: Int, to list: inout [Int]) {
    if !list.contains(number) { list.append(number) }
  }

  private mutating func report(_ problem: String) {
    if !problems.contains(problem), problems.count < 10 { problems.append(problem) }
  }

  /// `2`, `2+`, `2-`.
  private static func number(_ word: Bytes) -> Int? {
    guard let last = word.last, last == .plus || last == .minus else { return word.integer }
    return word.slice(0, word.count - 1).integer.map { last == .minus ? -$0 : $0 }
  }

  // MARK: A rule inside the rule

  /// Reads on with the inner kind; its own count says how often it repeats, not the whole.
  private mutating func readInner(_ inner: Kind) -> Bool {
    let outer = (kind: kind, limit: rule.limit, hasEnd: hasEnd)
    let isMonthly = outer.kind.part == .months && inner.interval == 1 && inner.frequency == .monthly
    let isMinutely = inner.part == .minutes
    guard depth < 2, isMonthly || isMinutely else { return skipInner() }
    depth += 1
    kind = inner
    (rule.limit, hasEnd) = (.count(2), false)
    guard read() else { return false }
    let repetitions = rule.limit
    kind = outer.kind
    if case .until = repetitions { return true }
    (rule.limit, hasEnd) = (outer.limit, outer.hasEnd)
    guard isMinutely else { return true }
    if times.isEmpty {
      report("the repetition in minutes has no time of day before it and was left out")
    } else if case .count(let count) = repetitions {
      times.repeatEach(minutes: inner.interval, count: count)
    } else {
      times.repeatEach(minutes: inner.interval, count: .max)
    }
    return true
  }

  /// Leaves out the words of a rule that RFC 5545 cannot say in one, all but an end date behind it.
  private mutating func skipInner() -> Bool {
    report("the rule inside the rule was left out")
    while let word = words.popFirst() {
      if word.count >= 8, let until = TimeValue(word) {
        (rule.limit, hasEnd) = (.until(CalendarTime(written: until)), true)
      }
    }
    return true
  }

  // MARK: The end

  private mutating func finished() -> RecurrenceRule.Parsed {
    // Without an end the rule is meant twice.
    if !hasEnd { rule.limit = .count(2) }
    if let problem = times.apply(to: &rule) { report(problem) }
    return RecurrenceRule.Parsed(rule: rule, problems: problems)
  }
}
