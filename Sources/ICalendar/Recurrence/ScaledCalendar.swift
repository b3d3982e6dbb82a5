import Foundation

/// A calendar other than the Gregorian as RSCALE counts in it (RFC 7529): its months one after another, laid out in
/// days.
///
/// Foundation knows these calendars but takes microseconds for a question; so each is asked once for the years from
/// 1900 to 2200, beyond which their rules give nothing.
struct ScaledCalendar: Sendable {
  /// A month's number, as CLDR counts, and whether it is the leap month behind the one of that number (`5L`).
  struct MonthName: Hashable, Sendable {
    var number: Int
    var isLeap = false
  }

  struct Month: Sendable {
    var name: MonthName
    /// Days since 1970 of its first day.
    var first: Int
    var length: Int

    var end: Int { first + length }
  }

  private(set) var months: [Month] = []
  /// The months of each whole year.
  private(set) var years: [Range<Int>] = []

  /// The calendar of an RSCALE value in lower case, nil for one that is not known.
  static func named(_ scale: String) -> ScaledCalendar? {
    switch scale {
    case "chinese": chinese
    case "coptic": coptic
    case "dangi": dangi
    case "ethiopic": ethiopic
    case "ethiopic-amete-alem": ethiopicAmeteAlem
    case "hebrew": hebrew
    case "indian": indian
    case "islamic": islamic
    case "islamic-civil", "islamicc": islamicCivil
    case "islamic-tbla": islamicTabular
    case "islamic-umalqura": islamicUmmAlQura
    case "persian": persian
    default: nil
    }
  }

  /// What `named` knows.
  static let names: Set = [
    "chinese", "coptic", "dangi", "ethiopic", "ethiopic-amete-alem", "hebrew", "indian", "islamic", "islamic-civil",
    "islamicc", "islamic-tbla", "islamic-umalqura", "persian",
  ]

  /// Scales with the days and months of the Gregorian calendar, which differ in how they count years.
  static let gregorian: Set = ["gregorian", "gregory", "iso8601", "buddhist", "japanese", "roc"]

  private static let chinese = ScaledCalendar(.chinese)
  private static let coptic = ScaledCalendar(.coptic)
  private static let ethiopic = ScaledCalendar(.ethiopicAmeteMihret)
  private static let ethiopicAmeteAlem = ScaledCalendar(.ethiopicAmeteAlem)
  private static let hebrew = ScaledCalendar(.hebrew)
  private static let indian = ScaledCalendar(.indian)
  private static let islamic = ScaledCalendar(.islamic)
  private static let islamicCivil = ScaledCalendar(.islamicCivil)
  private static let islamicTabular = ScaledCalendar(.islamicTabular)
  private static let islamicUmmAlQura = ScaledCalendar(.islamicUmmAlQura)
  private static let persian = ScaledCalendar(.persian)
  private static let dangi: ScaledCalendar? =
    if #available(macOS 26, *) { ScaledCalendar(.dangi) } else { nil }

  private init?(_ identifier: Calendar.Identifier) {
    guard let utc = TimeZone(secondsFromGMT: 0) else { return nil }
    var calendar = Calendar(identifier: identifier)
    calendar.timeZone = utc
    var day = CivilDate(year: 1900, month: 1, day: 1).day
    let last = CivilDate(year: 2200, month: 1, day: 1).day
    while day < last {
      let date = Date(timeIntervalSince1970: Double(day) * 86_400)
      guard let interval = calendar.dateInterval(of: .month, for: date) else { break }
      let first = Int(interval.start.timeIntervalSince1970 / 86_400)
      let length = Int(interval.duration / 86_400)
      let parts = calendar.dateComponents([.month], from: interval.start)
      guard let number = parts.month, first + length > day else { break }
      let name = MonthName(number: number, isLeap: parts.isLeapMonth == true)
      months.append(Month(name: identifier == .hebrew ? Self.hebrew(number) : name, first: first, length: length))
      day = first + length
    }
    let beginnings = months.indices.filter { months[$0].name == MonthName(number: 1) }
    years = zip(beginnings, beginnings.dropFirst()).map { $0..<$1 }
    if years.isEmpty { return nil }
  }

  /// Foundation keeps the sixth number for Adar I, which RFC 7529 calls 5L.
  private static func hebrew(_ number: Int) -> MonthName {
    number == 6 ? MonthName(number: 5, isLeap: true) : MonthName(number: number > 6 ? number - 1 : number)
  }

  /// The index of the month a day lies in, of the first or last one for days outside.
  func month(of day: Int) -> Int {
    max(0, Self.count(upTo: months.count) { months[$0].first <= day } - 1)
  }

  /// The index of the year a month lies in.
  func year(ofMonth month: Int) -> Int {
    max(0, Self.count(upTo: years.count) { years[$0].lowerBound <= month } - 1)
  }

  /// How many indices from the first on satisfy a condition that holds up to a place.
  private static func count(upTo end: Int, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, end)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
