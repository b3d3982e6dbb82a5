import Testing

@testable import ICalendar

/// Files that make a reader slow which looks at something again for each thing it meets. The bounds are far above what
/// linear work needs and far below what quadratic work would take.
struct GrowthTests {
  private static let start = "DTSTART:20260105T100000Z\r\n"

  @Test(arguments: [
    ("overrides of one series", 20_000), ("events", 20_000), ("exceptions in one line", 100_000),
    ("exceptions in lines", 40_000), ("guests", 40_000), ("lines that are none", 40_000), ("open alarms", 60_000),
    ("empty lines", 100_000), ("soft breaks", 60_000), ("quotes", 60_000), ("calendars", 8_000), ("zones", 2_000),
    ("folds", 60_000), ("events that end in CR", 8_000),
  ])
  func readingAndGroupingGrowLinearly(_ what: String, _ count: Int) {
    let bytes = Array(Self.text(what, count).utf8)
    let time = ContinuousClock().measure {
      let document = CalendarReader.read(bytes, path: "test.ics")
      #expect(!document.recurrenceSets.isEmpty)
      #expect(document.events.reduce(0) { $0 + $1.attendees.count + $1.details.utf8.count } >= 0)
    }
    #expect(time < .seconds(10), "\(count) \(what)")
  }

  @Test(arguments: ["SUMMARY", "ATTENDEE;CN=x", "X-LONG", "UID", "CATEGORIES", "RRULE", "EXDATE", "ATTACH"])
  func aLineOfManyMegabytesIsRead(_ name: String) throws {
    let long = String(repeating: "abcdefghi,", count: 300_000)
    let read = try event(Self.start + "\(name):\(long)\nLOCATION:x")
    #expect(read.location == "x")
  }

  private static func text(_ what: String, _ count: Int) -> String {
    let numbers = 0..<count
    let lines: String =
      switch what {
      case "overrides of one series":
        entry("1", "RRULE:FREQ=HOURLY\r\n")
          + numbers.map { entry("1", "RECURRENCE-ID:\(time($0))\r\n") }.joined()
      case "events", "events that end in CR": numbers.map { entry("\($0)@example.com") }.joined()
      case "exceptions in one line":
        entry("1", "EXDATE:" + numbers.map(time).joined(separator: ",") + "\r\n")
      case "exceptions in lines": entry("1", numbers.map { "EXDATE:\(time($0))\r\n" }.joined())
      case "guests": entry("1", String(repeating: "ATTENDEE;CN=Bo:mailto:bo@example.com\r\n", count: count))
      case "lines that are none": entry("1", "DESCRIPTION:a\r\n" + String(repeating: "stray\r\n", count: count))
      case "open alarms": entry("1", String(repeating: "BEGIN:VALARM\r\n", count: count))
      case "empty lines": entry("1", "DESCRIPTION:a" + String(repeating: "\r\n", count: count))
      case "soft breaks":
        entry("1", "DESCRIPTION;ENCODING=QUOTED-PRINTABLE:" + String(repeating: "a=\r\n", count: count) + "b\r\n")
      case "quotes": entry("1", "ATTENDEE" + String(repeating: ";X=\"a:b\"", count: count) + ":mailto:a@e.org\r\n")
      case "calendars":
        numbers.map {
          "END:VCALENDAR\r\nBEGIN:VCALENDAR\r\n" + entry("\($0)", "DTEND;TZID=Own \($0 % 9):\(time(0))\r\n")
        }
        .joined()
      case "zones":
        numbers.map(zone).joined() + numbers.map { entry("\($0)", "DTEND;TZID=Own \($0):20260106T100000\r\n") }.joined()
      default: entry("1", "ATTACH:a" + String(repeating: "\r\n QUJD", count: count) + "\r\n")
      }
    let text = "BEGIN:VCALENDAR\r\n\(lines)END:VCALENDAR\r\n"
    return what.hasSuffix("CR") ? text.replacing("\r\n", with: "\r") : text
  }

  private static func entry(_ uid: String, _ lines: String = "") -> String {
    "BEGIN:VEVENT\r\nUID:\(uid)\r\n\(start)\(lines)END:VEVENT\r\n"
  }

  private static func time(_ hour: Int) -> String {
    let reading = CivilDateTime(CivilDate(year: 2000, month: 1, day: 1)).adding(seconds: Int64(hour) * 3_600)
    return "\(reading)".filter { $0 != "-" && $0 != ":" } + "Z"
  }

  private static func zone(_ number: Int) -> String {
    "BEGIN:VTIMEZONE\r\nTZID:Own \(number)\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0100\r\n"
      + "TZOFFSETTO:+0200\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
  }
}
