import Audit
import ICalendar
import Testing

@testable import Reports

@Suite("What is hidden before a report is shared")
struct RedactionTests {
  private let sample = DocumentSample(
    title: "Zephyr status with Henrik", details: "Secret merger: Henrik tells\\n- status of Zephyr",
    extra: "LOCATION:Room Zephyr")

  /// Every format of the redacted audit, with a decision and a note on it.
  private func texts(_ redaction: Redaction) throws -> [String] {
    let snapshot = sample.snapshot
    let all = DocumentSample.journal(snapshot.series[0], .convert, note: "ask Zephyr's Henrik").withoutNotes
    let hidden = snapshot.redacted(redaction)
    let report = AuditReport(hidden, journal: all, isRedacted: true)
    let templates = DocumentSample.templates(.english)
    var lines = ""
    AuditLines.write(hidden, journal: all, all: true) { lines += String(decoding: $0, as: UTF8.self) }
    return [
      report.markdown(templates), report.html(templates), lines, SeriesTable.csv(hidden, journal: all, all: true),
      AuditDocument(hidden, journal: all, all: true).json(), AuditTable.text(hidden, journal: all, all: true),
    ]
  }

  @Test func titlesAndWhatQuotesThem() throws {
    for text in try texts(.titles) {
      #expect(!text.contains("Zephyr") && !text.contains("merger") && !text.contains("status@example.org"))
      #expect(text.contains("Meeting 1"))
    }
  }

  @Test func namesAlsoInsideTitles() throws {
    for text in try texts(.names) {
      #expect(!text.contains("Henrik") && !text.contains("ana@") && !text.contains("Ortiz"))
      #expect(text.contains("Zephyr"))
    }
  }

  @Test func both() throws {
    for text in try texts(.both) {
      for word in ["Zephyr", "Henrik", "Silva", "ana@", "merger", "example.org"] {
        #expect(!text.contains(word), "\(word)")
      }
    }
  }

  @Test func figuresStay() {
    let snapshot = sample.snapshot
    #expect(snapshot.redacted(.both).meetingHoursPerWeek == snapshot.meetingHoursPerWeek)
    #expect(WeekGrid.before(snapshot.redacted(.both)) == WeekGrid.before(snapshot))
    #expect(snapshot.redacted(nil) == snapshot)
  }

  @Test func onePersonIsOnePseudonym() {
    let hidden = sample.snapshot.redacted(.names).series[0]
    #expect(hidden.people.contains(hidden.organizer))
    #expect(Set(hidden.people).count == 3)
  }
}
