import Testing

@testable import ICalendar

struct RecurrenceTableTests {
  @Test func everyCaseGivesItsInstances() throws {
    #expect(RecurrenceTable.all.count > 240)
    for item in RecurrenceTable.all {
      let set = try set(of: item)
      let (from, to) = (try instant(item.from), try instant(item.to))
      let found = set.occurrences(from: from, to: to, floatingIn: .utc)
      #expect(text(found.occurrences, like: item) == item.expected, "\(item.title)")
      #expect(!found.truncated, "\(item.title)")
    }
  }

  /// A window cut in two, or asked for one at a time, shows the same.
  @Test func partsOfAWindowAreTheWhole() throws {
    for item in RecurrenceTable.all {
      let set = try set(of: item)
      let (from, to) = (try instant(item.from), try instant(item.to))
      let whole = set.occurrences(from: from, to: to, floatingIn: .utc).occurrences
      #expect(Array(set.instances(from: from, to: to, floatingIn: .utc)) == whole, "\(item.title)")
      guard let middle = whole.dropFirst(whole.count / 2).first?.start.instant(floatingIn: .utc) else { continue }
      let parts =
        set.occurrences(from: from, to: middle, floatingIn: .utc).occurrences
        + set.occurrences(from: middle, to: to, floatingIn: .utc).occurrences
      #expect(parts == whole, "\(item.title)")
    }
  }

  private func set(of item: RecurrenceTable.Case) throws -> RecurrenceSet {
    let events = item.events.map { "BEGIN:VEVENT\nUID:1\n\($0.joined(separator: "\n"))\nEND:VEVENT" }
    return try #require(calendar(events.joined(separator: "\n")).recurrenceSets.first, "\(item.title)")
  }

  private func text(_ occurrences: [Occurrence], like item: RecurrenceTable.Case) -> [String] {
    let hasEnds = item.expected.first?.contains("/") == true
    return occurrences.map { hasEnds ? "\(token($0.start))/\(token($0.end))" : token($0.start) }
  }

  private func token(_ time: CalendarTime) -> String {
    let text = "\(time.wallClock)".filter { $0 != "-" && $0 != ":" }
    switch time {
    case .date: return String(text.prefix(8))
    case .floating: return text
    case .utc: return text + "Z"
    case .zoned(let local, let zone): return text + offset(zone.offset(at: zone.instant(of: local)))
    }
  }

  private func offset(_ seconds: Int) -> String {
    let (hours, minutes) = (abs(seconds) / 3_600, abs(seconds) / 60 % 60)
    return (seconds < 0 ? "-" : "+") + padded(hours, 2) + (minutes == 0 ? "" : padded(minutes, 2))
  }
}
