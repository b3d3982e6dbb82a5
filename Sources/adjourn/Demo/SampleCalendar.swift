import ICalendar

/// The calendar of somebody who does not exist, made relative to a day as ICS text: read by the same reader as
/// any export.
///
/// Maya Lindqvist leads product engineering at a map maker of sixty people, with a partner in Osaka and a sister
/// team in Hamburg.
struct SampleCalendar {
  let today: CivilDate
  let owner: SamplePerson

  /// Maya's calendar, or that of somebody in her team.
  init(today: CivilDate, of owner: SamplePerson = .maya) {
    self.today = today
    self.owner = owner
  }

  var path: String { owner == .maya ? "sample.ics" : "sample-\(owner.address).ics" }

  /// The export, with CRLF line ends and folded lines as RFC 5545 (3.1) asks.
  func text() -> String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Adjourn//Sample calendar//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:\(owner.address)", "X-WR-TIMEZONE:Europe/Stockholm",
      "BEGIN:VTIMEZONE", "TZID:Europe/Stockholm",
      "BEGIN:DAYLIGHT", "DTSTART:19810329T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
      "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
      "BEGIN:STANDARD", "DTSTART:19961027T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
      "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
    ]
    let events = SampleMeeting.all.enumerated().filter { $0.element.takesTime(of: owner) }.flatMap {
      lines(of: $0.element, number: $0.offset + 1)
    }
    return (head + events + ["END:VCALENDAR"]).map { Self.folded($0) + "\r\n" }.joined()
  }

  private func lines(of meeting: SampleMeeting, number: Int) -> [String] {
    let first = firstDay(of: meeting)
    let uid = "sample-\(number)@northlight.example"
    var lines = [
      "BEGIN:VEVENT", "UID:\(uid)", "DTSTAMP:\(stamp(today))T060000Z",
      "CREATED:\(stamp(first.adding(days: -4)))T081500Z",
      "LAST-MODIFIED:\(stamp(first.adding(days: -4)))T081500Z",
      "SUMMARY:\(Self.escaped(meeting.title))",
    ]
    lines += times(of: meeting, on: first)
    if let rule = meeting.rule { lines.append("RRULE:\(rule)") }
    for week in meeting.skippedWeeksAgo {
      let day = weekdayDay(meeting.day, weeksAgo: week)
      lines.append("EXDATE;TZID=Europe/Stockholm:\(stamp(day))T\(clock(meeting.minute))")
    }
    if !meeting.details.isEmpty { lines.append("DESCRIPTION:\(Self.escaped(meeting.details))") }
    if !meeting.location.isEmpty { lines.append("LOCATION:\(Self.escaped(meeting.location))") }
    lines += people(of: meeting)
    lines += meeting.properties
    return lines + ["END:VEVENT"]
  }

  private func times(of meeting: SampleMeeting, on day: CivilDate) -> [String] {
    guard meeting.minutes < 1_440 else {
      return [
        "DTSTART;VALUE=DATE:\(stamp(day))",
        "DTEND;VALUE=DATE:\(stamp(day.adding(days: meeting.minutes / 1_440)))",
      ]
    }
    return [
      "DTSTART;TZID=Europe/Stockholm:\(stamp(day))T\(clock(meeting.minute))",
      "DTEND;TZID=Europe/Stockholm:\(stamp(day))T\(clock(meeting.minute + meeting.minutes))",
    ]
  }

  private func people(of meeting: SampleMeeting) -> [String] {
    guard !meeting.guests.isEmpty else { return [] }
    let organizer = meeting.isMine ? SamplePerson.maya : meeting.guests[0]
    let answers = ["ACCEPTED", "ACCEPTED", "ACCEPTED", "NEEDS-ACTION", "ACCEPTED", "TENTATIVE"]
    let own = meeting.isDeclined ? "DECLINED" : "ACCEPTED"
    let maya = meeting.isWithoutMaya ? [] : [attendee(.maya, own)]
    return ["ORGANIZER;CN=\(organizer.name):mailto:\(organizer.address)"] + maya
      + meeting.guests.enumerated().map { attendee($0.element, answers[$0.offset % answers.count]) }
  }

  private func attendee(_ person: SamplePerson, _ answer: String) -> String {
    "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=\(answer);CN=\(person.name):mailto:\(person.address)"
  }

  private func firstDay(of meeting: SampleMeeting) -> CivilDate {
    weekdayDay(meeting.day, weeksAgo: meeting.weeksAgo, ordinal: meeting.ordinal)
  }

  /// A weekday some weeks ago, at least a day back; with an ordinal the nth one of that month.
  private func weekdayDay(_ weekday: Weekday, weeksAgo: Int, ordinal: Int? = nil) -> CivilDate {
    let monday = today.adding(days: -today.weekday.rawValue - 7 * weeksAgo)
    guard let ordinal else { return monday.adding(days: weekday.rawValue) }
    let (year, month, _) = monday.parts
    let first = CivilDate(year: year, month: month, day: 1)
    let shift = (weekday.rawValue - first.weekday.rawValue + 7) % 7
    return first.adding(days: shift + 7 * (ordinal - 1))
  }

  private func stamp(_ day: CivilDate) -> String { day.description.filter { $0 != "-" } }

  private func clock(_ minute: Int) -> String {
    let (hours, minutes) = (minute / 60, minute % 60)
    return (hours < 10 ? "0" : "") + "\(hours)" + (minutes < 10 ? "0" : "") + "\(minutes)00"
  }

  /// TEXT by RFC 5545, 3.3.11.
  private static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "\\", ";", ",": "\\\(character)"
      case "\n": "\\n"
      default: String(character)
      }
    }.joined()
  }

  /// At most 75 octets a line, never inside a character (RFC 5545, 3.1).
  private static func folded(_ line: String) -> String {
    var result = ""
    var used = 0
    for character in line {
      let octets = character.utf8.count
      if used + octets > 74 {
        result += "\r\n "
        used = 1
      }
      result.append(character)
      used += octets
    }
    return result
  }
}
