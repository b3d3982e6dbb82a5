import ArgumentParser
import Audit
import Foundation
import ICalendar
import Reports

/// Merges parts, of which one line each stands in memory at a time.
struct PartMerging {
  private var readers: [Reader] = []
  let part: AuditPart
  private let head: [UInt8]

  private struct Reader {
    var path: String
    var lines: LineReader
    /// The line read last, not handed over yet; nil at the end.
    var line: PartLine?
  }

  /// Opens the parts; fails where one is none or was judged in another way.
  init(_ paths: [String], _ reading: ReadingOptions) throws {
    for path in paths {
      let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw Failure("\(Path.printable(path)) cannot be read: \(FileBytes.systemReason())", ExitCode(66))
      }
      var reader = Reader(path: path, lines: LineReader(descriptor: descriptor))
      let first = try? reader.lines.next()
      guard let line = first.flatMap(PartLine.init), line.kind == .head else {
        throw Failure(
          "\(Path.printable(path)) is no part of an audit: make one with adjourn audit PATH --format part", .badData)
      }
      reader.line = line
      readers.append(reader)
    }
    guard let first = readers.first?.line?.bytes else { throw Failure("name the parts to merge", .usage) }
    head = first
    if let other = readers.first(where: { $0.line?.bytes != first }) {
      throw Failure(
        "\(other.path) and \(readers[0].path) were made for different days, zones or weeks: make both with the same "
          + "--as-of, --zone and --weeks", .badData)
    }
    part = try Self.part(head, reading)
    for index in readers.indices { try Self.advance(&readers[index]) }
  }

  /// Judges by what the head of the parts says.
  private static func part(_ head: [UInt8], _ reading: ReadingOptions) throws -> AuditPart {
    struct Head: Decodable {
      var asOf: String
      var schema: String
      var timeZone: String
      var weeks: Int
    }
    guard let said = try? JSONDecoder().decode(Head.self, from: Data(head)),
      let day = try? CivilDate(argument: said.asOf),
      let zone = Zone(named: said.timeZone), (1...520).contains(said.weeks)
    else { throw Failure("the parts' first line cannot be read: a newer Adjourn may have made them", .badData) }
    var engine = try AuditEngine(reading)
    engine.settings.weeksBack = said.weeks
    let part = AuditPart(try engine.auditor, asOf: day, zone: zone)
    guard part.head == head else {
      throw Failure("the parts' first line cannot be read: a newer Adjourn may have made them", .badData)
    }
    return part
  }

  /// Hands over the lines of the merge in their order: the head, calendars by path, series by id.
  mutating func write(to write: (PartLine.Kind, PartLine) throws -> Void) throws {
    if let line = PartLine(head) { try write(.head, line) }
    for (_, line) in try calendars().sorted(by: { $0.key < $1.key }) { try write(.calendar, line) }
    while let id = readers.compactMap({ $0.line?.id }).min() {
      var lines: [PartLine] = []
      for index in readers.indices where readers[index].line?.id == id {
        if let line = readers[index].line { lines.append(line) }
        try Self.advance(&readers[index])
      }
      guard let merged = part.merged(lines) else {
        throw Failure("series \(id) is damaged in one of the parts: make them again", .badData)
      }
      try write(.series, merged)
    }
  }

  /// The calendars by path; one that is in several parts has to be the same in each.
  private mutating func calendars() throws -> [String: PartLine] {
    var calendars: [String: PartLine] = [:]
    for index in readers.indices {
      while let line = readers[index].line, line.kind == .calendar {
        let path = line.path
        if let other = calendars[path], other != line {
          throw Failure("the parts hold two calendars called \(path): give one of them another name", .badData)
        }
        calendars[path] = line
        try Self.advance(&readers[index])
      }
    }
    return calendars
  }

  /// Reads the next line of a part; series have to stand in the order of their ids.
  private static func advance(_ reader: inout Reader) throws {
    do throws(FileBytes.Failure) {
      guard let bytes = try reader.lines.next() else {
        reader.line = nil
        return
      }
      let last = reader.line
      guard let line = PartLine(bytes), last.map({ $0.id.isEmpty || $0.id < line.id }) ?? true else {
        throw FileBytes.Failure.system("line \(reader.lines.number) is none of a part")
      }
      reader.line = line
    } catch {
      if case .system(let reason) = error { throw Failure("\(reader.path): \(reason)", .badData) }
      throw Failure("\(reader.path): a line is too long", .badData)
    }
  }
}
