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
      let document = CalendarReader.read(try FieldData.bytes("corpus/" + item.file), path: item.file)
      let found = try instances(of: document, in: item)
      if found == item.instances.map(plain).sorted() { continue }
      let decided = item.instances.map { plain(Self.withWholeDays($0)) } + (try startsAfterTheirEnd(document, in: item))
      #expect(found == decided.sorted() || Self.digits(found) == Self.digits(decided.sorted()), "\(item.file)")
    }
  }

  private func plain(_ cells: [String]) -> String { cells.joined(separator: " ").trimmingCharacters(in: .whitespaces) }

  /// Decision 22: an end on the day of the start is one whole day, which the engines show as none.
  private static func withWholeDays(_ cells: [String]) -> [String] {
    guard cells[0].utf8.count == 8, cells[0] == cells[1], let start = try? time(cells[0]) else { return cells }
    return [cells[0], "\(start.wallClock.date.adding(days: 1))".filter { $0 != "-" }] + cells.dropFirst(2)
  }

  /// Decision 6: of a series that ends before it starts the start is left, of which the engines show nothing.
  private func startsAfterTheirEnd(_ document: CalendarDocument, in item: Case) throws -> [String] {
    var ended = document
    ended.events = document.events.filter { event in
      event.recurrenceRules.contains { rule in
        guard case .until(let end) = rule.limit else { return false }
        return end.wallClock < event.start.wallClock
      }
    }
    return try instances(of: ended, in: item)
  }

  /// Decision 20: a floating series stays floating, although one engine shows it in the zone of its EXDATEs.
  private static func digits(_ list: [String]) -> [String] { list.map { $0.filter { $0 != "Z" } } }

  private func instances(of document: CalendarDocument, in item: Case) throws -> [String] {
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
