/// The times of day of a vCalendar 1.0 rule, by the weekdays they stand behind.
struct VCalendarTimes {
  struct Time: Hashable, Comparable {
    /// Minutes since midnight.
    var minutes: Int

    /// `HHMM`.
    init?(_ word: Bytes) {
      guard word.count == 4, word.allSatisfy(\.isDigit), let number = word.integer, number / 100 < 24,
        number % 100 < 60
      else { return nil }
      minutes = number / 100 * 60 + number % 100
    }

    init(minutes: Int) { self.minutes = minutes }

    static func < (a: Time, b: Time) -> Bool { a.minutes < b.minutes }
  }

  private struct Group {
    var weekdays: [Weekday] = []
    var times: [Time] = []
  }

  private var groups: [Group] = []

  var isEmpty: Bool { groups.allSatisfy(\.times.isEmpty) }

  /// Times behind it are those of this weekday, and of those right before it.
  mutating func beginDay(_ weekday: Weekday) {
    if groups.last.map({ !$0.times.isEmpty }) ?? true {
      // A week has seven days.
      guard groups.count < 7 else { return }
      groups.append(Group())
    }
    if !groups[groups.count - 1].weekdays.contains(weekday) { groups[groups.count - 1].weekdays.append(weekday) }
  }

  mutating func add(_ time: Time) {
    if groups.isEmpty { groups.append(Group()) }
    if !groups[groups.count - 1].times.contains(time) { groups[groups.count - 1].times.append(time) }
  }

  /// Repeats each time of the day so many times altogether, up to midnight.
  mutating func repeatEach(minutes interval: Int, count: Int) {
    for index in groups.indices {
      let repeated = groups[index].times.flatMap { time in
        stride(from: time.minutes, to: 24 * 60, by: interval).prefix(count).map(Time.init(minutes:))
      }
      groups[index].times = Set(repeated).sorted()
    }
  }

  /// Writes the times into the rule's BY parts, and into its count, which is one of days. Gives what could not be
  /// said, nil where nothing was left out.
  func apply(to rule: inout RecurrenceRule) -> String? {
    guard !isEmpty else { return nil }
    let all = Set(groups.flatMap(\.times)).sorted()
    let hours = Set(all.map { $0.minutes / 60 }).sorted()
    let minutes = Set(all.map { $0.minutes % 60 }).sorted()
    let positions = positions(in: rule, hours: hours, minutes: minutes)
    let isGrid = hours.count * minutes.count == all.count
    let isOneGroup = groups.count == 1
    guard positions != nil || isGrid && isOneGroup else {
      return "times of day that differ between days were left out"
    }
    rule.byHour = hours
    rule.byMinute = minutes
    if !(isGrid && isOneGroup) { rule.bySetPosition = positions ?? [] }
    guard case .count(let days) = rule.limit, days > 0 else { return nil }
    let perDays = isOneGroup ? all.count : positions?.count ?? all.count
    let dayCount = isOneGroup ? 1 : rule.byDay.count
    rule.limit = .count(min(days, 1_000_000) * perDays / dayCount)
    return nil
  }

  /// Which times of a day or week are meant, of all that the hours and minutes make together; nil where a period
  /// has no fixed number of days.
  private func positions(in rule: RecurrenceRule, hours: [Int], minutes: [Int]) -> [Int]? {
    let grid = hours.flatMap { hour in minutes.map { hour * 60 + $0 } }
    let days: [[Time]]
    switch rule.frequency {
    case .daily: days = [groups.flatMap(\.times)]
    case .weekly where rule.byDay.count == groups.flatMap(\.weekdays).count:
      days = groups.flatMap { group in group.weekdays.map { ($0, group.times) } }
        .sorted { $0.0 < $1.0 }.map(\.1)
    default: return nil
    }
    guard days.allSatisfy({ !$0.isEmpty }) else { return nil }
    return days.enumerated().flatMap { day, times in
      grid.indices.filter { times.contains(Time(minutes: grid[$0])) }.map { day * grid.count + $0 + 1 }
    }
  }
}
