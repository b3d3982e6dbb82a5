import Audit
import Foundation
import ICalendar
import Reports

/// Makes a part of an audit out of calendars, each read, judged and let go by itself.
struct PartWriting {
  private let part: AuditPart
  private let reading: ReadingOptions

  /// `--as-of` else today, and `--zone` else the machine's: a part does not know the other ones' calendars.
  init(_ reading: ReadingOptions, by engine: AuditEngine) throws {
    // A part does not know whose calendars there are, so that nobody can be suggested.
    if let name = reading.owner.first(where: { !OwnerCheck.address(in: $0).contains("@") }) {
      throw Failure("--owner '\(name)' names no address; write ana@example.org or PATH=ana@example.org", .usage)
    }
    self.reading = reading
    let zone = reading.auditZone(for: [])
    part = AuditPart(try engine.auditor, asOf: reading.asOf ?? zone.local(SystemClock.now).date, zone: zone)
  }

  /// Hands the lines over in their order, and gives what could not be read.
  func write(_ paths: [String], to write: ([UInt8]) throws -> Void) throws -> LoadedCalendars {
    let files = CalendarFiles()
    let discovery = files.discover(paths)
    var loaded = LoadedCalendars(problems: discovery.problems.filter { !(reading.quiet && $0.kind == .leftOut) })
    guard discovery.sources.count > Self.sourcesAtOnce else {
      loaded.add(try self.write(discovery.sources, files, to: write))
      return loaded
    }
    var spilled: [SpillFile] = []
    for start in stride(from: 0, to: discovery.sources.count, by: Self.sourcesAtOnce) {
      let file = try SpillFile()
      let end = min(start + Self.sourcesAtOnce, discovery.sources.count)
      loaded.add(try self.write(Array(discovery.sources[start..<end]), files) { try file.append($0) })
      spilled.append(file)
    }
    try withExtendedLifetime(spilled) {
      var merging = try PartMerging(spilled.map { $0.rewound() }, reading)
      try merging.write { _, line in try write(line.bytes + [0x0A]) }
    }
    return loaded
  }

  /// More are made into parts on disk, which are then merged: memory does not grow with their number.
  private static let sourcesAtOnce = 64

  private func write(
    _ sources: [CalendarSource], _ files: CalendarFiles, to write: ([UInt8]) throws -> Void
  ) throws -> LoadedCalendars {
    let found = sources.concurrentMap(workers: reading.workers, block: 1) { source in lines(of: source, files)
    }
    try write(part.head + [0x0A])
    for calendar in found.flatMap(\.calendars).sorted(by: { $0.path < $1.path }) { try write(calendar.line + [0x0A]) }
    let series = Dictionary(grouping: found.flatMap(\.series), by: \.id)
    for id in series.keys.sorted() {
      guard let line = part.merged(series[id] ?? []) else { continue }
      try write(line.bytes + [0x0A])
    }
    var loaded = LoadedCalendars()
    loaded.problems = found.flatMap(\.problems)
    loaded.documents = found.flatMap(\.calendars).filter(\.holdsSomething).prefix(1).map { calendar in
      var document = CalendarDocument(path: calendar.path)
      document.events = [CalendarEvent(uid: "", start: .date(CivilDate(day: 0)), span: Span())]
      return document
    }
    return loaded
  }

  private struct Found: Sendable {
    var calendars: [(path: String, line: [UInt8], holdsSomething: Bool)] = []
    var series: [PartLine] = []
    var problems: [InputProblem] = []
  }

  private func lines(of source: CalendarSource, _ files: CalendarFiles) -> Found {
    var found = Found()
    found.problems = files.read(source) { input in
      let document = CalendarReader.read(input.bytes, path: input.path)
      let lines = part.lines(of: Auditor.Source(document, owner: reading.owner(of: input.path)))
      found.calendars.append((input.path, lines.calendar, !document.events.isEmpty || !document.freeBusy.isEmpty))
      found.series += lines.series
    }
    return found
  }
}

extension LoadedCalendars {
  /// Takes in what other sources held; one document is enough to say that there was an event.
  fileprivate mutating func add(_ other: LoadedCalendars) {
    problems += other.problems
    if documents.isEmpty { documents = other.documents }
  }
}
