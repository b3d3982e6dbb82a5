import Foundation
import Testing

@Suite("adjourn audit, explain, decide")
struct AuditCommandTests {
  private func json(_ program: Program, _ arguments: String...) throws -> [String: Any] {
    let result = try program.run(["audit"] + arguments + ["--format", "json", "--as-of", "2026-11-20"])
    #expect(result.code == 0)
    return try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  }

  @Test func theContractOfTheJSON() throws {
    let program = try Program()
    let document = try json(program, program.file("ana.ics", weeklyStatus))
    #expect(document["schema"] as? String == "adjourn.audit/1")
    #expect(document["asOf"] as? String == "2026-11-20")
    #expect(document["timeZone"] as? String == "Europe/Berlin")
    #expect(document["window"] as? [String: String] == ["from": "2026-09-25", "to": "2026-11-20"])
    let series = try #require((document["series"] as? [[String: Any]])?.first)
    let names: Set = [
      "id", "uids", "title", "kind", "recurring", "cadence", "rrule", "durationMinutes", "attendees", "organizer",
      "mine",
      "occurrences", "axes", "connection", "verdict", "confidence", "flips", "evidence", "plan", "saving", "decision",
    ]
    #expect(names.isSubset(of: Set(series.keys)))
    #expect(series["verdict"] as? String == "async")
    #expect(series["occurrences"] as? [String: Int] == ["past": 7, "next52Weeks": 52, "skipped": 1])
    #expect((series["attendees"] as? [String: Any])?["known"] as? Bool == false)
    #expect(series["decision"] is NSNull)
    let saving = try #require(series["saving"] as? [String: Double])
    #expect(saving["hoursPerYear"] == 52)
    #expect(saving["personHoursPerYear"] == 312)
    #expect(saving["costPerYear"] == 23_400.0)
  }

  @Test(
    "Nothing that was written down before names what is redacted",
    arguments: ["json", "ndjson", "csv", "markdown"])
  func redactedInEveryFormat(_ format: String) throws {
    let program = try Program()
    let path = try program.file("calendar.ics", weeklyStatus)
    let title = "Weekly status"
    #expect(try program.run("audit", path, "--format", format).output.contains(title))
    #expect(try !program.run("audit", path, "--format", format, "--redact", "both").output.contains(title))
  }

  @Test(arguments: ["audit", "lint"])
  func aCalendarThatDoesNotSayWhenItWasMadeIsRead(_ command: String) throws {
    let program = try Program()
    let path = try program.file(
      "ana.ics",
      "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nSUMMARY:Lunch\nDTSTART:20150223T110000\nDURATION:PT1H\n"
        + "END:VEVENT\nEND:VCALENDAR\n")
    #expect(try program.run(command, path, "--as-of", "2026-11-20").code == 0)
  }

  @Test func twoRunsAreTheSame() throws {
    let program = try Program()
    let path = try program.file("ana.ics", weeklyStatus)
    let arguments = ["audit", path, "--format", "json", "--as-of", "2026-11-20", "--all"]
    #expect(try program.run(arguments).output == program.run(arguments).output)
  }

  @Test func aDecisionThatIsCarriedOverShowsInTheData() throws {
    let program = try Program()
    let path = try program.file("ana.ics", weeklyStatus)
    let id = try #require((try json(program, path)["series"] as? [[String: Any]])?.first?["id"] as? String)
    #expect(try program.run("decide", id, "convert").code == 0)
    _ = try json(program, path)
    let again = try program.file("ana.ics", weeklyStatus.replacing("UID:status@", with: "UID:other@"))
    let series = try #require((try json(program, again)["series"] as? [[String: Any]])?.first)
    #expect(series["id"] as? String != id)
    #expect((series["decision"] as? [String: Any])?["verdict"] as? String == "async")
    #expect((series["evidence"] as? [Any])?.isEmpty == false)
    let lines = try program.run("audit", again, "--as-of", "2026-11-20", "--format", "ndjson").output.split(
      separator: "\n")
    #expect(lines.count == 2 && lines[1].contains("\"verdict\":\"async\"},\"durationMinutes\""))
  }

  @Test func dataHidesWhatIsRedacted() throws {
    let program = try Program()
    let path = try program.file("ana.ics", weeklyStatus)
    let series = try #require((try json(program, path, "--redact", "both")["series"] as? [[String: Any]])?.first)
    #expect(series["title"] as? String == "Meeting 1" && series["uids"] as? [String] == [])
    #expect((series["evidence"] as? [Any])?.isEmpty == false)
  }

  @Test func aDecisionByIdShowsInTheAudit() throws {
    let program = try Program()
    let path = try program.file("ana.ics", weeklyStatus)
    let series = try #require((try json(program, path)["series"] as? [[String: Any]])?.first)
    let id = try #require(series["id"] as? String)
    #expect(!FileManager.default.fileExists(atPath: program.state.path))
    #expect(try program.run("decide", id, "blend", "--preset", "every-other", "--note", "trial").code == 0)
    let after = try #require((try json(program, path)["series"] as? [[String: Any]])?.first)
    let decision = try #require(after["decision"] as? [String: Any])
    #expect(decision["verdict"] as? String == "blend")
    #expect(decision["preset"] as? String == "every-other")
    #expect(decision["note"] as? String == "trial")
    #expect(decision["hoursPerYear"] as? Double == 26)
    let text = try program.run("audit", path, "--as-of", "2026-11-20").output
    #expect(text.contains("BLEND"))
    #expect(text.contains("Freed 0.5 of 0.9 h/week, 1 of 1 decided"))
    let fresh = try program.run("audit", path, "--as-of", "2026-11-20", "--no-history").output
    #expect(!fresh.contains("BLEND"))
    #expect(try program.run("decide", id, "clear").code == 0)
    #expect(try program.run("decide", id, "clear").output == "\(id) open\n")
    let cleared = try #require((try json(program, path)["series"] as? [[String: Any]])?.first)
    #expect(cleared["decision"] is NSNull)
  }

  @Test func aDecisionByIdFollowsTheMeetingToAnotherExport() throws {
    let program = try Program()
    let first = try program.file("first.ics", weeklyStatus)
    let next = try program.file(
      "next.ics", weeklyStatus.replacingOccurrences(of: "UID:status@example.org", with: "UID:other@example.org"))
    let id = try #require((try json(program, first)["series"] as? [[String: Any]])?.first?["id"] as? String)
    #expect(
      try program.run("decide", id, "convert").complaints
        == "\(id): the first decision on this id; adjourn audit PATH shows what it is\n")
    #expect(try program.run("decide", id, "clear").complaints.isEmpty)
    #expect(try program.run("decide", id, "convert").complaints.isEmpty)
    #expect(try !program.run("audit", next, "--as-of", "2026-11-20").output.contains("CONVERT"))
    #expect(try program.run("audit", first, "--as-of", "2026-11-20").output.contains("CONVERT"))
    #expect(try program.run("audit", next, "--as-of", "2026-11-20").output.contains("CONVERT"))
  }

  @Test func stateIsTheOwnersAlone() throws {
    let program = try Program()
    #expect(try program.run("decide", "0123456789", "keep").code == 0)
    let files = FileManager.default
    #expect(try files.attributesOfItem(atPath: program.state.path)[.posixPermissions] as? Int == 0o700)
    let database = program.state.appendingPathComponent("decisions.sqlite").path
    #expect(try files.attributesOfItem(atPath: database)[.posixPermissions] as? Int == 0o600)
  }

  @Test func explainFindsATitleAndQuotesIt() throws {
    let program = try Program()
    let path = try program.file("ana.ics", weeklyStatus)
    let result = try program.run("explain", "weekly status", path, "--as-of", "2026-11-20")
    #expect(result.code == 0)
    #expect(result.output.contains("suggested: convert"))
    #expect(result.output.contains("in the title"))
    let unknown = try program.run("explain", "nothing such", path)
    #expect(unknown.code == 64)
    #expect(unknown.complaints.contains("no meeting is called 'nothing such'"))
  }

  @Test func theSampleIsReadByTheSameReader() throws {
    let program = try Program()
    let ics = try program.run("demo", "--ics", "--as-of", "2026-11-20").output
    #expect(ics.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    let path = try program.file("sample.ics", ics)
    let check = try program.run("check", path, "--strict")
    #expect(check.code == 0)
    let series = try #require(try json(program, path)["series"] as? [[String: Any]])
    #expect((22...28).contains(series.count))
    let verdicts = Set(series.compactMap { $0["verdict"] as? String })
    #expect(verdicts == ["async", "blend", "keep"])
  }

  @Test func keysDrawAFrameWithoutATerminal() throws {
    let program = try Program()
    let path = try program.file("ana.ics", weeklyStatus)
    let result = try program.run("open", path, "--keys", "c", "--size", "100x30", "--as-of", "2026-11-20")
    #expect(result.code == 0)
    #expect(result.output.contains("CONVERT"))
    #expect(result.output.split(separator: "\n", omittingEmptySubsequences: false).count == 31)
    let wrong = try program.run("open", path, "--keys", "<nokey>", "--size", "100x30")
    #expect(wrong.code == 64)
    #expect(wrong.complaints.contains("nokey"))
  }

  @Test(arguments: ["FREQ=WEEKLY;INTERVAL=999999999999999999", "FREQ=YEARLY;INTERVAL=99999999999999999"])
  func aHugeIntervalIsReadAndEndsNothing(_ rule: String) throws {
    let program = try Program()
    let path = try program.file("ana.ics", weeklyStatus.replacing("FREQ=WEEKLY", with: rule))
    let result = try program.run("audit", path, "--as-of", "2026-11-20", "--all")
    #expect(result.code == 0)
  }

  @Test func daysAreThoseOfTheZoneThatMostEventsAreIn() throws {
    let program = try Program()
    let plain = weeklyStatus.replacing("X-WR-TIMEZONE:Europe/Berlin\n", with: "")
    let document = try json(program, program.file("ana.ics", plain))
    #expect(document["timeZone"] as? String == "Europe/Berlin")
    let occurrences = try program.run(
      "occurrences", program.file("b.ics", plain), "--from", "2026-01-12", "--to", "2026-01-12", "--format", "ndjson")
    #expect(occurrences.output.contains("2026-01-12T10:00:00+01:00"))
  }
}
