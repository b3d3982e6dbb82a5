import ICalendar

/// A rule over days that some days may follow: every other Monday, the first Tuesday of a month.
struct DayPattern {
  /// The RRULE value without its end.
  let rule: String
  private let holds: (CivilDate) -> Bool

  /// Days of the pattern between two of its days.
  func days(from first: CivilDate, to last: CivilDate) -> [CivilDate] {
    (first.day...max(first.day, last.day)).map(CivilDate.init(day:)).filter(holds)
  }

  func contains(_ day: CivilDate) -> Bool { holds(day) }

  /// Patterns that may fit some days in rising order, likely ones first.
  static func candidates(for days: [CivilDate]) -> [DayPattern] {
    weekly(days) + monthly(days)
  }

  // MARK: Weeks

  /// On all weekdays that occur, and on those only that occur often: a moved time makes no rule of its own.
  private static func weekly(_ days: [CivilDate]) -> [DayPattern] {
    let counts = Dictionary(days.map { ($0.weekday, 1) }, uniquingKeysWith: +)
    let most = counts.values.max() ?? 0
    let all = Set(counts.keys)
    let usual = Set(counts.filter { $0.value * 2 >= most }.keys)
    return (usual == all ? [all] : [all, usual]).flatMap { weekdays in
      weekly(days.filter { weekdays.contains($0.weekday) }.map(\.week), on: weekdays)
    }
  }

  private static func weekly(_ weeks: [Int], on weekdays: Set<Weekday>) -> [DayPattern] {
    let codes = weekdays.sorted().map(\.code).joined(separator: ",")
    return distances(weeks).map { interval in
      let phase = mostCommon(weeks.map { $0 % interval }) ?? 0
      return DayPattern(rule: "FREQ=WEEKLY\(text(interval));BYDAY=\(codes)") { day in
        weekdays.contains(day.weekday) && day.week % interval == phase
      }
    }
  }

  // MARK: Months

  private static func monthly(_ days: [CivilDate]) -> [DayPattern] {
    guard days.count > 1 else { return [] }
    let months = days.map(\.month)
    var patterns: [DayPattern] = []
    for interval in distances(months) {
      let phase = mostCommon(months.map { $0 % interval }) ?? 0
      func add(_ part: String, _ holds: @escaping (CivilDate) -> Bool) {
        patterns.append(
          DayPattern(rule: "FREQ=MONTHLY\(text(interval));\(part)") { $0.month % interval == phase && holds($0) })
      }
      if let place = mostCommon(days.map(\.placeInMonth)) {
        add("BYDAY=\(place.number)\(place.weekday.code)") { $0.placeInMonth == place }
      }
      let last = days.filter(\.isLastOfItsWeekday)
      if let weekday = mostCommon(last.map(\.weekday)), last.count * 2 > days.count {
        add("BYDAY=-1\(weekday.code)") { $0.isLastOfItsWeekday && $0.weekday == weekday }
      }
      if let number = mostCommon(days.map { $0.parts.day }) {
        add("BYMONTHDAY=\(number)") { $0.parts.day == number }
      }
    }
    return patterns
  }

  /// The distance that all of some rising numbers keep to, and the most usual one between neighbours.
  private static func distances(_ numbers: [Int]) -> [Int] {
    let gaps = zip(numbers.dropFirst(), numbers).map { $0 - $1 }.filter { $0 > 0 }
    let common = gaps.reduce(0) { greatestCommonDivisor($0, $1) }
    let usual = mostCommon(gaps) ?? 1
    return common == usual ? [max(1, common)] : [max(1, common), usual]
  }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    b == 0 ? a : greatestCommonDivisor(b, a % b)
  }

  private static func mostCommon<Value: Hashable>(_ values: [Value]) -> Value? {
    let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    // Of equally common ones the first that comes, so that the result is always the same.
    guard let most = counts.values.max() else { return nil }
    return values.first { counts[$0] == most }
  }

  private static func text(_ interval: Int) -> String { interval == 1 ? "" : ";INTERVAL=\(interval)" }
}

/// A weekday's number in its month: the second Tuesday.
private struct PlaceInMonth: Hashable {
  var number: Int
  var weekday: Weekday
}

extension CivilDate {
  /// Weeks that begin on Monday, counted from one long ago.
  fileprivate var week: Int { (day + 3 + 7_000_000) / 7 }

  /// Months counted from the year 0.
  fileprivate var month: Int { parts.year * 12 + parts.month - 1 }

  fileprivate var placeInMonth: PlaceInMonth {
    PlaceInMonth(number: (parts.day - 1) / 7 + 1, weekday: weekday)
  }

  fileprivate var isLastOfItsWeekday: Bool {
    let (year, month, day) = parts
    return day + 7 > CivilDate.daysInMonth(year: year, month: month)
  }
}
