import Audit
import Foundation
import ICalendar
import Testing

@testable import Reports

@Suite("The report")
struct AuditReportTests {
  private let templates = DocumentSample.templates(.english)

  private func report(_ snapshot: AuditSnapshot, _ journal: DecisionJournal = DecisionJournal()) -> AuditReport {
    AuditReport(snapshot, journal: journal)
  }

  @Test func asMarkdown() throws {
    let snapshot = SampleSnapshot.snapshot(["Team status", "We decide"])
    let status = try #require(snapshot.series.first { $0.title == "Team status" })
    let journal = DocumentSample.journal(status, .convert, note: "the figures are in the sheet")
    try expectGolden(report(snapshot, journal).markdown(templates), "report.md")
  }

  @Test func asOneHTMLPage() throws {
    let snapshot = SampleSnapshot.snapshot(["Team status", "We decide"])
    try expectGolden(report(snapshot).html(templates), "report.html")
  }

  @Test func moreFreedThanMeasuredIsNoShare() {
    let snapshot = SampleSnapshot.snapshot(
      ofEvent: """
        UID:new@example.org
        DTSTAMP:20261119T080000Z
        DTSTART;TZID=Europe/Berlin:20261118T100000
        DURATION:PT1H
        RRULE:FREQ=WEEKLY
        SUMMARY:Team status
        """)
    let journal = SampleSnapshot.journal(snapshot, .convert)
    let words = "1.0 h/week over the next 52 weeks (the last 8 held 0.1)"
    #expect(report(snapshot, journal).markdown(templates).contains("That frees \(words), "))
    #expect(report(snapshot, journal).html(templates).contains("<strong>\(words)</strong>"))
    #expect(AuditTable.text(snapshot, journal: journal, all: false).contains("Freed \(words), 1 of 1 decided"))
  }

  @Test func movesBeginWhereTheDecisionsLead() throws {
    let snapshot = SampleSnapshot.snapshot(["Team status", "Area status", "Lab status"])
    #expect(report(snapshot).markdown(templates).contains("take focus time from 36.0 to "))
    let last = try #require(snapshot.series.first { $0.title == "Lab status" })
    let markdown = report(snapshot, DocumentSample.journal(last, .convert, note: "")).markdown(templates)
    #expect(markdown.contains("focus time from the 37.0 that the decisions leave to "), "\(markdown)")
  }

  @Test("Moves that give no focus time back are not praised")
  func movesWithoutGain() {
    func markdown(at time: String) -> String {
      let snapshot = SampleSnapshot.snapshot(
        ofEvent: """
          UID:early
          DTSTART;TZID=Europe/Berlin:20250106T\(time)
          DURATION:PT1H
          RRULE:FREQ=WEEKLY
          SUMMARY:Team status
          """)
      #expect(snapshot.series.first?.plan.suggestion == .convert)
      return report(snapshot).markdown(templates)
    }
    #expect(!markdown(at: "070000").contains("most focus time"))
    #expect(markdown(at: "100000").contains("most focus time"))
  }

  @Test func aTeamsTotalsCountEverybodyAndItsShadesFollowItsMost() {
    let titles = ["Team status", "We decide"]
    let team = report(
      SampleSnapshot.snapshot(of: SampleSnapshot.document(titles), SampleSnapshot.document(titles, of: "ben")))
    let markdown = team.markdown(templates)
    #expect(markdown.contains("## Suggested: a document (1, 2.0 person-h/week)"))
    #expect(markdown.contains("once for each\n  person whose calendar was given and holds it."))
    #expect(team.html(templates).contains("by their own clock: <span class=\"step\">"))
    let alone = report(SampleSnapshot.snapshot(titles))
    #expect(alone.markdown(templates).contains("## Suggested: a document (1, 1.0 h/week)"))
  }

  /// A year in which one meeting was converted and one that is gone, a delicate one, too.
  private func year(_ snapshot: AuditSnapshot) -> (TrendReport, DecisionJournal) {
    let series = snapshot.series[0]
    let decided = snapshot.zone.instant(of: CivilDateTime(snapshot.asOf.adding(days: -10), hour: 12))
    var record = SeriesRecord()
    record.decision = Decision(.convert, decidedAt: decided)
    let gone = SeriesID("gone000000")
    let journal = DecisionJournal(records: [series.id: record, gone: record])
    var past = PastAudit(snapshot)
    past.day = snapshot.asOf.adding(days: -20)
    past.rows.append(
      PastAudit.Row(
        id: gone, likeness: "l", title: "Old <b>round</b> | x", people: [], headCount: 4, hoursPerWeek: 1,
        hasEnded: false, path: past.rows[0].path))
    let comparison = HistoryComparison(snapshot, journal, past: [past])
    return (TrendReport(snapshot, trend: Trend(snapshot, journal), comparison: comparison), journal)
  }

  @Test func thePastYearAndWhatCameOfItAreToldWhereTheyAreKnown() {
    let snapshot = SampleSnapshot.snapshot(["Team status", "We decide"])
    let (year, journal) = year(snapshot)
    let report = AuditReport(snapshot, journal: journal, year: year)
    let markdown = report.markdown(templates)
    #expect(markdown.contains("## The past year") && markdown.contains("## What came of the decisions"))
    #expect(markdown.contains("Old \\<b\\>round") || markdown.contains("Old &lt;b&gt;round"))
    #expect(!markdown.contains("round</b> | x"))
    #expect(markdown.contains("The next audit is due on"))
    let html = report.html(templates)
    #expect(html.contains("<h2>The past year</h2>") && html.contains("Old &lt;b&gt;round"))
    #expect(html.components(separatedBy: "<svg").count == html.components(separatedBy: "role=\"img\"").count)
    #expect(!self.report(snapshot, journal).html(templates).contains("The past year"))
  }

  @Test func aRedactedReportNamesNothingThatIsGone() {
    let snapshot = SampleSnapshot.snapshot(["Team status"])
    let (year, journal) = year(snapshot)
    let report = AuditReport(snapshot.redacted(.both), journal: journal, isRedacted: true, year: year)
    for text in [report.markdown(templates), report.html(templates)] {
      #expect(!text.contains("Old") && !text.contains("Team status") && text.contains("no longer in the calendar"))
    }
  }

  @Test func thePageFetchesNothing() {
    let html = report(SampleSnapshot.snapshot(["Team status"])).html(templates)
    for word in ["http:", "https:", "//", "src=", "href=", "@import", "url(", "<script", "<link"] {
      #expect(!html.contains(word), "\(word)")
    }
    #expect(html.contains("default-src 'none'"))
    #expect(html.components(separatedBy: "<svg").count == html.components(separatedBy: "role=\"img\"").count)
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg onload=x>", "\"\u{301} onload=x \"",
    "<\u{338}script>", "&lt;b&gt;", "</title></style>",
  ])
  func titlesStayTextInHTML(_ title: String) throws {
    let snapshot = titled(title)
    let html = report(snapshot).html(templates)
    let plain = report(titled("Harmless status")).html(templates)
    // The same tags and attributes as with a harmless title: nothing of the title became either.
    #expect(tags(of: html) == tags(of: plain))
  }

  private func titled(_ title: String) -> AuditSnapshot {
    DocumentSample(title: title + " status", details: "x").snapshot
  }

  /// Every tag with the names of its attributes, in order; what stands in quotes is no name.
  private func tags(of html: String) -> [String] {
    html.matches(of: #/<(/?[a-zA-Z0-9]+)((?:[^>"']|"[^"]*"|'[^']*')*)>/#).map { match in
      let names = match.2.replacing(#/"[^"]*"|'[^']*'/#, with: "")
      return match.1 + " " + names.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  @Test func titlesBreakNoTableInMarkdown() {
    let text = report(titled("a|b `c` [d](e) | f")).markdown(templates)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") && $0.contains("a\\|b") }
    #expect(rows.count == 1)
    for row in rows { #expect(row.replacing("\\|", with: "").filter { $0 == "|" }.count == 7) }
    #expect(text.contains("a\\|b \\`c\\` \\[d\\](e) \\| f status"))
  }

  @Test func asCSVNoCellBeginsLikeAFormula() {
    for title in ["=1+1", "+1", "-1", "@x", "\\t=1", "＝1", "\"=1\""] {
      let text = SeriesTable.csv(titled(title), journal: DecisionJournal(), all: true)
      for cell in cells(of: text) {
        let first = cell.unicodeScalars.first.map(String.init) ?? ""
        #expect(!"=+-@\t\r＝＋－＠".contains(first) || first.isEmpty, "\(cell)")
      }
    }
  }

  @Test func asCSVEachRecordHasAllCells() {
    let text = SeriesTable.csv(titled("a, \"b\""), journal: DecisionJournal(), all: true)
    #expect(cells(of: text).count == SeriesTable.header.count * 2)
  }

  /// Cells by RFC 4180.
  private func cells(of text: String) -> [String] {
    text.replacing("\r\n", with: "\n").matches(of: #/(?:"((?:[^"]|"")*)"|([^",\n]*))[,\n]/#).map { match in
      String(match.1 ?? match.2 ?? "").replacing("\"\"", with: "\"")
    }
  }

  @Test func asLinesTheHeadComesFirst() throws {
    var text = ""
    AuditLines.write(SampleSnapshot.snapshot(["Team status", "Other"]), journal: DecisionJournal(), all: false) {
      text += String(decoding: $0, as: UTF8.self)
    }
    let lines = text.split(separator: "\n")
    #expect(lines.count == 3)
    let objects = try lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(objects[0]["schema"] as? String == "adjourn.audit/1")
    #expect(objects[0]["series"] == nil)
    #expect(Set(objects[1...].compactMap { $0["title"] as? String }) == ["Team status", "Other"])
  }

  @Test func aTeamsReportKeepsPrivateTitlesToThemselves() {
    let text = { (name: String, title: String, extra: String) in
      """
      BEGIN:VCALENDAR
      X-WR-CALNAME:\(name)@example.org
      BEGIN:VEVENT
      UID:\(name)
      DTSTAMP:20261119T080000Z
      DTSTART;TZID=Europe/Berlin:20260105T100000
      DURATION:PT1H
      RRULE:FREQ=WEEKLY
      \(extra)
      SUMMARY:\(title)
      END:VEVENT
      END:VCALENDAR

      """
    }
    let ana = CalendarReader.read(Array(text("ana", "Doctor status", "CLASS:PRIVATE").utf8), path: "ana.ics")
    let ben = CalendarReader.read(Array(text("ben", "Open status", "CLASS:PUBLIC").utf8), path: "ben.ics")
    let team = report(SampleSnapshot.snapshot(of: ana, ben))
    for shared in [team.markdown(templates), team.html(templates)] {
      #expect(!shared.contains("Doctor") && shared.contains("(private meeting)") && shared.contains("Open status"))
      #expect(shared.contains("Titles of private and sensitive meetings are left out"))
    }
    #expect(report(SampleSnapshot.snapshot(of: ana)).markdown(templates).contains("Doctor"))
  }
}
