import Foundation

/// The built program, run as a user runs it, with a state folder of its own.
struct Program {
  struct Result {
    var code: Int32
    var output: String
    var complaints: String
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("adjourn-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// The program beside a calendar of some text.
  static func beside(_ text: String) throws -> (program: Program, calendar: String) {
    let program = try Program()
    return (program, try program.file("ana.ics", text))
  }

  /// The folder where decisions would be kept.
  var state: URL { folder.appendingPathComponent("state/adjourn") }

  /// Writes a file of the test's own folder and gives its path.
  func file(_ name: String, _ text: String) throws -> String {
    let url = folder.appendingPathComponent(name)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Result {
    try run(arguments, input: input, environment: environment)
  }

  func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Result {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var all = [
      "PATH": "/usr/bin:/bin", "HOME": folder.path, "XDG_STATE_HOME": folder.appendingPathComponent("state").path,
    ]
    all.merge(environment) { $1 }
    process.environment = all
    let (output, complaints, typed) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = complaints
    process.standardInput = typed
    try process.run()
    try typed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try typed.fileHandleForWriting.close()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let errors = complaints.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      complaints: String(decoding: errors, as: UTF8.self))
  }

  /// Built beside the test bundle.
  private static let executable = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("adjourn")
}

/// A small calendar: one weekly meeting in Berlin with one time cancelled.
let weeklyStatus = """
  BEGIN:VCALENDAR
  VERSION:2.0
  X-WR-CALNAME:ana@example.org
  X-WR-TIMEZONE:Europe/Berlin
  BEGIN:VEVENT
  UID:status@example.org
  DTSTAMP:20261110T080000Z
  DTSTART;TZID=Europe/Berlin:20260105T100000
  DURATION:PT1H
  RRULE:FREQ=WEEKLY
  EXDATE;TZID=Europe/Berlin:20261109T100000
  SUMMARY:Weekly status
  DESCRIPTION:Each team reads out its numbers.
  END:VEVENT
  END:VCALENDAR

  """
