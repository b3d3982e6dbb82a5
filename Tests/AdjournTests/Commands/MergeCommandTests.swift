import Foundation
import Testing

@Suite struct MergeCommandTests {
  private let program: Program
  private let paths: [String]

  /// Twenty calendars: each has a meeting of its own and one that it shares with its neighbours, each copy with other
  /// people and answers.
  init() throws {
    let program = try Program()
    self.program = program
    paths = try (10..<30).map { number in
      let shared = (0..<3).map { Self.event("shared-\((number + $0) / 3)", "Design decision", 9 + $0, number) }
      let own = Self.event("own-\(number)", "Weekly status \(number)", 14, number)
      let text = "BEGIN:VCALENDAR\nVERSION:2.0\n\((shared + [own]).joined())END:VCALENDAR\n"
      return try program.file("p\(number)@example.org.ics", text)
    }
  }

  private static func event(_ uid: String, _ title: String, _ hour: Int, _ number: Int) -> String {
    """
    BEGIN:VEVENT
    UID:\(uid)@example.org
    DTSTAMP:20261110T080000Z
    SEQUENCE:\(number % 4)
    DTSTART;TZID=Europe/Berlin:20260105T\(hour < 10 ? "0" : "")\(hour)0000
    DURATION:PT1H
    RRULE:FREQ=WEEKLY
    SUMMARY:\(title)
    ATTENDEE;PARTSTAT=ACCEPTED:mailto:p\(number)@example.org
    ATTENDEE;PARTSTAT=\(number % 2 == 0 ? "DECLINED" : "ACCEPTED"):mailto:q\(number)@example.org
    END:VEVENT

    """
  }

  private func run(_ arguments: [String]) throws -> String {
    let result = try program.run(arguments + ["-q"])
    #expect(result.code == 0, "\(result.complaints)")
    return result.output
  }

  private func part(_ name: String, _ paths: some Sequence<String>) throws -> String {
    let text = try run(["audit"] + paths + ["--as-of", "2026-11-20", "--zone", "Europe/Berlin", "--format", "part"])
    return try program.file(name, text)
  }

  @Test func theMergeOfTenPartsIsTheWholeInAnyOrder() throws {
    let whole = try String(contentsOfFile: part("whole", paths), encoding: .utf8)
    #expect(whole.split(separator: "\n").count > 40)
    let parts = try (0..<10).map { try part("\($0).part", [paths[$0], paths[19 - $0]]) }
    #expect(try run(["merge"] + parts) == whole)
    #expect(try run(["merge"] + parts.reversed()) == whole)
    let left = try program.file("left", run(["merge"] + parts[..<4]))
    let right = try program.file("right", run(["merge"] + parts[3...]))
    #expect(try run(["merge", right, left, left]) == whole)
  }

  @Test func moreCalendarsThanAreHeldAtOnceGiveTheSame() throws {
    let many = try (30..<100).map { number in
      let text = "BEGIN:VCALENDAR\n\(Self.event("shared-\(number % 9)", "Design decision", 9, number))END:VCALENDAR\n"
      return try program.file("p\(number)@example.org.ics", text)
    }
    let whole = try String(contentsOfFile: part("many", many), encoding: .utf8)
    #expect(whole.split(separator: "\n").count == 1 + 70 + 9)
    #expect(try run(["merge", part("a", many[..<33]), part("b", many[33...])]) == whole)
  }

  @Test func aMergedSeriesIsWhatAnAuditOfAllCalendarsSays() throws {
    let whole = try part("whole", paths)
    let text = try run(["merge", whole, "--format", "ndjson"])
    let lines = text.split(separator: "\n").dropFirst()
    let audit = try run(["audit"] + paths + ["--as-of", "2026-11-20", "--zone", "Europe/Berlin", "--format", "json"])
    let json = try #require(try JSONSerialization.jsonObject(with: Data(audit.utf8)) as? [String: Any])
    let series = try #require(json["series"] as? [NSDictionary])
    let merged = try lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary)
    }
    let byID = Dictionary(merged.map { ($0["id"] as? String ?? "", $0) }) { first, _ in first }
    #expect(series.count == merged.count)
    for one in series { #expect(byID[one["id"] as? String ?? ""] == one) }
  }

  @Test func aMergeSaysTheSameOfTheWeekAsAnAudit() throws {
    let own = """
      BEGIN:VCALENDAR
      VERSION:2.0
      X-WR-TIMEZONE:America/New_York
      BEGIN:VEVENT
      UID:off
      DTSTAMP:20261110T080000Z
      SUMMARY:Offsite
      DTSTART;TZID=Europe/Berlin:20261117T150000
      DURATION:PT4H
      END:VEVENT
      \(Self.event("ny", "Weekly status", 16, 1))END:VCALENDAR
      """
    let all = paths + [try program.file("z@example.org.ics", own)]
    func head(_ arguments: [String]) throws -> [String: Any] {
      let line = try #require(try run(arguments + ["--format", "ndjson"]).split(separator: "\n").first)
      return try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    for some in [all, [all[20]]] {
      let half = (some.count + 1) / 2
      let parts = try [some[..<half], some[half...]].filter { !$0.isEmpty }.map {
        try part("\($0.count)-\(some.count)", $0)
      }
      let merged = try head(["merge"] + parts)
      let audit = try head(["audit"] + some + ["--as-of", "2026-11-20", "--zone", "Europe/Berlin"])
      for name in ["week", "calendars", "window", "schema", "asOf", "timeZone"] {
        #expect(merged[name] as? NSObject == audit[name] as? NSObject, "\(name) of \(some.count)")
      }
    }
  }

  @Test func partsOfOtherDaysAndOtherFilesAreRefused() throws {
    let one = try part("one", [paths[0]])
    let other = try program.file(
      "other", run(["audit", paths[1], "--as-of", "2026-11-21", "--zone", "Europe/Berlin", "--format", "part"]))
    let refused = try program.run("merge", one, other)
    #expect(refused.code == 65 && refused.complaints.contains("--as-of"))
    let calendar = try program.run("merge", paths[0])
    #expect(calendar.code == 65 && calendar.complaints.contains("is no part of an audit: make one with"))
    #expect(try program.run("merge", "nothing").code == 66)
    let torn = try program.file("torn", String(contentsOfFile: one, encoding: .utf8).dropLast(40) + "\n")
    #expect(try program.run("merge", torn, one).code == 65)
  }
}
