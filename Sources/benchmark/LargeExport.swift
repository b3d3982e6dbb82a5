import ICalendar

/// A large personal export that is the same on every machine: series with changed and skipped times, single
/// entries, guests with their answers, folded lines, invitation texts, three zones, entries of whole days.
struct LargeExport {
  /// How many VEVENTs, changed times of series among them.
  var events: Int
  var seed: UInt64 = 1

  private struct Meeting {
    var uid: String
    var title: String
    var zone: String
    var first: CivilDateTime
    var minutes: Int
    var guests: [Int]
    var isWholeDay = false
    var rule: String?
  }

  /// Hands over the text in portions, so that the whole need not be in memory.
  func write(to output: inout some ExportOutput) {
    var numbers = SeededNumbers(seed: seed)
    writeHead(to: &output)
    var made = 0
    var serial = 0
    while made < events {
      serial += 1
      let meeting = Self.meeting(serial, &numbers)
      writeEvent(meeting, at: meeting.first, instance: nil, &numbers, to: &output)
      made += 1
      for _ in 0..<(meeting.rule == nil ? 0 : numbers.pick([0, 0, 0, 1, 2, 5])) where made < events {
        let instance = Self.instance(of: meeting, weeksOn: 1 + numbers.below(40))
        let moved = instance.adding(seconds: Int64(numbers.pick([0, 1, 24])) * 3_600)
        writeEvent(meeting, at: moved, instance: instance, &numbers, to: &output)
        made += 1
      }
    }
    output.line("END:VCALENDAR")
  }

  // MARK: Meetings

  private static func meeting(_ serial: Int, _ numbers: inout SeededNumbers) -> Meeting {
    let day = CivilDate(year: 2021, month: 1, day: 4).adding(days: numbers.below(365 * 6))
    let first = CivilDateTime(day, hour: 7 + numbers.below(12), minute: numbers.pick([0, 0, 0, 30, 30, 15, 45]))
    var meeting = Meeting(
      uid: "\(String(numbers.next(), radix: 16))-\(serial)@calendar.example", title: title(&numbers),
      zone: numbers.pick(zones), first: first, minutes: numbers.pick([15, 25, 30, 30, 30, 45, 50, 60, 60, 90]),
      guests: (0..<numbers.pick([0, 1, 1, 2, 4, 5, 6, 8, 12, 25])).map { _ in 1 + numbers.below(400) })
    switch numbers.below(100) {
    case ..<40: meeting.rule = rule(from: first, &numbers)
    case 95...: meeting.isWholeDay = true
    default: break
    }
    return meeting
  }

  /// All rules take in the weekday of the first time, so that each has an instance a whole number of weeks later
  /// or, where it has not, a changed time without one, as real exports do.
  private static func rule(from first: CivilDateTime, _ numbers: inout SeededNumbers) -> String {
    let day = first.date.weekday.code
    var rule = numbers.pick([
      "FREQ=WEEKLY;BYDAY=\(day)", "FREQ=WEEKLY;INTERVAL=2;BYDAY=\(day)", "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR",
      "FREQ=MONTHLY;BYDAY=1\(day)", "FREQ=MONTHLY;BYDAY=-1\(day)", "FREQ=WEEKLY;BYDAY=MO,WE,FR",
      "FREQ=MONTHLY;BYMONTHDAY=\(first.date.parts.day)",
    ])
    if numbers.chance(60) {
      rule += ";UNTIL=\(first.adding(seconds: Int64(60 + numbers.below(640)) * 86_400).basicText)Z"
    }
    return rule
  }

  private static func instance(of meeting: Meeting, weeksOn: Int) -> CivilDateTime {
    meeting.first.adding(seconds: Int64(weeksOn) * 7 * 86_400)
  }

  private static func title(_ numbers: inout SeededNumbers) -> String {
    let (what, subject) = (numbers.pick(titles), numbers.pick(subjects))
    return numbers.chance(50) ? "\(what): \(subject)" : what
  }

  // MARK: Lines

  private func writeHead(to output: inout some ExportOutput) {
    output.lines([
      "BEGIN:VCALENDAR", "PRODID:-//Adjourn//Benchmark//EN", "VERSION:2.0", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:person0@company.example", "X-WR-TIMEZONE:Europe/Berlin",
    ])
    for (zone, winter, summer) in [("Europe/Berlin", "+0100", "+0200"), ("America/New_York", "-0500", "-0400")] {
      output.lines([
        "BEGIN:VTIMEZONE", "TZID:\(zone)", "BEGIN:DAYLIGHT", "TZOFFSETFROM:\(winter)", "TZOFFSETTO:\(summer)",
        "DTSTART:19700329T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT", "BEGIN:STANDARD",
        "TZOFFSETFROM:\(summer)", "TZOFFSETTO:\(winter)", "DTSTART:19701025T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
      ])
    }
  }

  private func writeEvent(
    _ meeting: Meeting, at start: CivilDateTime, instance: CivilDateTime?, _ numbers: inout SeededNumbers,
    to output: inout some ExportOutput
  ) {
    output.line("BEGIN:VEVENT")
    if meeting.isWholeDay {
      output.line("DTSTART;VALUE=DATE:\(start.date.basicText)")
      output.line("DTEND;VALUE=DATE:\(start.date.adding(days: 1).basicText)")
    } else {
      output.line("DTSTART;TZID=\(meeting.zone):\(start.basicText)")
      output.line("DTEND;TZID=\(meeting.zone):\(start.adding(seconds: Int64(meeting.minutes) * 60).basicText)")
    }
    if let instance {
      output.line("RECURRENCE-ID;TZID=\(meeting.zone):\(instance.basicText)")
    } else if let rule = meeting.rule {
      output.line("RRULE:\(rule)")
      for _ in 0..<numbers.pick([0, 0, 1, 3]) {
        let skipped = Self.instance(of: meeting, weeksOn: 1 + numbers.below(40))
        output.line("EXDATE;TZID=\(meeting.zone):\(skipped.basicText)")
      }
    }
    output.lines(["DTSTAMP:20261101T080000Z", "UID:\(meeting.uid)"])
    writePeople(meeting.guests, &numbers, to: &output)
    output.lines([
      "CREATED:20210104T080000Z", "LAST-MODIFIED:20261101T080000Z", "SEQUENCE:\(numbers.below(4))",
      "STATUS:\(numbers.chance(90) ? "CONFIRMED" : "CANCELLED")", "SUMMARY:\(meeting.title)", "TRANSP:OPAQUE",
    ])
    writeTexts(&numbers, to: &output)
    output.line("END:VEVENT")
  }

  private func writePeople(_ guests: [Int], _ numbers: inout SeededNumbers, to output: inout some ExportOutput) {
    guard !guests.isEmpty else { return }
    let host = numbers.pick(guests + [0])
    output.line("ORGANIZER;CN=Person \(host):mailto:person\(host)@company.example")
    for guest in [0] + guests {
      let answer = numbers.pick(["ACCEPTED", "ACCEPTED", "ACCEPTED", "TENTATIVE", "DECLINED", "NEEDS-ACTION"])
      output.line(
        "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=\(numbers.chance(75) ? "REQ" : "OPT")-PARTICIPANT;PARTSTAT=\(answer);"
          + "CN=Person \(guest);X-NUM-GUESTS=0:mailto:person\(guest)@company.example")
    }
  }

  private func writeTexts(_ numbers: inout SeededNumbers, to output: inout some ExportOutput) {
    if numbers.chance(55) {
      var text = (0..<(5 + numbers.below(75))).map { _ in numbers.pick(Self.words) }.joined(separator: " ")
      if numbers.chance(50) { text += Self.invitation + "\(numbers.next())" }
      output.line("DESCRIPTION:\(text)")
    }
    if numbers.chance(40) {
      output.line("LOCATION:\(numbers.pick(["Room 4.12\\, Building B", "Kitchen", "Große Halle", "会議室 3"]))")
    }
  }

  private static let zones = ["Europe/Berlin", "Europe/Berlin", "Europe/Berlin", "America/New_York", "Asia/Tokyo"]
  private static let titles = [
    "Weekly sync", "Stand-up", "1:1", "Sprint planning", "Design review", "Roadmap", "Customer call", "Retro",
    "Incident review", "Budget round", "Hiring panel", "All hands", "Status", "Übergabe", "週次定例", "Point hebdo",
  ]
  private static let subjects = ["Falcon", "Juniper", "Basalt", "Harbor", "Nimbus", "Quartz", "Saffron", "Tundra"]
  private static let words = [
    "agenda\\:", "round", "what", "was", "done", "and", "what", "is", "next\\,", "blockers\\;", "the", "notes", "are",
    "in", "the", "shared", "document\\,", "please", "read", "before", "we", "meet.", "Grüße", "décision",
  ]
  private static let invitation = "\\n\\nJoin the video call: https://meet.company.example/room/"
}

extension CustomStringConvertible {
  /// A day or time without separators, as in DTSTART: `20261121`, `20261121T090000`.
  fileprivate var basicText: String { description.filter { $0 != "-" && $0 != ":" } }
}
