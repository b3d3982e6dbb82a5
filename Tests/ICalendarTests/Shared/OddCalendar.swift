/// Makes calendars of lines in odd orders, the same from the same seed.
struct OddCalendar {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func bytes(lines count: Int) -> [UInt8] {
    let end = below(4) == 0 ? "\n" : "\r\n"
    var text = below(5) == 0 ? "" : "BEGIN:VCALENDAR\(end)"
    for _ in 0..<count {
      text += below(3) == 0 ? event(end) : pick(Self.lines) + (below(40) == 0 ? "\n\n" : end)
    }
    var bytes = Array(text.utf8)
    for _ in 0..<below(3) where below(6) == 0 { bytes[below(bytes.count)] = UInt8(below(256)) }
    return bytes
  }

  private mutating func event(_ end: String) -> String {
    let lines = (0..<below(6)).map { _ in pick(Self.lines.filter { !$0.contains("VCALENDAR") }) }
    return
      (["BEGIN:VEVENT", "UID:\(below(9))", "DTSTART\(pick(Self.zones)):2026010\(1 + below(9))T100000"] + lines
      + (below(9) == 0 ? [] : ["END:VEVENT"])).map { $0 + end }.joined()
  }

  /// SplitMix64.
  private mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  private mutating func pick(_ list: [String]) -> String { list[below(list.count)] }

  private static let zones = [
    "", ";TZID=Europe/Berlin", ";TZID=Nowhere", ";TZID=Own", ";TZID=\"Eastern Standard Time\"", ";TZID=Other",
  ]

  private static let lines = [
    "BEGIN:VCALENDAR", "END:VCALENDAR", "END:VCALENDAR\nBEGIN:VCALENDAR", "\u{FEFF}BEGIN:VCALENDAR", "METHOD:CANCEL",
    "METHOD:PUBLISH", "X-WR-CALNAME:ada@example.com", "X-WR-CALNAME:Work", "X-WR-TIMEZONE:Nowhere",
    "X-WR-TIMEZONE:Europe/Berlin", "X-OWNER:mailto:bo@example.com", "NAME:Team", "PRODID:-//x//y//EN",
    "BEGIN:VTIMEZONE\nTZID:Own\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0300\n"
      + "END:STANDARD\nEND:VTIMEZONE",
    "BEGIN:VEVENT", "END:VEVENT", "begin:vevent", "BEGIN:VALARM", "END:VALARM", "BEGIN:VTODO", "END:VTODO",
    "END:X-ODD", "DTEND;TZID=Other:20260105T110000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3", "RRULE:FREQ=ODD",
    "EXDATE:20260106T100000,x", "RDATE;TZID=Own:20260107T100000", "RECURRENCE-ID:20260105T100000Z",
    "SUMMARY:Weekly \\, sync", "SUMMARY:long\n  line\n\twith folds", "DESCRIPTION:one\\ntwo", "stray text", "?",
    "SUMMARY;ENCODING=QUOTED-PRINTABLE:=C3=9Cber=", "NOTE;ENCODING=QUOTED-PRINTABLE:x=", "LOCATION:Room 1", "",
    "CATEGORIES:a,b\\,c", "CATEGORIES:d", "ATTENDEE;CN=\"A: B\";PARTSTAT=DECLINED:mailto:a@example.com",
    "ATTENDEE;CN=\"open:mailto:b@example.com", "ATTENDEE;CN=Bo\n  Li:mailto:c@example.com", "ORGANIZER:mailto:d@e.org",
    "ATTACH;ENCODING=BASE64:QUJD\n QUJD\n QUJD", "CLASS:PRIVATE", "TRANSP:TRANSPARENT", "SEQUENCE:2", "UID:a\\,b",
    "UID:long\n er", "no colon", "ATTENDEE", " folded", "\tfolded", "\r", "X-NAME:ü", "CONFERENCE:https://x.org",
  ]
}
