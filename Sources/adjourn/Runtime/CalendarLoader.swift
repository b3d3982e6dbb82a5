import Dashboard
import ICalendar

/// Reads the calendars that paths lead to into documents.
struct CalendarLoader: Sendable {
  /// Whether skipped and repaired things are summed up on standard error; the dashboard and `check` show them
  /// themselves.
  private let tellsDiagnostics: Bool

  init(_ options: ReadingOptions, tellsDiagnostics: Bool = true) {
    self.tellsDiagnostics = tellsDiagnostics && !options.quiet
  }

  /// Everything that could be read, and the problems with the rest.
  func load(_ paths: [String]) throws -> LoadedCalendars { try load(CalendarFiles().discover(paths)) { _ in } }

  /// Everything that could be read of what was found, and the problems with the rest.
  func load(_ discovery: Discovery, progress: (ReadingProgress) -> Void) throws -> LoadedCalendars {
    var loaded = LoadedCalendars()
    var count = ReadingProgress(bytesRead: 0, bytesTotal: discovery.totalBytes, events: 0)
    progress(count)
    loaded.problems = CalendarFiles().readAll(discovery) { bytes in
      count.bytesRead += bytes
      progress(count)
    } each: { input in
      let document = CalendarReader.read(input.bytes, path: input.path)
      count.events += document.events.count
      progress(count)
      loaded.documents.append(document)
    }
    if tellsDiagnostics { tell(loaded) }
    return loaded
  }

  private func tell(_ loaded: LoadedCalendars) {
    let skipped = loaded.documents.flatMap(\.diagnostics).filter { $0.severity == .error }
    guard !skipped.isEmpty else { return }
    for diagnostic in skipped.prefix(3) { Output.complain(DiagnosticText.line(diagnostic)) }
    if skipped.count > 3 {
      Output.complain("\(skipped.count - 3) more skipped; adjourn check says which and why")
    }
  }
}
