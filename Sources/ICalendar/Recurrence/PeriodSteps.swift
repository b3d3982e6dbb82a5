/// Walks a rule of days, weeks, months or years: one period after another, each a list of days times a list
/// of times, never multiplied out.
struct PeriodSteps: Sendable {
  private let weeks: WeekNumbering
  /// The days of a rule of another calendar, whose years and months are then the periods.
  private let scaled: ScaledDays?
  private var admitted: AdmittedDays
  private let admitsAll: Bool
  private let isBeyondSetPositions: Bool
  /// A year, a month counted from year 0, the first day of a week, or a day.
  private var period: Int
  private var days: [Int] = []
  /// Indices into days times times that BYSETPOS leaves, in order.
  private var selected: [Int] = []
  /// The number of instances `selected` was made for.
  private var selectedFrom = -1
  private var cursor = 0
  private var count = 0
  /// Readings up to here were given or lie before the start.
  private var last: Int64
  /// So many periods on, everything comes again: the Gregorian calendar repeats after 400 years, and steps
  /// meet it in the same way after the least common multiple of both. No match in as long a time is none
  /// ever.
  private let cycle: Int
  private var provenNever = Int.max

  init(_ pattern: RulePattern, start: CivilDateTime, from: CivilDateTime?, scaled: ScaledDays? = nil) {
    self.scaled = scaled
    weeks = WeekNumbering(weekStart: pattern.weekStart)
    admitted = AdmittedDays(pattern)
    admitsAll = admitted.admitsAll
    isBeyondSetPositions = !pattern.positions.isEmpty && pattern.isBeyondSetPositions
    last = max(start, from ?? start).seconds - 1
    // Calendars of the moon repeat in no such time; they end with the years that are laid out.
    cycle = scaled == nil ? Self.cycle(pattern) : Int.max
    period = scaled?.period(of: start.date.day) ?? Self.period(of: start.date, pattern, weeks)
    if pattern.countsWeekYears { settleWeekYear(start) }
    if let from, from > start { _ = jump(to: from) }
    startProof()
    load()
  }

  /// Gives nothing before a reading any more.
  mutating func skip(to beginning: CivilDateTime) {
    last = max(last, beginning.seconds - 1)
    guard jump(to: beginning) else { return }
    startProof()
    load()
  }

  /// Whether there is a later period to begin with: one before the one asked for, because SKIP=FORWARD moves days
  /// into the next, two where years are those of weeks.
  private mutating func jump(to beginning: CivilDateTime) -> Bool {
    let length = admitted.pattern.frequency == .weekly ? 7 * admitted.pattern.interval : admitted.pattern.interval
    let asked = scaled?.period(of: beginning.date.day) ?? Self.period(of: beginning.date, admitted.pattern, weeks)
    let passed = (asked - period) / length - (admitted.pattern.countsWeekYears ? 2 : 1)
    if passed > 0 { period += passed * length }
    return passed > 0
  }

  private static func period(of date: CivilDate, _ pattern: RulePattern, _ weeks: WeekNumbering) -> Int {
    let parts = date.parts
    switch pattern.frequency {
    case .yearly: return pattern.countsWeekYears ? weeks.weekYear(of: date.day) : parts.year
    case .monthly: return parts.year * 12 + parts.month - 1
    case .weekly: return weeks.firstDay(ofWeekWith: date.day)
    default: return date.day
    }
  }

  /// INTERVAL counts from the week-year of DTSTART where that year still has an instance, else from its
  /// calendar year.
  private mutating func settleWeekYear(_ start: CivilDateTime) {
    load()
    if count == 0 || reading(count - 1) < start.seconds { period = start.date.year }
  }

  /// The next wall-clock reading in seconds, later than the one before; nil at the end of the calendar.
  mutating func next() -> Int64? {
    while true {
      while cursor < count {
        let value = reading(cursor)
        cursor += 1
        if value > last {
          last = value
          return value
        }
      }
      guard advance() else { return nil }
    }
  }

  /// Steps over everything before a reading and gives how many instances that were.
  mutating func drop(before limit: Int64) -> Int {
    var dropped = 0
    while admitted.pattern.skip == .omit {
      if count > 0, reading(count - 1) >= limit { break }
      while cursor < count, reading(cursor) <= last { cursor += 1 }
      dropped += count - cursor
      guard advance() else { return dropped }
    }
    while cursor < count || advance() {
      while cursor < count {
        let value = reading(cursor)
        if value >= limit { return dropped }
        cursor += 1
        if value > last {
          last = value
          dropped += 1
        }
      }
    }
    return dropped
  }

  private func reading(_ index: Int) -> Int64 {
    let place = admitted.pattern.positions.isEmpty ? index : selected[index]
    if admitted.pattern.times.count == 1 { return Int64(days[place] * 86_400 + admitted.pattern.times[0]) }
    let (day, time) = place.quotientAndRemainder(dividingBy: admitted.pattern.times.count)
    return Int64(days[day] * 86_400 + admitted.pattern.times[time])
  }

  private mutating func advance() -> Bool {
    if isBeyondSetPositions { return false }
    startProof()
    repeat {
      if period > provenNever { return false }
      period += admitted.pattern.frequency == .weekly ? 7 * admitted.pattern.interval : admitted.pattern.interval
      if isPastEnd { return false }
      load()
    } while count == 0
    return true
  }

  private mutating func startProof() {
    let end = period.addingReportingOverflow(cycle)
    provenNever = end.overflow ? Int.max : end.partialValue
  }

  private static func cycle(_ pattern: RulePattern) -> Int {
    let step = pattern.frequency == .weekly ? 7 * pattern.interval : pattern.interval
    let calendar =
      switch pattern.frequency {
      case .yearly: 400
      case .monthly: 4_800
      default: 146_097
      }
    return leastCommonMultiple(step, calendar)
  }

  private var isPastEnd: Bool {
    if let scaled { return period >= scaled.periods }
    return switch admitted.pattern.frequency {
    case .yearly: period > 9_999
    case .monthly: period >= 120_000
    default: period > AdmittedDays.last
    }
  }

  private mutating func load() {
    days.removeAll(keepingCapacity: true)
    cursor = 0
    if let scaled { days = scaled.days(of: period) } else { loadGregorian() }
    while let day = days.last, day > AdmittedDays.last { days.removeLast() }
    count = days.count * admitted.pattern.times.count
    if !admitted.pattern.positions.isEmpty { select() }
  }

  private mutating func loadGregorian() {
    switch admitted.pattern.frequency {
    case .yearly where admitted.pattern.countsWeekYears: loadWeekYear()
    case .yearly: loadYear()
    case .monthly: loadMonth(MonthFrame(year: period / 12, month: period % 12 + 1))
    case .weekly: loadWeek()
    default: loadDay()
    }
  }

  private mutating func loadDay() {
    if admitsAll { return days.append(period) }
    while period <= provenNever, let day = admitted.next(onOrAfter: period) {
      if day == period { return days.append(day) }
      let steps = (day - period + admitted.pattern.interval - 1) / admitted.pattern.interval
      period += steps * admitted.pattern.interval
    }
    period = AdmittedDays.last
  }

  private mutating func loadWeek() {
    while period <= provenNever, let day = admitted.next(onOrAfter: period) {
      if day < period + 7 {
        for day in day..<period + 7 where admitted.contains(day) { days.append(day) }
        return
      }
      period += (day - period) / 7 / admitted.pattern.interval * admitted.pattern.interval * 7
      if day >= period + 7 { period += 7 * admitted.pattern.interval }
    }
    period = AdmittedDays.last
  }

  private mutating func loadMonth(_ frame: MonthFrame) {
    var mask = admitted.mask(frame)
    while mask != 0 {
      days.append(frame.first + mask.trailingZeroBitCount - 1)
      mask &= mask - 1
    }
    if admitted.pattern.skip != .omit, admitted.pattern.hasMonthDays { addSkippedMonthDays(frame) }
  }

  private mutating func loadYear() {
    var frame = MonthFrame(year: period, month: 1)
    for month in 1...12 {
      if admitted.pattern.months >> UInt32(month) & 1 == 1 { loadMonth(frame) }
      frame.advance()
    }
    if admitted.pattern.skip != .omit, !admitted.pattern.yearDays.isEmpty { addSkippedYearDays() }
  }

  private mutating func loadWeekYear() {
    let first = weeks.firstDay(ofYear: period)
    let total = weeks.weeks(inYear: period)
    let numbers = Set(admitted.pattern.weekNumbers.map { $0 > 0 ? $0 : total + 1 + $0 })
    for week in numbers.sorted() where week >= 1 && week <= total {
      let start = first + (week - 1) * 7
      for day in start..<start + 7 where admitted.contains(day) { days.append(day) }
    }
  }

  /// BYSETPOS counts over the whole period, also the part before DTSTART.
  private mutating func select() {
    defer { count = selected.count }
    // Periods of one length share their selection.
    if count == selectedFrom { return }
    selectedFrom = count
    let all = count
    selected.removeAll(keepingCapacity: true)
    for position in admitted.pattern.positions {
      let place = position > 0 ? position - 1 : all + position
      if place >= 0, place < all { selected.append(place) }
    }
    guard selected.count > 1 else { return }
    selected.sort()
    // A position from the front and one from the back may be the same.
    var kept = 1
    for place in selected.dropFirst() where place != selected[kept - 1] {
      selected[kept] = place
      kept += 1
    }
    selected.removeLast(selected.count - kept)
  }
}

// MARK: SKIP (RFC 7529, 4.1)

extension PeriodSteps {
  /// Days of the month that do not exist, moved to the day before or after.
  fileprivate mutating func addSkippedMonthDays(_ frame: MonthFrame) {
    guard admitted.pattern.months >> UInt32(frame.month) & 1 == 1 else { return }
    let isForward = admitted.pattern.skip == .forward
    if admitted.pattern.monthDays & ~frame.all & ~1 != 0 { addSkipped(isForward ? frame.end : frame.end - 1) }
    if admitted.pattern.monthDaysFromEnd & ~frame.all & ~1 != 0 {
      addSkipped(isForward ? frame.first : frame.first - 1)
    }
  }

  fileprivate mutating func addSkippedYearDays() {
    guard !CivilDate.isLeap(period) else { return }
    let first = CivilDate(year: period, month: 1, day: 1).day
    let isForward = admitted.pattern.skip == .forward
    if admitted.pattern.yearDays.contains(366) { addSkipped(isForward ? first + 365 : first + 364) }
    if admitted.pattern.yearDays.contains(-366) { addSkipped(isForward ? first : first - 1) }
  }

  fileprivate mutating func addSkipped(_ day: Int) {
    let weekday = UInt32(CivilDate(day: day).weekday.rawValue)
    guard admitted.pattern.weekdays == 0 || admitted.pattern.weekdays >> weekday & 1 == 1, !days.contains(day) else {
      return
    }
    days.insert(day, at: days.firstIndex { $0 > day } ?? days.count)
  }
}

extension RulePattern {
  /// Whether no period can have as many instances as BYSETPOS asks for.
  fileprivate var isBeyondSetPositions: Bool {
    guard let least = positions.map(abs).min() else { return false }
    let days =
      switch frequency {
      case .daily: 1
      case .weekly: weekdays == 0 ? 7 : weekdays.nonzeroBitCount
      case .monthly: 32
      // The longest year of any calendar, and days that SKIP moves.
      default: 400
      }
    return least > days * times.count
  }

  /// Whether the rule's years are those of week numbers: BYWEEKNO decides the days.
  var countsWeekYears: Bool {
    frequency == .yearly && !weekNumbers.isEmpty && yearDays.isEmpty && !hasMonthDays
  }
}
