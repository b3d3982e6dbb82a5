/// Walks a rule of hours, minutes or seconds: from one admitted unit to the next by arithmetic, not one by
/// one.
struct UnitSteps: Sendable {
  private let unit: Int
  private let interval: Int
  /// The unit DTSTART lies in, counted from 1970.
  private let origin: Int
  private var admitted: AdmittedDays
  private let admitsAll: Bool
  private let hours: UInt64
  private let minutes: UInt64
  private let seconds: UInt64
  /// Seconds after a unit's beginning at which instances start; BYSETPOS already applied.
  private let offsets: [Int]
  /// A day counts once where DTSTART is a date.
  private let isDate: Bool

  /// After so many units everything comes again: the Gregorian calendar repeats after 400 years, and the
  /// steps meet it in the same way after the least common multiple of both. No match in as long a time is
  /// none ever.
  private let cycle: Int

  private var current: Int
  private var cursor: Int
  private var isFinished: Bool
  private var last: Int64

  init(_ pattern: RulePattern, start: CivilDateTime, from: CivilDateTime?, isDate: Bool) {
    unit = pattern.frequency == .hourly ? 3_600 : pattern.frequency == .minutely ? 60 : 1
    interval = pattern.interval
    origin = Int(start.seconds.dividedDown(by: Int64(unit)))
    admitted = AdmittedDays(pattern)
    admitsAll = admitted.admitsAll
    offsets = Self.offsets(pattern, unit: unit, start: start)
    minutes = unit < 3_600 ? Self.mask(pattern.minutes, of: 60) : .max
    seconds = unit == 1 ? Self.mask(pattern.seconds, of: 60) : .max
    self.isDate = isDate
    last = max(start, from ?? start).seconds - 1
    let hours = Self.mask(pattern.hours, of: 24)
    self.hours = Self.reachable(
      hours, minutes, seconds, step: interval.multipliedReportingOverflow(by: unit).partialValue, unit: unit,
      origin: origin)
    cycle = leastCommonMultiple(interval, 146_097 * 86_400 / unit)
    current = max(origin, Int((last + 1).dividedDown(by: Int64(unit))))
    cursor = 0
    isFinished = offsets.isEmpty || self.hours == 0
    move(to: current)
  }

  /// Gives nothing before a reading any more.
  mutating func skip(to beginning: CivilDateTime) {
    guard beginning.seconds > last + 1 else { return }
    last = beginning.seconds - 1
    let index = Int(beginning.seconds.dividedDown(by: Int64(unit)))
    if index > current { move(to: index) }
  }

  /// The next wall-clock reading in seconds; nil at the end of the calendar.
  mutating func next() -> Int64? {
    while !isFinished {
      while cursor < offsets.count {
        let value = Int64(current * unit + offsets[cursor])
        cursor += 1
        if value > last {
          last = value
          if isDate { move(to: (dayOf(current) + 1) * unitsInDay) }
          return value
        }
      }
      move(to: current + 1)
    }
    return nil
  }

  /// Steps over everything before a reading and gives how many instances that were.
  ///
  /// Whole days are counted by where the steps meet them: there are no more such places than steps in a day, and
  /// each is walked once.
  mutating func drop(before limit: Int64) -> Int {
    if admitsAll, hours == Self.mask([], of: 24), minutes == .max || minutes == Self.mask([], of: 60),
      seconds == .max || seconds == Self.mask([], of: 60), offsets.count == 1, !isDate
    {
      return dropEvenly(before: limit)
    }
    // The rest of the first day, in which DTSTART may lie behind some instances.
    let firstLimit = min(limit, Int64(dayOf(current) + 1) * 86_400)
    var dropped = dropOneByOne(before: firstLimit)
    while cursor < offsets.count, Int64(current * unit + offsets[cursor]) <= last { cursor += 1 }
    if cursor == offsets.count { move(to: current + 1) }
    if interval <= unitsInDay { dropped += dropDays(before: Int(limit.dividedDown(by: 86_400))) }
    return dropped + dropOneByOne(before: limit)
  }

  private mutating func dropOneByOne(before limit: Int64) -> Int {
    var dropped = 0
    while true {
      let place = (current, cursor, last, isFinished)
      guard let value = next() else { return dropped }
      if value >= limit {
        (current, cursor, last, isFinished) = place
        return dropped
      }
      dropped += 1
    }
  }

  private mutating func dropDays(before day: Int) -> Int {
    var dropped = 0
    var known = [Int](repeating: -1, count: interval)
    while !isFinished, dayOf(current) < day {
      let today = dayOf(current)
      // Where the first step of the day lies, counted from midnight.
      let place = aligned(today * unitsInDay) - today * unitsInDay
      if known[place] < 0 { known[place] = isDate ? 1 : stepsAdmitted(from: place) * offsets.count }
      dropped += known[place]
      move(to: (today + 1) * unitsInDay)
    }
    return dropped
  }

  private func stepsAdmitted(from first: Int) -> Int {
    stride(from: first, to: unitsInDay, by: interval).count { secondToTry($0 * unit) == nil }
  }

  private var unitsInDay: Int { 86_400 / unit }

  /// Without any limit the number of instances up to a reading is a division.
  private mutating func dropEvenly(before limit: Int64) -> Int {
    let first = Int64(current * unit + offsets[0])
    let step = Int64(unit) * Int64(interval)
    guard first < limit else { return 0 }
    let dropped = Int((limit - first + step - 1) / step) - (first <= last ? 1 : 0)
    let steps = Int((limit - first + step - 1) / step)
    move(to: current + steps * interval)
    return dropped
  }

  private func dayOf(_ index: Int) -> Int { Int(Int64(index * unit).dividedDown(by: 86_400)) }

  /// Sets `current` to the first admitted unit at or after one.
  private mutating func move(to index: Int) {
    var index = index
    let end = index.addingReportingOverflow(cycle)
    let provenNever = end.overflow ? Int.max : end.partialValue
    cursor = 0
    while !isFinished {
      index = aligned(index)
      let day = dayOf(index)
      guard day <= AdmittedDays.last, index <= provenNever else { break }
      if !admitsAll {
        guard let next = admitted.next(onOrAfter: day) else { break }
        if next > day {
          index = next * unitsInDay
          continue
        }
      }
      guard let second = secondToTry(index * unit - day * 86_400) else {
        current = index
        return
      }
      index = (day * 86_400 + second) / unit
      if day < 0, (day * 86_400 + second) % unit != 0 { index -= 1 }
    }
    isFinished = true
  }

  private func aligned(_ index: Int) -> Int {
    let passed = index - origin
    if passed <= 0 { return origin }
    let rest = passed % interval
    return rest == 0 ? index : index + interval - rest
  }

  /// nil where a second of the day is admitted, else the next one worth a try (86400 for the next day).
  private func secondToTry(_ second: Int) -> Int? {
    let (hour, minute) = (second / 3_600, second / 60 % 60)
    if hours >> UInt64(hour) & 1 == 0 {
      return Self.nextBit(hours, after: hour).map { $0 * 3_600 } ?? 86_400
    }
    if minutes >> UInt64(minute) & 1 == 0 {
      return hour * 3_600 + (Self.nextBit(minutes, after: minute) ?? 60) * 60
    }
    if seconds >> UInt64(second % 60) & 1 == 0 {
      return second / 60 * 60 + (Self.nextBit(seconds, after: second % 60) ?? 60)
    }
    return nil
  }

  private static func nextBit(_ mask: UInt64, after bit: Int) -> Int? {
    let rest = mask & ~((UInt64(2) << UInt64(bit)) &- 1)
    return rest == 0 ? nil : rest.trailingZeroBitCount
  }

  private static func mask(_ numbers: [Int], of size: Int) -> UInt64 {
    numbers.isEmpty ? (UInt64(1) << UInt64(size)) - 1 : numbers.reduce(0) { $0 | 1 << UInt64($1) }
  }

  private static func offsets(_ pattern: RulePattern, unit: Int, start: CivilDateTime) -> [Int] {
    let seconds = unit == 1 ? [0] : pattern.seconds.isEmpty ? [start.second] : pattern.seconds
    let minutes = unit < 3_600 ? [0] : pattern.minutes.isEmpty ? [start.minute] : pattern.minutes
    let all = minutes.flatMap { minute in seconds.map { minute * 60 + $0 } }
    guard !pattern.positions.isEmpty else { return all }
    let kept = Set(pattern.positions.map { $0 > 0 ? $0 - 1 : all.count + $0 })
    return all.indices.filter(kept.contains).map { all[$0] }
  }

  /// The hours in which a step can ever land on an admitted time: steps keep their remainder by the greatest
  /// common divisor of the step and a day. No hour left means that the rule never matches.
  private static func reachable(
    _ hours: UInt64, _ minutes: UInt64, _ seconds: UInt64, step: Int, unit: Int, origin: Int
  ) -> UInt64 {
    let divisor = greatestCommonDivisor(step, 86_400)
    guard divisor > unit else { return hours }
    let first = Int64(origin * unit)
    var second = Int(first - first.dividedDown(by: Int64(divisor)) * Int64(divisor))
    var result: UInt64 = 0
    while second < 86_400 {
      let isAdmitted =
        hours >> UInt64(second / 3_600) & minutes >> UInt64(second / 60 % 60) & seconds >> UInt64(second % 60)
        & 1
      result |= isAdmitted << UInt64(second / 3_600)
      second += divisor
    }
    return result
  }
}
