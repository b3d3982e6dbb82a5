/// How files and folders stood at one moment; another one later differs where something changed.
///
/// Cheap enough to be taken every second: one stat(2) for each path and nothing read. A folder changes when a
/// file comes, goes or is replaced in it, a file when it is written.
struct ChangeStamp: Hashable, Sendable {
  /// By path; a path that leads nowhere has none.
  private var statuses: [String: FileStatus]

  /// Of `Discovery.watched`.
  init(_ watched: [String]) {
    statuses = Dictionary(watched.compactMap { path in (try? FileStatus(path)).map { (path, $0) } }) { $1 }
  }
}
