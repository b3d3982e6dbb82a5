import ICalendar

/// Which minutes of a run of days are covered by something: one bit each.
struct BusyMinutes: Hashable {
  private let firstDay: CivilDate
  private let days: Int
  private var words: [UInt64]

  init(firstDay: CivilDate, days: Int) {
    self.firstDay = firstDay
    self.days = days
    words = Array(repeating: 0, count: (days * 1_440 + 63) / 64)
  }

  /// How many minutes the days have.
  var count: Int { days * 1_440 }

  /// Covers a stretch of wall-clock time; what lies outside the days is left out.
  mutating func add(_ span: (start: CivilDateTime, end: CivilDateTime)) {
    cover(Self.minutes(from: span.start, to: span.end, since: firstDay, days: days))
  }

  /// The minutes of a stretch of wall-clock time, begun ones whole; empty where it lies outside the days.
  static func minutes(from start: CivilDateTime, to end: CivilDateTime, since day: CivilDate, days: Int) -> Range<Int> {
    let origin = CivilDateTime(day).seconds
    let from = max(0, Int((start.seconds - origin) / 60))
    let to = min(days * 1_440, Int((end.seconds - origin + 59) / 60))
    return from < to ? from..<to : 0..<0
  }

  /// Covers minutes counted from the first day's midnight.
  mutating func cover(_ minutes: Range<Int>) {
    guard !minutes.isEmpty else { return }
    for word in minutes.lowerBound / 64...(minutes.upperBound - 1) / 64 {
      words[word] |= Self.bits(of: word, in: minutes)
    }
  }

  mutating func uncover(_ minute: Int) { words[minute / 64] &= ~(1 << UInt64(minute % 64)) }

  /// Minutes covered in one hour of one weekday, over all weeks.
  func busyMinutes(weekday: Weekday, hour: Int) -> Double {
    let offset = (weekday.rawValue - firstDay.weekday.rawValue + 7) % 7
    let busy = stride(from: offset, to: days, by: 7).reduce(0) { sum, day in
      let first = day * 1_440 + hour * 60
      return sum + count(in: first..<(first + 60))
    }
    return Double(busy)
  }

  /// For each day the lengths in minutes of its free stretches within working time.
  func freeBlocks(workday: Range<Int>, workingDays: Set<Weekday>) -> [[Int]] {
    (0..<days).map { day in
      guard workingDays.contains(firstDay.adding(days: day).weekday) else { return [] }
      var blocks: [Int] = []
      var run = 0
      for minute in workday {
        if !isBusy(day * 1_440 + minute) {
          run += 1
        } else if run > 0 {
          blocks.append(run)
          run = 0
        }
      }
      return run > 0 ? blocks + [run] : blocks
    }
  }

  /// Whether a minute, counted from the first day's midnight, is covered.
  func isBusy(_ minute: Int) -> Bool { words[minute / 64] >> UInt64(minute % 64) & 1 == 1 }

  private func count(in minutes: Range<Int>) -> Int {
    (minutes.lowerBound / 64...(minutes.upperBound - 1) / 64).reduce(0) { sum, word in
      sum + (words[word] & Self.bits(of: word, in: minutes)).nonzeroBitCount
    }
  }

  /// The bits of a word that lie in some minutes, which reach into it.
  private static func bits(of word: Int, in minutes: Range<Int>) -> UInt64 {
    let from = max(0, minutes.lowerBound - word * 64)
    let to = min(64, minutes.upperBound - word * 64)
    return (UInt64.max >> UInt64(64 - (to - from))) << UInt64(from)
  }
}
