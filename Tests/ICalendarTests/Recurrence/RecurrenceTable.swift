@testable import ICalendar

/// Recurrence sets of our own, with the instances that a program written apart from this one gives: one that tries
/// every day, hour and second of the calendar, and takes zones from another copy of the tz database. Where dateutil
/// follows the same decisions it agrees; other calendars are those of convertdate and lunardate.
///
/// A case begins with `#` and its title. The lines of its event follow, after `+` those of another with the same UID;
/// then `>` and the days the window begins and ends with, in UTC; then `=` and what is found: starts with their
/// offsets, in sets and overrides with their ends.
enum RecurrenceTable {
  struct Case: Sendable {
    var title = ""
    var events: [[String]] = [[]]
    var from = ""
    var to = ""
    var expected: [String] = []
  }

  static let all = [yearly, monthly, weekly, daily, smaller, scales, sets, overrides, tails].flatMap(cases)

  private static func cases(_ text: String) -> [Case] {
    text.split(separator: "\n\n").map { block in
      block.split(separator: "\n").reduce(into: Case()) { read(String($1), into: &$0) }
    }
  }

  private static func read(_ line: String, into item: inout Case) {
    let rest = line.dropFirst(2)
    switch line.first {
    case "#": item.title = String(rest)
    case "+": item.events.append([])
    case ">":
      item.from = String(rest.prefix(8))
      item.to = String(rest.suffix(8))
    case "=": item.expected += rest.split(separator: " ").map(String.init)
    default: item.events[item.events.count - 1].append(line)
    }
  }
}
