/// The years that stand for all later ones: a yearly rule such as “the last Sunday of March” gives the same days in
/// years that begin on the same weekday and are both leap years or both not.
///
/// Of these 14 kinds each is among the 28 years from 2070 on. Tables of the tz database end where those that read
/// them stop, about 2100, while the rules have no end.
enum YearCycle {
  private static let years = 2070..<2098
  /// The first second behind the cycle.
  static let end = start(of: years.upperBound)

  /// How many seconds earlier the year of the cycle begins that is of the kind of a time's year.
  static func shift(at seconds: Int64) -> Int64 {
    let year = CivilDateTime(seconds: seconds).date.year
    return start(of: year) - start(of: yearsByKind[kind(of: year)])
  }

  /// The year around a time, as seconds.
  static func year(of seconds: Int64) -> Range<Int64> {
    let year = CivilDateTime(seconds: seconds).date.year
    return start(of: year)..<start(of: year + 1)
  }

  /// Whether a table changes in these years, in all of one kind at the same times, and is known no further.
  static func isKept(by table: TransitionTable) -> Bool {
    let later = table.transitions.drop { $0.at < start(of: years.lowerBound) }
    guard let first = later.first, let last = later.last, last.at < start(of: 2100) else { return false }
    guard first.at < start(of: years.lowerBound + 1) else { return false }
    var changes: [Int: [TransitionTable.Transition]] = [:]
    return years.allSatisfy { year in
      let (from, to) = (start(of: year), start(of: year + 1))
      let own = later.filter { from <= $0.at && $0.at < to }
        .map { TransitionTable.Transition(at: $0.at - from, offset: $0.offset) }
      let kind = kind(of: year)
      defer { changes[kind] = own }
      return !own.isEmpty && changes[kind] ?? own == own
    }
  }

  private static let yearsByKind: [Int] = {
    var byKind = [Int](repeating: years.lowerBound, count: 14)
    for year in years { byKind[kind(of: year)] = year }
    return byKind
  }()

  private static func kind(of year: Int) -> Int {
    CivilDate(year: year, month: 1, day: 1).weekday.rawValue + (CivilDate.isLeap(year) ? 7 : 0)
  }

  private static func start(of year: Int) -> Int64 {
    CivilDateTime(CivilDate(year: year, month: 1, day: 1)).seconds
  }
}
