import Audit
import ICalendar

// How values are written on screen; one place, so that views and notices say the same.

extension Weekday {
  /// Monday.
  var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// Mon.
  var shortName: String { String(name.prefix(3)) }
}

extension Verdict {
  /// The word on screen: convert, blend, keep.
  var word: String { self == .async ? "convert" : rawValue }
}

extension BlendPreset {
  /// What stays live, for people.
  var words: String {
    switch self {
    case .halfLength: "half the time live, after a pre-read"
    case .everyOther: "live every other time, written in between"
    case .monthlyWritten: "one live a month, the others written"
    case .weeklyLive: "one live a week, the others written"
    }
  }
}

extension Decision.Action {
  /// CONVERT; BLEND: half the time live, after a pre-read.
  var words: String {
    switch self {
    case .convert: "CONVERT"
    case .blend: "BLEND"
    case .keep: "KEEP"
    }
  }

  /// The preset's words; empty for the others.
  var detail: String {
    if case .blend(let preset) = self { return preset.words }
    return ""
  }
}

extension HeadCount {
  /// 8, or ~6 where assumed.
  var text: String { count.map(String.init) ?? "~\(HeadCount.assumed)" }

  /// 8 invited; 8 people (set by you); ~6 people (assumed).
  var words: String {
    switch self {
    case .known(let count): "\(count) invited"
    case .given(let count): "\(count) people (set by you)"
    case .unknown: "~\(HeadCount.assumed) people (assumed)"
    }
  }
}

extension CivilDate {
  /// 31 Aug, or 31 Aug 2026.
  func words(withYear: Bool) -> String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let (year, month, day) = parts
    return "\(day) \(months[month - 1])" + (withYear ? " \(year)" : "")
  }
}

/// Numbers as the screen writes them: no locale, so that columns stay in line.
enum Digits {
  /// A number rounded to a count of digits after the point: 3.4.
  static func fixed(_ value: Double, _ places: Int = 1) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "?" }
    let scale = places == 0 ? 1.0 : places == 1 ? 10.0 : 100.0
    let scaled = Int((abs(value) * scale).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    if places == 0 { return sign + String(scaled) }
    let unit = Int(scale)
    let rest = String(scaled % unit)
    return "\(sign)\(scaled / unit)." + String(repeating: "0", count: places - rest.count) + rest
  }

  /// 1.25, 10, 0.5: at most so many digits after the point, no trailing zeros.
  static func short(_ value: Double, _ places: Int = 2) -> String {
    let text = fixed(value, places)
    guard text.contains(".") else { return text }
    let kept = text.reversed().drop { $0 == "0" }.drop { $0 == "." }
    return String(kept.reversed())
  }

  /// 88%; never 100 %, as no verdict is certain.
  static func confidence(_ value: Double) -> String {
    "\(min(99, max(0, Int((value * 100).rounded()))))%"
  }

  /// 09:30.
  static func clock(minuteOfDay: Int) -> String {
    two(minuteOfDay / 60 % 24) + ":" + two(minuteOfDay % 60)
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
