import Foundation
import Testing

@Suite("adjourn occurrences")
struct OccurrencesCommandTests {
  private func list(_ calendar: String, _ arguments: String...) throws -> Program.Result {
    let program = try Program()
    let path = try program.file("ana.ics", calendar)
    return try program.run(["occurrences", path] + arguments)
  }

  @Test func oneRecordALineWithTheKeysOfTheContract() throws {
    let result = try list(weeklyStatus, "--from", "2026-03-23", "--to", "2026-03-30", "--format", "ndjson")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2)
    let first = try #require(try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    #expect(Set(first.keys) == ["start", "end", "uid", "title", "recurrenceId", "allDay", "path"])
    #expect(first["start"] as? String == "2026-03-23T10:00:00+01:00")
    #expect(first["end"] as? String == "2026-03-23T11:00:00+01:00")
    #expect(first["uid"] as? String == "status@example.org")
    #expect(first["title"] as? String == "Weekly status")
    #expect(first["recurrenceId"] is NSNull)
    #expect(first["allDay"] as? Bool == false)
    #expect((first["path"] as? String)?.hasSuffix("ana.ics") == true)
    #expect(lines[1].contains("2026-03-30T10:00:00+02:00"))
  }

  @Test func excludedTimesAreLeftOut() throws {
    let result = try list(weeklyStatus, "--from", "2026-11-09", "--to", "2026-11-09", "--format", "ndjson")
    #expect(result.output.isEmpty)
    #expect(result.code == 0)
  }

  @Test func theFormsOfTime() throws {
    func event(_ uid: String, _ start: String) -> String {
      "BEGIN:VEVENT\nUID:\(uid)\nDTSTAMP:20260101T000000Z\n\(start)\nSUMMARY:\(uid)\nEND:VEVENT\n"
    }
    let calendar =
      "BEGIN:VCALENDAR\nVERSION:2.0\n" + event("day", "DTSTART;VALUE=DATE:20260301\nDTEND;VALUE=DATE:20260303")
      + event("utc", "DTSTART:20260301T080000Z\nDTEND:20260301T090000Z")
      + event("floating", "DTSTART:20260301T070000\nDURATION:PT30M") + "END:VCALENDAR\n"
    let result = try list(calendar, "--from", "2026-03-01", "--to", "2026-03-01", "--format", "csv")
    #expect(
      result.output.replacing("\r\n", with: "\n").split(separator: "\n").map {
        $0.split(separator: ",").prefix(3).joined(separator: " ")
      }
        == [
          "start end uid", "2026-03-01 2026-03-03 day", "2026-03-01T07:00:00 2026-03-01T07:30:00 floating",
          "2026-03-01T08:00:00Z 2026-03-01T09:00:00Z utc",
        ])
  }

  @Test func theZoneMovesTheDaysEnds() throws {
    let calendar = weeklyStatus.replacing("Europe/Berlin:20260105T100000", with: "Europe/Berlin:20260105T003000")
    let berlin = try list(calendar, "--from", "2026-01-12", "--to", "2026-01-12", "--format", "ndjson")
    let newYork = try list(
      calendar, "--from", "2026-01-12", "--to", "2026-01-12", "--format", "ndjson", "--zone", "America/New_York")
    #expect(berlin.output.contains("2026-01-12T00:30:00+01:00"))
    #expect(newYork.output.isEmpty)
  }

  @Test func jsonIsAnArrayOfTheSame() throws {
    let result = try list(weeklyStatus, "--from", "2026-03-01", "--to", "2026-03-31", "--format", "json")
    let records = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    #expect(records.count == 5)
  }

  @Test func aRuleWithoutEndIsCutAndSaid() throws {
    let calendar = weeklyStatus.replacing("FREQ=WEEKLY", with: "FREQ=SECONDLY")
    let result = try list(calendar, "--from", "2026-01-01", "--to", "2027-12-31", "--format", "ndjson")
    #expect(result.complaints.contains("RRULE"))
    #expect(result.output.split(separator: "\n").count == 100_000)
  }
}
