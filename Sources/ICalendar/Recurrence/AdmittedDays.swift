/// The days of the calendar a rule can fall on, as one bit mask a month.
struct AdmittedDays: Sendable {
  /// 9999-12-31: years have four digits (RFC 5545, 3.3.4), so every rule ends with that day.
  static let last = CivilDate(year: 9_999, month: 12, day: 31).day

  private let pattern: RulePattern
  /// The last day worth a look.
  private let end: Int
  private let weeks: WeekNumbering
  /// Bit n for the weekday of the n-th day after a Monday.
  private let weekdays: UInt64
  /// Twelve masks for common years, then twelve for leap years.
  private var yearDayMasks: [UInt32] = []
  private var frame = MonthFrame(year: 1970, month: 1)
  private var frameMask: UInt32

  init(_ pattern: RulePattern) {
    self.pattern = pattern
    end = min(Self.last, pattern.scaledLimit?.lastDay ?? .max)
    weeks = WeekNumbering(weekStart: pattern.weekStart)
    frameMask = 0
    let everySeventh: UInt64 = 0x8_1020_4081
    weekdays = UInt64(pattern.weekdays) * everySeventh
    if !pattern.yearDays.isEmpty { yearDayMasks = Self.yearDayMasks(pattern.yearDays) }
    frameMask = mask(frame)
  }

  /// Whether every day is admitted.
  var admitsAll: Bool {
    !pattern.hasMonths && pattern.months == 0x1FFE && !pattern.hasMonthDays && !pattern.hasWeekdays
      && pattern.yearDays.isEmpty && pattern.weekNumbers.isEmpty && pattern.scaledLimit == nil
  }

  /// The first admitted day at or after a day; nil where none is left before the year 10000.
  mutating func next(onOrAfter day: Int) -> Int? {
    var day = day
    while day <= end {
      if day < frame.first || day >= frame.end { move(to: day) }
      let rest = frameMask & ~(frame.bit(of: day) &- 1)
      if rest != 0 { return frame.first + rest.trailingZeroBitCount - 1 }
      day = frame.end
    }
    return nil
  }

  mutating func contains(_ day: Int) -> Bool {
    if day < frame.first || day >= frame.end { move(to: day) }
    return frameMask & frame.bit(of: day) != 0
  }

  private mutating func move(to day: Int) {
    if day == frame.end { frame.advance() } else { frame = MonthFrame(containing: day) }
    frameMask = mask(frame)
  }

  /// The admitted days of a month.
  func mask(_ frame: MonthFrame) -> UInt32 {
    guard pattern.months >> UInt32(frame.month) & 1 == 1 else { return 0 }
    var mask = frame.all
    if pattern.hasMonthDays { mask &= monthDayMask(frame) }
    if pattern.hasWeekdays {
      mask &= weekdayMask(frame) | ordinalMask(frame)
    }
    if !yearDayMasks.isEmpty { mask &= yearDayMasks[(frame.yearLength - 365) * 12 + frame.month - 1] }
    if mask != 0, !pattern.weekNumbers.isEmpty { mask = weekMask(frame, of: mask) }
    if let limit = pattern.scaledLimit, mask != 0 { mask &= limit.mask(frame) }
    return mask
  }

  private func weekdayMask(_ frame: MonthFrame) -> UInt32 {
    UInt32(truncatingIfNeeded: weekdays >> UInt64(((frame.first + 3) % 7 + 7) % 7)) << 1
  }

  private func monthDayMask(_ frame: MonthFrame) -> UInt32 {
    var mask = pattern.monthDays
    var rest = pattern.monthDaysFromEnd
    while rest != 0 {
      let day = frame.length + 1 - rest.trailingZeroBitCount
      if day > 0 { mask |= 1 << UInt32(day) }
      rest &= rest - 1
    }
    return mask
  }

  /// Numbered weekdays: within the month, or within the year for a yearly rule without BYMONTH.
  private func ordinalMask(_ frame: MonthFrame) -> UInt32 {
    let ofYear = pattern.frequency == .yearly && !pattern.hasMonths
    let first = ofYear ? frame.yearFirst : frame.first
    let length = ofYear ? frame.yearLength : frame.length
    var mask: UInt32 = 0
    for (weekday, ordinal) in pattern.ordinals {
      let day: Int
      if ordinal > 0 {
        day = first + ((weekday - first - 3) % 7 + 7) % 7 + (ordinal - 1) * 7
      } else {
        let last = first + length - 1
        day = last - ((last + 3 - weekday) % 7 + 7) % 7 + (ordinal + 1) * 7
      }
      let isInside = day >= first && day < first + length && day >= frame.first && day < frame.end
      if isInside { mask |= frame.bit(of: day) }
    }
    return mask
  }

  private func weekMask(_ frame: MonthFrame, of mask: UInt32) -> UInt32 {
    var result: UInt32 = 0
    var rest = mask
    while rest != 0 {
      let day = frame.first + rest.trailingZeroBitCount - 1
      if weeks.contains(day, in: pattern.weekNumbers) { result |= frame.bit(of: day) }
      rest &= rest - 1
    }
    return result
  }

  private static func yearDayMasks(_ yearDays: [Int]) -> [UInt32] {
    [2023, 2024].flatMap { year -> [UInt32] in
      (1...12).map { month in
        let frame = MonthFrame(year: year, month: month)
        return yearDays.reduce(0) { mask, number in
          let day = number > 0 ? frame.yearFirst + number - 1 : frame.yearFirst + frame.yearLength + number
          return day >= frame.first && day < frame.end ? mask | frame.bit(of: day) : mask
        }
      }
    }
  }
}
