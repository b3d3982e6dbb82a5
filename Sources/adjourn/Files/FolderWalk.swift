import Foundation

/// The search for calendar files, in one pass over the given paths.
struct FolderWalk {
  let limits: InputLimits
  private(set) var discovery = Discovery()
  /// Files and folders met: a link in a circle, and a file given twice, are met once.
  private var met: Set<FileStatus.Identity> = []

  /// Whether the first calendar found ends the search.
  private let stopsAtFirst: Bool

  init(limits: InputLimits, stopsAtFirst: Bool = false) {
    self.limits = limits
    self.stopsAtFirst = stopsAtFirst
  }

  private var isDone: Bool { stopsAtFirst && !discovery.sources.isEmpty }

  /// Takes in a path as the user gave it.
  mutating func visit(_ path: String) {
    guard !isDone else { return }
    // Open already, so that reading cannot hang on opening.
    if let descriptor = Path.descriptor(of: path) {
      let name = descriptor == STDIN_FILENO ? "-" : path
      guard !discovery.sources.contains(where: { $0.path == name }) else { return }
      discovery.sources.append(
        CalendarSource(kind: .stream(descriptor), location: path, path: name, size: 0))
      return
    }
    guard let status = status(of: path) else { return }
    switch status.kind {
    case .folder: visitFolder(path, status)
    case .file: addFile(path, status)
    case .pipe: discovery.problems.append(.pipe(path))
    case .other: discovery.problems.append(.device(path))
    }
  }

  /// What a folder holds, also where it was met before by another way.
  private struct Sight {
    var calendar = false
    var zip = false
  }

  private mutating func visitFolder(_ path: String, _ status: FileStatus) {
    guard met.insert(status.identity).inserted else { return }
    let mistakesBefore = mistakes
    var sight = Sight()
    search(path, &sight)
    if !sight.calendar, mistakes == mistakesBefore {
      discovery.problems.append(.emptyFolder(path, holdsZip: sight.zip))
    }
  }

  private var mistakes: Int { discovery.problems.count { $0.kind != .leftOut } }

  /// Depth first and by name; hidden files and folders, such as `.git`, are passed over.
  private mutating func search(_ folder: String, _ sight: inout Sight) {
    if AppleBundle.isNamed(folder), addBundle(folder) {
      sight.calendar = true
      return
    }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      discovery.problems.append(.forbidden(folder, reason: "the folder cannot be listed"))
      return
    }
    discovery.watched.append(folder)
    for name in names.sorted() where !name.hasPrefix(".") && !isDone {
      let path = Path.joined(folder, name)
      guard let status = status(of: path, isWanted: CalendarMark.isNamed(name)) else { continue }
      switch status.kind {
      case .folder:
        if met.insert(status.identity).inserted {
          search(path, &sight)
        } else {
          sight.calendar = sight.calendar || !discovery.sources.isEmpty
        }
      case .file:
        sight.zip = sight.zip || Path.fileExtension(of: name) == "zip"
        let start = start(of: path, bytes: CalendarMark.sniffedBytes)
        guard CalendarMark.isNamed(name) || CalendarMark.isFound(in: start) else { continue }
        if CalendarMark.isOwnPlan(start) {
          // It would count what stays live a second time.
          discovery.problems.append(.ownPlan(path))
        } else {
          sight.calendar = true
          addFile(path, status)
        }
      case .pipe, .other:
        if CalendarMark.isNamed(name) {
          discovery.problems.append(status.kind == .pipe ? .pipe(path) : .device(path))
        }
      }
    }
  }

  /// Takes in a calendar that is a folder; false where it is none.
  private mutating func addBundle(_ folder: String) -> Bool {
    let files = AppleBundle.events(in: folder).filter { path in
      (try? FileStatus(path)).map { $0.kind == .file && met.insert($0.identity).inserted } ?? false
    }
    guard !files.isEmpty else { return false }
    discovery.watched += [folder, Path.joined(folder, "Events")]
    let size = files.reduce(0) { $0 + ((try? FileStatus($1))?.size ?? 0) }
    discovery.sources.append(
      CalendarSource(kind: .bundle(files), location: folder, path: Path.printable(folder), size: size))
    return true
  }

  /// Nil where it cannot be looked at, which is a problem where it is wanted.
  private mutating func status(of path: String, isWanted: Bool = true) -> FileStatus? {
    do throws(FileStatus.Failure) {
      return try FileStatus(path)
    } catch {
      guard isWanted else { return nil }
      if !error.isMissing {
        discovery.problems.append(.forbidden(path, reason: error.reason))
      } else {
        discovery.problems.append(path.contains("\u{FFFD}") ? .illegible(path) : .missing(path))
      }
      return nil
    }
  }

  private mutating func addFile(_ path: String, _ status: FileStatus) {
    guard met.insert(status.identity).inserted else { return }
    let isZip = CalendarMark.isZip(start(of: path, bytes: 4))
    if !isZip, status.size > limits.fileBytes {
      discovery.problems.append(.tooLarge(path, limit: limits.fileBytes))
      return
    }
    discovery.watched.append(path)
    discovery.sources.append(
      CalendarSource(
        kind: isZip ? .zip : .file, location: path, path: Path.printable(path), size: status.size))
  }

  /// Nothing where it cannot be read; reading it says so then.
  private func start(of path: String, bytes: Int) -> [UInt8] {
    (try? FileBytes.read(path, first: bytes)) ?? []
  }
}
