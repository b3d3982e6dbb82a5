import ICalendar

/// How many entries cover each minute of a run of days.
struct MinuteCounts {
  private let firstDay: CivilDate
  private let days: Int
  private var counts: [UInt16]

  init(firstDay: CivilDate, days: Int) {
    self.firstDay = firstDay
    self.days = days
    counts = Array(repeating: 0, count: days * 1_440)
  }

  /// Counts a stretch of wall-clock time; what lies outside the days is left out.
  mutating func add(_ span: (start: CivilDateTime, end: CivilDateTime)) {
    let origin = CivilDateTime(firstDay).seconds
    let from = max(0, Int((span.start.seconds - origin) / 60))
    let to = min(counts.count, Int((span.end.seconds - origin + 59) / 60))
    guard from < to else { return }
    for minute in from..<to where counts[minute] < .max { counts[minute] += 1 }
  }

  /// Minutes covered in one hour of one weekday, over all weeks.
  func busyMinutes(weekday: Weekday, hour: Int) -> Double {
    var busy = 0
    let offset = (weekday.rawValue - firstDay.weekday.rawValue + 7) % 7
    for day in stride(from: offset, to: days, by: 7) {
      let first = day * 1_440 + hour * 60
      for minute in first..<(first + 60) where counts[minute] > 0 { busy += 1 }
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
        if counts[day * 1_440 + minute] == 0 {
          run += 1
        } else if run > 0 {
          blocks.append(run)
          run = 0
        }
      }
      return run > 0 ? blocks + [run] : blocks
    }
  }
}
