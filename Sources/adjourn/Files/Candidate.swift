import Foundation
import ICalendar

/// A file that may be a calendar by its name, offered on the start screen.
struct Candidate: Hashable, Sendable {
  /// As to be opened.
  var path: String
  /// As to be shown: `~/Downloads/work.ics`, `./work.ics`.
  var shownPath: String
  var isZip: Bool
  /// In bytes.
  var size: Int
  var modified: Instant
}

extension Candidate {
  /// Those in the current folder and the downloads, newest first.
  ///
  /// Only names, sizes and the first bytes are looked at, and no folder below, so that the start screen is there at
  /// once. Plans that this program wrote are left out.
  static func found(
    currentFolder: String, directories: Directories, limit: Int = 50
  ) -> [Candidate] {
    let here = candidates(in: currentFolder) { "./" + $0 }
    let downloads = Path.abbreviated(directories.downloads, home: directories.home)
    let isSame =
      (try? FileStatus(currentFolder))?.identity == (try? FileStatus(directories.downloads))?.identity
    let there = isSame ? [] : candidates(in: directories.downloads) { Path.joined(downloads, $0) }
    let newestFirst = (here + there).sorted {
      ($1.modified, $0.path) < ($0.modified, $1.path)
    }
    return Array(newestFirst.prefix(limit)).filter { !$0.isOwnPlan }
  }

  private var isOwnPlan: Bool {
    guard !isZip, let start = try? FileBytes.read(path, first: CalendarMark.sniffedBytes) else { return false }
    return CalendarMark.isOwnPlan(start)
  }

  private static func candidates(in folder: String, shown: (String) -> String) -> [Candidate] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.compactMap { name in
      let isZip = Path.fileExtension(of: name) == "zip"
      let path = Path.joined(folder, name)
      guard !name.hasPrefix("."), isZip || CalendarMark.isNamed(name),
        let status = try? FileStatus(path), status.kind == .file
      else { return nil }
      return Candidate(
        path: path, shownPath: Path.printable(shown(name)), isZip: isZip, size: status.size,
        modified: Instant(seconds: status.modifiedNanoseconds / 1_000_000_000))
    }
  }
}
