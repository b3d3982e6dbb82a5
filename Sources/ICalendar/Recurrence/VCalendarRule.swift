/// Reads the recurrence grammar of vCalendar 1.0 (section 2.2): `D1 #10`, `W2 TU TH #4`, `MP1 1+ SU 1- SU`,
/// `MD1 1 2-`, `YM1 6 7`, `YD1 1 100`, each with an end date or `#0` for ever, else two times.
struct VCalendarRule {
  private var rule: RecurrenceRule
  private var words: [Bytes]
  private var hasEnd = false

  /// The rule, or nil where the bytes are not of this grammar.
  static func parse(_ bytes: Bytes) -> RecurrenceRule? {
    let words = bytes.trimmed.split(at: .space).filter { !$0.isEmpty }
    guard let head = words.first, let kind = Kind(head) else { return nil }
    var parser = VCalendarRule(
      rule: RecurrenceRule(frequency: kind.frequency), words: Array(words.dropFirst()))
    parser.rule.interval = kind.interval
    parser.rule.text = String(decoding: bytes, as: UTF8.self)
    guard parser.read(kind) else { return nil }
    // Without an end the rule is meant twice.
    if !parser.hasEnd { parser.rule.limit = .count(2) }
    return parser.rule
  }

  private init(rule: RecurrenceRule, words: [Bytes]) {
    self.rule = rule
    self.words = words
  }

  private enum Part { case none, weekdays, positions, monthDays, months, yearDays }

  private struct Kind {
    var frequency: RecurrenceRule.Frequency
    var part: Part
    var interval: Int

    init?(_ word: Bytes) {
      let letters = word.prefix { $0.isLetter }.count
      guard let interval = word.dropping(letters).integer, interval > 0 else { return nil }
      self.interval = interval
      switch String(decoding: word.slice(0, letters), as: UTF8.self).uppercased() {
      case "M": (frequency, part) = (.minutely, .none)
      case "D": (frequency, part) = (.daily, .none)
      case "W": (frequency, part) = (.weekly, .weekdays)
      case "MP": (frequency, part) = (.monthly, .positions)
      case "MD": (frequency, part) = (.monthly, .monthDays)
      case "YM": (frequency, part) = (.yearly, .months)
      case "YD": (frequency, part) = (.yearly, .yearDays)
      default: return nil
      }
    }
  }

  private mutating func read(_ kind: Kind) -> Bool {
    var ordinals: [Int] = []
    for word in words {
      if word[0] == 0x23 {
        guard let count = word.dropping(1).integer, count >= 0 else { return false }
        rule.limit = count == 0 ? .forever : .count(count)
        hasEnd = true
      } else if word.count >= 8, let until = TimeValue(word) {
        rule.limit = .until(Self.time(until))
        hasEnd = true
      } else if let weekday = Weekday(code: String(decoding: word.prefix(3), as: UTF8.self)) {
        let numbers: [Int?] = kind.part == .positions && !ordinals.isEmpty ? ordinals : [nil]
        rule.byDay += numbers.map { RecurrenceRule.WeekdayNumber(weekday, ordinal: $0) }
      } else if word.spells("LD"), kind.part == .monthDays {
        rule.byMonthDay.append(-1)
      } else if let number = Self.number(word) {
        // A position after weekdays begins the next group: `1+ MO TU 2+ WE`.
        if kind.part == .positions, !rule.byDay.isEmpty, ordinals.last != nil { ordinals = [] }
        if kind.part == .positions { ordinals.append(number) } else { add(number, to: kind.part) }
      } else if !word.spells("$") {
        return false
      }
    }
    return true
  }

  private mutating func add(_ number: Int, to part: Part) {
    switch part {
    case .monthDays where (1...31).contains(abs(number)): rule.byMonthDay.append(number)
    case .months where (1...12).contains(number): rule.byMonth.append(number)
    case .yearDays where (1...366).contains(abs(number)): rule.byYearDay.append(number)
    default: break
    }
  }

  /// `2`, `2+`, `2-`.
  private static func number(_ word: Bytes) -> Int? {
    guard let last = word.last, last == .plus || last == .minus else { return word.integer }
    return word.slice(0, word.count - 1).integer.map { last == .minus ? -$0 : $0 }
  }

  private static func time(_ value: TimeValue) -> CalendarTime {
    switch value {
    case .date(let day): .date(day)
    case .local(let local): .floating(local)
    case .utc(let instant): .utc(instant)
    }
  }
}
