import Foundation
import Testing

@testable import ICalendar

/// Calendar files of other projects: instances on which two independent engines agree, and none that harms.
@Suite(.enabled(if: FieldData.isThere, FieldData.reason))
struct CorpusTests {
  struct Case: Decodable {
    var file: String
    var lo: String
    var hi: String
    var instances: [[String]]
  }

  @Test func wholeFilesGiveTheInstancesTwoEnginesAgreeOn() throws {
    let lines = try FieldData.text("expand.jsonl").split(separator: "\n")
    for line in lines {
      let item = try JSONDecoder().decode(Case.self, from: Data(line.utf8))
      if Self.explained[item.file] != nil { continue }
      let expected = item.instances.map { $0.joined(separator: " ").trimmingCharacters(in: .whitespaces) }
      #expect(try instances(of: item) == expected.sorted(), "\(item.file)")
    }
  }

  /// Files where the two engines do otherwise than the decisions this reader follows, and why.
  private static let explained = [
    "allenporter+ical/calendar_labs_same_day_dtend.ics": sameDay,
    "hoodie+icalendar-rs/fixtures/icalendar-rb/nondefault_values.ics": sameDay,
    "hoodie+icalendar-rs/fixtures/icalendar-rb/recurrence.ics": sameDay,
    "hoodie+icalendar-rs/tests/example_write.ics": sameDay,
    "ical4j+ical4j/src/test/resources/net/fortuna/ical4j/transform/yahoo2.txt": sameDay,
    "ical4j+ical4j/src/test/resources/samples/valid/lotr.ics": untilBeforeStart,
    "ical4j+ical4j/src/test/resources/samples/valid/lotr-updated.ics": untilBeforeStart,
    "collective+icalendar/src/icalendar/fuzzing/corpus/event_with_recurrence.ics":
      "A floating series stays floating although its EXDATEs are in UTC.",
  ]
  private static let sameDay = "DTEND on the day of DTSTART is one whole day."
  private static let untilBeforeStart = "UNTIL before DTSTART leaves DTSTART alone."

  private func instances(of item: Case) throws -> [String] {
    let document = CalendarReader.read(try FieldData.bytes("corpus/" + item.file), path: item.file)
    // The engines cut by the digits of the clock: ask for more and cut as they do.
    let (low, high) = (try instant(item.lo), try instant(item.hi))
    let day: Int64 = 86_400
    return document.recurrenceSets.flatMap { set in
      set.occurrences(
        from: low.adding(seconds: -day), to: high.adding(seconds: day), floatingIn: .utc
      ).occurrences.filter {
        (low.seconds..<high.seconds).contains($0.start.wallClock.seconds)
      }.map { occurrence in
        [compact(occurrence.start), compact(occurrence.end), set.events[occurrence.event].uid]
          .joined(separator: " ").trimmingCharacters(in: .whitespaces)
      }
    }.sorted()
  }

  private func compact(_ time: CalendarTime) -> String {
    let text = "\(time.wallClock)".filter { $0 != "-" && $0 != ":" }
    switch time {
    case .date: return String(text.prefix(8))
    case .utc: return text + "Z"
    default: return text
    }
  }

  @Test func noEventIsLostThatOthersFind() throws {
    var compared = 0
    for row in try FieldData.text("QUIRKS.tsv").split(separator: "\n").dropFirst() {
      let columns = row.split(separator: "\t", omittingEmptySubsequences: false)
      let file = String(columns[0])
      guard let best = Int(columns[3]) else { continue }
      let document = CalendarReader.read(try FieldData.bytes("corpus/" + file), path: file)
      #expect(document.events.count + document.undated.count >= best, "\(file)")
      compared += 1
    }
    #expect(compared > 500)
  }

  @Test func everyFileOfTheCorpusIsReadInTime() throws {
    let folder = try #require(FieldData.folder).appendingPathComponent("corpus")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var count = 0
    for case let file as URL in files
    where (try? file.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true {
      let bytes = try [UInt8](Data(contentsOf: file))
      let time = ContinuousClock().measure {
        let document = CalendarReader.read(bytes, path: file.lastPathComponent)
        for set in document.recurrenceSets {
          let start = set.events.first?.start.instant(floatingIn: .utc) ?? Instant(seconds: 0)
          _ = set.occurrences(from: start, to: start.adding(seconds: 3 * 366 * 86_400), floatingIn: .utc)
        }
      }
      #expect(time < .seconds(5), "\(file.lastPathComponent)")
      count += 1
    }
    #expect(count > 500)
  }
}
