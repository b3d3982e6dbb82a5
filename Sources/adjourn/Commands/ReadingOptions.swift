import ArgumentParser
import Audit
import Foundation
import ICalendar

/// The options of every command that reads calendars.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Take this day for today, so that a result can be repeated.", valueName: "date"),
    transform: CivilDate.init(argument:))
  var asOf: CivilDate?

  @Option(help: ArgumentHelp("Whole weeks to look back over (1 to 520).", valueName: "n"))
  var weeks = 8

  @Option(
    help: ArgumentHelp(
      "Whose calendar it is; repeat PATH=EMAIL for several.", valueName: "email"))
  var owner: [String] = []

  @Option(
    help: ArgumentHelp(
      "Time zone for days and floating times; default: the calendar's, else TZ, else UTC.", valueName: "tz"))
  var zone: String?

  @Option(
    help: ArgumentHelp("Working hours of a day; default: the calendar's, else 09:00-17:00.", valueName: "09:00-17:00"))
  var work: String?

  @Option(
    help: ArgumentHelp(
      "Your rules, word lists, keys and theme; default: $XDG_CONFIG_HOME/adjourn.", valueName: "dir"),
    completion: .directory)
  var config: String?

  @Flag(help: "Read no decisions and keep none.")
  var noHistory = false

  @Option(help: ArgumentHelp("How many processors to use; default: all.", valueName: "n"))
  var jobs: Int?

  @Flag(name: .shortAndLong, help: "Say nothing but results and errors.")
  var quiet = false

  @OptionGroup var text: TextOptions

  /// The sample is a team's; no option of its own, as `adjourn demo --team` says so.
  var sampleIsTeam = false

  func validate() throws {
    guard (1...520).contains(weeks) else { throw ValidationError("--weeks takes a number from 1 to 520") }
    if let jobs, !(1...1_024).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 1024") }
    try UserFiles.checkFolder(config)
    for entry in owner where entry.isEmpty || entry.hasSuffix("=") {
      throw ValidationError("--owner '\(entry)' names no address; write ana@example.org or PATH=ana@example.org")
    }
    if let zone, Zone(named: zone) == nil {
      throw ValidationError("--zone '\(zone)' is no known time zone; write a name such as Europe/Berlin")
    }
    _ = try settings()
  }

  /// How many threads work at once.
  var workers: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  /// What is counted by, as the options say.
  func settings() throws -> AuditSettings {
    var settings = AuditSettings()
    settings.weeksBack = weeks
    if let work {
      settings.workday = try Self.workday(work)
      settings.saysWorkingTime = true
    }
    return settings
  }

  /// Where an audit's days are: as `zone(for:)`, but before TZ the zone that most events are in, and the system's
  /// zone in the end: an export that names no zone is seldom from Greenwich.
  func auditZone(for documents: [CalendarDocument]) -> Zone {
    zone.flatMap(Zone.init(named:)) ?? documents.lazy.compactMap(\.zone).first ?? Self.commonZone(documents)
      ?? Self.environmentZone ?? Zone(named: TimeZone.current.identifier) ?? .utc
  }

  private static func commonZone(_ documents: [CalendarDocument]) -> Zone? {
    var counts: [Zone: Int] = [:]
    for event in documents.lazy.flatMap(\.events) {
      if case .zoned(_, let zone) = event.start { counts[zone, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key.name) < ($1.value, $0.key.name) }?.key
  }

  /// Days and floating times are read here: `--zone`, else the first calendar's own zone, else TZ, else UTC.
  func zone(for documents: [CalendarDocument]) -> Zone {
    zone.flatMap(Zone.init(named:)) ?? documents.lazy.compactMap(\.zone).first
      ?? Self.environmentZone ?? .utc
  }

  /// The owner said for a path: its own `PATH=EMAIL`, where PATH may be a zip or folder around it, else a plain one.
  func owner(of path: String) -> String? {
    for entry in owner.reversed() {
      guard let sign = entry.lastIndex(of: "=") else { continue }
      let (named, address) = (entry[..<sign], entry[entry.index(after: sign)...])
      let folder = named.hasSuffix("/") ? named.dropLast() : named
      if "/\(path)/".contains("/\(folder)/") { return String(address) }
    }
    return owner.last { !$0.contains("=") }
  }

  private static var environmentZone: Zone? {
    ProcessInfo.processInfo.environment["TZ"].flatMap { name in
      Zone(named: name.hasPrefix(":") ? String(name.dropFirst()) : name)
    }
  }

  private static func workday(_ text: String) throws -> Range<Int> {
    guard let hours = hours(text) else {
      throw ValidationError("--work '\(text)' is no span of hours; write it as 09:00-17:00")
    }
    return hours
  }

  /// Minutes since midnight of a span as people write it, `09:00-17:00`; nil for anything else.
  static func hours(_ text: String) -> Range<Int>? {
    let ends = text.split(separator: "-").map { minutes(String($0)) }
    guard ends.count == 2, let from = ends[0], let to = ends[1], from < to else { return nil }
    return from..<to
  }

  private static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":").map { Int($0) }
    guard let hour = parts.first ?? nil, (0...24).contains(hour) else { return nil }
    let minute = parts.count > 1 ? parts[1] : 0
    guard let minute, (0..<60).contains(minute), hour * 60 + minute <= 1_440 else { return nil }
    return hour * 60 + minute
  }
}

extension CivilDate {
  /// A day as people write it on a command line, `2026-11-20`.
  init(argument: String) throws {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (1...9_999).contains(year), (1...12).contains(month),
      (1...CivilDate.daysInMonth(year: year, month: month)).contains(day)
    else { throw ValidationError("'\(argument)' is no date; write it as 2026-11-20") }
    self.init(year: year, month: month, day: day)
  }
}
