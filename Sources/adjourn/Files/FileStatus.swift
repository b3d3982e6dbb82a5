import Foundation

/// What stands at a path, links followed.
struct FileStatus: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case file, folder, pipe, other
  }

  /// Why nothing can be said of a path.
  struct Failure: Error, Hashable {
    /// Nothing is there, rather than that it may not be looked at.
    var isMissing: Bool
    /// The system's own words.
    var reason: String
  }

  /// The same for two paths that lead to one thing.
  struct Identity: Hashable, Sendable {
    var device: UInt64
    var inode: UInt64
  }

  var kind: Kind
  var identity: Identity
  var size: Int
  /// Of the last change of the content, since 1970.
  var modifiedNanoseconds: Int64

  init(_ path: String) throws(Failure) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let code = errno
      throw Failure(
        isMissing: code == ENOENT || code == ENOTDIR, reason: String(cString: strerror(code)))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFIFO: kind = .pipe
    default: kind = .other
    }
    identity = Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    size = Int(status.st_size)
    #if canImport(Darwin)
      let modified = status.st_mtimespec
    #else
      let modified = status.st_mtim
    #endif
    modifiedNanoseconds = Int64(modified.tv_sec) * 1_000_000_000 + Int64(modified.tv_nsec)
  }
}
