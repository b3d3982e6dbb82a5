import Dashboard
import Foundation
import ICalendar

/// The calendar files of the start screen, with age and size for people.
enum StartFiles {
  static func found() -> [StartFile] {
    let directories = Directories(environment: ProcessInfo.processInfo.environment)
    return Candidate.found(
      currentFolder: FileManager.default.currentDirectoryPath, directories: directories
    ).map { candidate in
      StartFile(
        path: candidate.shownPath, age: age(candidate.modified),
        size: candidate.isZip ? "zip" : ByteCount.text(candidate.size))
    }
  }

  private static func age(_ modified: Instant) -> String {
    let zone = Zone(named: TimeZone.current.identifier) ?? .utc
    let (then, now) = (zone.local(modified), zone.local(SystemClock.now))
    let days = now.date.day - then.date.day
    switch days {
    case ...0: return "today " + String(then.description.suffix(8).prefix(5))
    case 1: return "yesterday"
    case 2...30: return "\(days) days ago"
    default: return then.date.description
    }
  }
}
