/// Notices that calendar files have changed, by looking at sizes and times; a change counts once it has held for a
/// second look, so that a file is not read while it is being written.
struct FileWatch: Sendable {
  /// How long to wait between two looks.
  static let intervalMilliseconds = 500
  /// How long until the second look.
  static let pendingMilliseconds = 150

  private let watched: [String]
  private var known: ChangeStamp
  private var pending: ChangeStamp?

  /// Watches what was found at some paths, and the paths themselves: one that is gone for a moment is watched until it
  /// comes back. A stream cannot change. Made before the files are read, it misses nothing written meanwhile.
  init(_ paths: [String], _ discovery: Discovery) {
    watched = discovery.watched + paths.filter { !Path.isStream($0) }
    known = ChangeStamp(watched)
  }

  /// Watches paths of files and folders.
  init(_ paths: [String]) {
    watched = paths
    known = ChangeStamp(watched)
  }

  /// A change was seen and waits for its second look.
  var isPending: Bool { pending != nil }

  /// True once for each change.
  mutating func hasChanged() -> Bool {
    let current = ChangeStamp(watched)
    guard current != known else {
      pending = nil
      return false
    }
    guard pending == current else {
      pending = current
      return false
    }
    known = current
    pending = nil
    return true
  }
}
