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

extension Decision.Action {
  /// CONVERT; BLEND.
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

  /// The 8 invited; 8 people (set by you); ~6 people (assumed): whom hours are counted for.
  var wordsOfAll: String {
    if case .known(let count) = self { return count == 1 ? "1 person" : "the \(count) invited" }
    return words
  }

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

extension Reach {
  /// Six columns at most.
  var short: String {
    switch self {
    case .mine: "mine"
    case .yes: "1 yes"
    case .leader: "leader"
    }
  }

  var words: String {
    switch self {
    case .mine: "mine to change"
    case .yes: "needs one yes"
    case .leader: "needs a leader"
    }
  }
}
