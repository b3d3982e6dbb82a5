import Foundation
import Testing

@testable import ICalendar

/// The rules that the tables of other projects list as errors, each put into a sound file.
@Suite(.enabled(if: FieldData.isThere, FieldData.reason))
struct ConformanceTableTests {
  @Test func everyErrorCaseIsRefused() throws {
    let errors = try rows().filter { $0[13] == "error-case" }
    #expect(errors.count >= 2)
    for row in errors { #expect(!problems(row).isEmpty, "\(row[0]) \(row[3])") }
  }

  /// Of the rules that engines agree on only those are refused whose UNTIL is in UTC beside a floating start, as
  /// RFC 5545's examples become without their zone, and one that ends in a semicolon.
  @Test func rulesThatEnginesAgreeOnPass() throws {
    for row in try rows() where row[13] == "consensus" {
      let found = problems(row)
      let isKnown = row[3].hasSuffix(";") || row[3].contains("UNTIL=") && found.allSatisfy { $0.contains("UNTIL") }
      #expect(found.isEmpty || isKnown, "\(row[0]) \(row[3]) \(found)")
    }
  }

  private func rows() throws -> [[String]] {
    try FieldData.text("rules.tsv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  private func problems(_ row: [String]) -> [String] {
    let value = row[1].count == 8 ? "DTSTART;VALUE=DATE:" : "DTSTART:"
    let text = """
      BEGIN:VCALENDAR
      PRODID:-//Example//EN
      VERSION:2.0
      BEGIN:VEVENT
      UID:1
      DTSTAMP:20260101T000000Z
      \(value)\(row[1])
      RRULE:\(row[3])
      END:VEVENT
      END:VCALENDAR
      """
    let bytes = Array(text.utf8)
    let read = CalendarReader.read(bytes, path: "").diagnostics.filter { $0.severity != .note }
    return (read + Conformance.findings(in: ComponentReader.read(bytes, path: ""))).map(\.message)
  }
}
