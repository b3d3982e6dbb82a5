/// Notices that calendar files have changed, by looking at sizes and times; a change counts once it has held for a
/// second look, so that a file is not read while it is being written.
struct FileWatch {
  /// How often the files are looked at while no key is pressed.
  static let intervalMilliseconds: Int32 = 500

  private let paths: [String]
  private var watched: [String] = []
  private var known: ChangeStamp
  private var pending: ChangeStamp?

  /// Watches what paths lead to; standard input cannot change.
  init(_ paths: [String]) {
    self.paths = paths.filter { $0 != "-" }
    // The paths themselves too: one that is gone for a moment is watched until it comes back.
    watched = CalendarFiles().discover(self.paths).watched + self.paths
    known = ChangeStamp(watched)
  }

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
    self = FileWatch(paths)
    return true
  }
}
