import Foundation
import Testing

@testable import ICalendar

/// jCal by the sections of RFC 7265; each line of a calendar and the property it becomes.
struct JCalTests {
  /// The jCal of some lines inside a VCALENDAR, only the properties.
  private func properties(_ lines: String) -> String {
    let json = text("BEGIN:VCALENDAR\n\(lines)\nEND:VCALENDAR\n")
    return String(json.dropFirst(#"["vcalendar",["#.count).dropLast("],[]]".count))
  }

  private func text(_ calendar: String) -> String {
    let document = ComponentReader.read(Array(calendar.utf8), path: "test.ics")
    return String(decoding: JCal.json(document.components), as: UTF8.self)
  }

  @Test func componentsNest() {
    let calendar = """
      BEGIN:VCALENDAR
      VERSION:2.0
      BEGIN:VEVENT
      SUMMARY:Planning
      BEGIN:VALARM
      TRIGGER:-PT15M
      END:VALARM
      END:VEVENT
      END:VCALENDAR
      """
    let event = #"["vevent",[["summary",{},"text","Planning"]],[["valarm",[["trigger",{},"duration","-PT15M"]],[]]]]"#
    #expect(text(calendar) == #"["vcalendar",[["version",{},"text","2.0"]],["# + event + "]]")
  }

  @Test func severalOutermostComponentsBecomeAnArray() {
    #expect(text("") == "[]")
    #expect(
      text("BEGIN:VEVENT\nEND:VEVENT\nBEGIN:VTODO\nEND:VTODO") == #"[["vevent",[],[]],["vtodo",[],[]]]"#)
  }

  @Test(arguments: [
    ("DTSTART:20260105T090000Z", #"["dtstart",{},"date-time","2026-01-05T09:00:00Z"]"#),
    (
      "DTSTART;TZID=Europe/Berlin:20260105T090000",
      #"["dtstart",{"tzid":"Europe/Berlin"},"date-time","2026-01-05T09:00:00"]"#
    ),
    ("DTSTART;VALUE=DATE:20260105", #"["dtstart",{},"date","2026-01-05"]"#),
    ("DUE;VALUE=DATE:20260105T090000", #"["due",{},"date-time","2026-01-05T09:00:00"]"#),
    ("DTSTART:tomorrow", #"["dtstart",{},"unknown","tomorrow"]"#),
    (
      "EXDATE:20260105T090000,20260106T090000",
      #"["exdate",{},"date-time","2026-01-05T09:00:00","2026-01-06T09:00:00"]"#
    ),
    ("RDATE;VALUE=PERIOD:20260105T090000Z/PT1H", #"["rdate",{},"period",["2026-01-05T09:00:00Z","PT1H"]]"#),
    (
      "FREEBUSY:20260105T090000Z/20260105T100000Z,20260106T090000Z/PT1H",
      #"["freebusy",{},"period",["2026-01-05T09:00:00Z","2026-01-05T10:00:00Z"],["2026-01-06T09:00:00Z","PT1H"]]"#
    ),
    ("TRIGGER;VALUE=DATE-TIME:20260105T090000Z", #"["trigger",{},"date-time","2026-01-05T09:00:00Z"]"#),
    ("DURATION:P1DT2H", #"["duration",{},"duration","P1DT2H"]"#),
    ("X-AT;VALUE=TIME:090000Z", #"["x-at",{},"time","09:00:00Z"]"#),
    ("TZOFFSETFROM:-0330", #"["tzoffsetfrom",{},"utc-offset","-03:30"]"#),
    ("TZOFFSETTO:+053328", #"["tzoffsetto",{},"utc-offset","+05:33:28"]"#),
    ("TZOFFSETTO:-500", #"["tzoffsetto",{},"utc-offset","-05:00"]"#),
  ]) func timesHaveHyphensAndColons(_ line: String, _ json: String) { #expect(properties(line) == json) }

  @Test(arguments: [
    ("PRIORITY:5", #"["priority",{},"integer",5]"#), ("SEQUENCE:+07", #"["sequence",{},"integer",7]"#),
    ("GEO:37.386013;-122.082932", #"["geo",{},"float",[37.386013,-122.082932]]"#),
    ("GEO:here", #"["geo",{},"unknown","here"]"#), ("X-F;VALUE=FLOAT:.5", #"["x-f",{},"float",0.5]"#),
    ("X-B;VALUE=BOOLEAN:true", #"["x-b",{},"boolean",true]"#), ("X-B;VALUE=BOOLEAN:no", #"["x-b",{},"boolean",false]"#),
    ("PERCENT-COMPLETE:many", #"["percent-complete",{},"integer",0]"#),
  ]) func numbersAreNumbers(_ line: String, _ json: String) { #expect(properties(line) == json) }

  @Test(arguments: [
    ("SUMMARY:a\\, b\\; c\\nd \\\\n", #"["summary",{},"text","a, b; c\nd \\n"]"#),
    ("SUMMARY:C:\\Work \\: x\\", #"["summary",{},"text","C:\\Work \\: x\\"]"#),
    ("SUMMARY:one, two; three", #"["summary",{},"text","one, two; three"]"#),
    ("CATEGORIES:a\\,b,c,\\\\,d", #"["categories",{},"text","a,b","c","\\","d"]"#),
    ("REQUEST-STATUS:2.0;Success", #"["request-status",{},"text",["2.0","Success"]]"#),
    ("SUMMARY;VALUE=\"strange\":x", #"["summary",{},"text","x"]"#),
    ("ATTACH:http://a.example/b;c,d", #"["attach",{},"uri","http://a.example/b;c,d"]"#),
    ("ATTACH;ENCODING=BASE64:QUJD", #"["attach",{"encoding":"BASE64"},"binary","QUJD"]"#),
    ("SUMMARY:\u{1B}[2J\u{9B}1m\u{202E}x\u{7F}\t", ##"["summary",{},"text","\u001b[2J\u009b1m\u202ex\u007f\t"]"##),
  ]) func textIsWhatTheFileMeans(_ line: String, _ json: String) { #expect(properties(line) == json) }

  @Test(arguments: [
    ("X-COFFEE-DATA:Stenophylla;Guinea\\,Africa", #"["x-coffee-data",{},"unknown","Stenophylla;Guinea\\,Africa"]"#),
    ("X-COFFEE;VALUE=X-BEAN:a\\,b", #"["x-coffee",{},"x-bean","a\\,b"]"#),
    ("X-DAYS;VALUE=DATE:20260105,20260106", #"["x-days",{},"date","2026-01-05","2026-01-06"]"#),
    ("x-lower;Value=text:a", #"["x-lower",{},"text","a"]"#),
  ]) func unknownPropertiesStayAsWritten(_ line: String, _ json: String) { #expect(properties(line) == json) }

  @Test(arguments: [
    (
      "ATTENDEE;CN=Ana;RSVP=TRUE:mailto:a@example.org",
      #"["attendee",{"cn":"Ana","rsvp":"TRUE"},"cal-address","mailto:a@example.org"]"#
    ),
    (
      "ATTENDEE;MEMBER=\"mailto:a@x.example\",\"mailto:b@x.example\":mailto:c@x.example",
      #"["attendee",{"member":["mailto:a@x.example","mailto:b@x.example"]},"cal-address","mailto:c@x.example"]"#
    ),
    ("X-P;A=1,2;B=\"3,4\":x", #"["x-p",{"a":["1","2"],"b":"3,4"},"unknown","x"]"#),
    ("X-P;CN=Lind, Ana;TZID=Paris, Madrid:x", #"["x-p",{"cn":"Lind, Ana","tzid":"Paris, Madrid"},"unknown","x"]"#),
    ("X-P;A=1;A=2;B:x", #"["x-p",{"a":["1","2"],"b":""},"unknown","x"]"#),
    ("X-P;A=^'q^'^^^n^x:x", ##"["x-p",{"a":"\"q\"^\n^x"},"unknown","x"]"##),
  ]) func parametersAreAnObject(_ line: String, _ json: String) { #expect(properties(line) == json) }

  @Test(arguments: [
    (
      "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,-1FR;WKST=SU",
      #"{"freq":"WEEKLY","interval":2,"byday":["MO","-1FR"],"wkst":"SU"}"#
    ),
    (
      "RRULE:FREQ=YEARLY;UNTIL=20261231T090000Z;BYMONTH=5L,6",
      #"{"freq":"YEARLY","until":"2026-12-31T09:00:00Z","bymonth":["5L",6]}"#
    ),
    ("RRULE:freq=daily;count=3;count=4;", #"{"freq":"DAILY","count":4}"#),
    ("RRULE:MP2 1+ 1- MO #5", #"{"freq":"MONTHLY","interval":2,"count":5,"byday":["1MO","-1MO"]}"#),
    ("RRULE:MD1 1 2- 20261231T000000Z", #"{"freq":"MONTHLY","until":"2026-12-31T00:00:00Z","bymonthday":[1,-2]}"#),
  ]) func rulesAreObjects(_ line: String, _ json: String) {
    #expect(properties(line) == #"["rrule",{},"recur",\#(json)]"#)
  }

  @Test func quotedPrintableIsDecodedAndNotSaidAnyMore() {
    let line = "DESCRIPTION;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1;LANGUAGE=de:Gr=FC=DFe=0D=0A=\n von =\nuns"
    #expect(properties(line) == #"["description",{"language":"de"},"text","Grüße\n von uns"]"#)
  }

  @Test func valuesThatHadToBeReplacedAreReported() {
    let text = "BEGIN:VEVENT\nX-B;VALUE=BOOLEAN:no\nX-F;VALUE=FLOAT:1,x\nPRIORITY:high\nSEQUENCE:2\nEND:VEVENT"
    let diagnostics = JCal.json(ComponentReader.read(Array(text.utf8), path: "a.ics")).diagnostics
    #expect(
      diagnostics.map(\.message) == [
        "“no” is no BOOLEAN; jCal says false.", "“x” is no FLOAT; jCal says 0.", "“high” is no INTEGER; jCal says 0.",
      ])
    #expect(diagnostics.map(\.line) == [2, 3, 4])
  }

  @Test func anUnknownCharsetIsReported() {
    let text = "BEGIN:VEVENT\nSUMMARY;CHARSET=SHIFT_JIS;QUOTED-PRINTABLE:a\nLOCATION;CHARSET=UTF-8:b\nEND:VEVENT"
    let diagnostics = JCal.json(ComponentReader.read(Array(text.utf8), path: "a.ics")).diagnostics
    #expect(
      diagnostics.map(\.message) == [
        "The CHARSET “SHIFT_JIS” is not known; the text was read as UTF-8 or else Windows-1252."
      ])
  }

  @Test func everyCharacterComesBack() throws {
    let scalars = (1...0x2FF).compactMap(Unicode.Scalar.init) + (0x2000...0x20FF).compactMap(Unicode.Scalar.init)
    let odd = ["\u{FEFF}", "\u{FFFF}", "\u{E0041}", "😀"]
    let text = String(String.UnicodeScalarView(scalars)) + odd.joined()
    var output = JSONOutput()
    output.beginArray()
    output.string(text)
    output.endArray()
    let back = try #require(try JSONSerialization.jsonObject(with: Data(output.bytes)) as? [String])
    #expect(back[0].unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(!output.bytes.contains { $0 < 0x20 || $0 == 0x7F })
  }
}
