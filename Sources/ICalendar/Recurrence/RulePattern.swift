/// A rule made ready to be walked: its BY parts as bit sets, those it leaves out taken from DTSTART.
///
/// RFC 5545 3.3.10 derives what a rule does not say from DTSTART; so YEARLY;BYMONTHDAY=29 means the month of
/// DTSTART and YEARLY;BYWEEKNO=20 its weekday, although some readers take every month and every day of the
/// week.
struct RulePattern: Sendable {
  typealias Frequency = RecurrenceRule.Frequency

  var frequency: Frequency
  /// At most 10^12, which no unit of time reaches before the year 10000.
  var interval: Int
  var weekStart: Int
  var skip: RecurrenceRule.Skip
  /// Bit m for month m.
  var months: UInt32
  var hasMonths: Bool
  /// Bit d for day d; bit 0 unused.
  var monthDays: UInt32 = 0
  /// Bit n for the n-th day from the end.
  var monthDaysFromEnd: UInt32 = 0
  var yearDays: [Int]
  var weekNumbers: [Int]
  /// Bit w for weekday w written without a number.
  var weekdays: UInt32 = 0
  var ordinals: [(weekday: Int, ordinal: Int)] = []
  var positions: [Int]
  /// Seconds of the day at which instances start on a day; empty for rules that step below a day.
  var times: [Int] = []
  var hours: [Int]
  var minutes: [Int]
  var seconds: [Int]
  /// Stands for months, month days and year days where these are of another calendar.
  let scaledLimit: ScaledLimit?

  var hasMonthDays: Bool { monthDays | monthDaysFromEnd != 0 }
  var hasWeekdays: Bool { weekdays != 0 || !ordinals.isEmpty }
  var stepsByDays: Bool { frequency >= .daily }

  init(_ rule: RecurrenceRule, start: CivilDateTime, isDate: Bool, scaledLimit: ScaledLimit? = nil) {
    self.scaledLimit = scaledLimit
    let isScaled = scaledLimit != nil
    frequency = rule.frequency
    interval = min(max(rule.interval, 1), 1_000_000_000_000)
    weekStart = rule.weekStart.rawValue
    skip = rule.skip
    hasMonths = !rule.byMonth.isEmpty && !isScaled
    months = hasMonths ? rule.byMonth.reduce(0) { $0 | 1 << UInt32($1) } : 0x1FFE
    yearDays = isScaled ? [] : rule.byYearDay
    weekNumbers = rule.byWeekNumber
    positions = rule.bySetPosition
    // A day has no time to be limited by: time parts of a rule with a DATE start are ignored.
    hours = isDate ? [] : rule.byHour
    minutes = isDate ? [] : rule.byMinute
    seconds = isDate ? [] : Self.withoutLeapSecond(rule.bySecond)
    for day in rule.byMonthDay where !isScaled {
      if day > 0 { monthDays |= 1 << UInt32(day) } else { monthDaysFromEnd |= 1 << UInt32(-day) }
    }
    readDays(rule.byDay)
    deriveDays(from: start.date)
    if stepsByDays { deriveTimes(from: start) }
  }

  /// BYSECOND=60 is read as 59, as RFC 5545 3.3.12 has it for clocks without leap seconds.
  private static func withoutLeapSecond(_ seconds: [Int]) -> [Int] {
    Array(Set(seconds.map { min($0, 59) })).sorted()
  }

  /// Numbers count within a month or year; with any other frequency they are ignored.
  private mutating func readDays(_ days: [RecurrenceRule.WeekdayNumber]) {
    let counts = frequency == .yearly && weekNumbers.isEmpty || frequency == .monthly
    for day in days {
      if let ordinal = day.ordinal, counts {
        ordinals.append((day.weekday.rawValue, ordinal))
      } else {
        weekdays |= 1 << UInt32(day.weekday.rawValue)
      }
    }
  }

  private mutating func deriveDays(from start: CivilDate) {
    let (_, month, day) = start.parts
    let weekday = UInt32(1) << UInt32(start.weekday.rawValue)
    let hasDays = hasMonthDays || hasWeekdays || !yearDays.isEmpty
    switch frequency {
    case .yearly where !weekNumbers.isEmpty:
      if !hasDays { weekdays = weekday }
    case .yearly:
      if hasMonthDays && !hasMonths && yearDays.isEmpty || !hasDays && !hasMonths {
        months = 1 << UInt32(month)
      }
      if !hasDays { monthDays = 1 << UInt32(day) }
    case .monthly where !hasDays:
      if weekNumbers.isEmpty { monthDays = 1 << UInt32(day) } else { weekdays = weekday }
    case .weekly where !hasDays: weekdays = weekday
    default: break
    }
  }

  private mutating func deriveTimes(from start: CivilDateTime) {
    let hours = hours.isEmpty ? [start.hour] : hours
    let minutes = minutes.isEmpty ? [start.minute] : minutes
    let seconds = seconds.isEmpty ? [start.second] : seconds
    for hour in hours {
      for minute in minutes {
        for second in seconds { times.append(hour * 3_600 + minute * 60 + second) }
      }
    }
  }
}

extension RecurrenceRule.Frequency: Comparable {
  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .secondly: 0
    case .minutely: 1
    case .hourly: 2
    case .daily: 3
    case .weekly: 4
    case .monthly: 5
    case .yearly: 6
    }
  }
}
