#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Folders and files that nobody but their owner may look into.
enum OwnerOnly {
  /// Makes the folder and the missing ones above it, all 0700; one that exists is narrowed to that.
  static func makeDirectory(_ path: String) throws(StoreError) {
    var parent = ""
    for part in path.split(separator: "/") {
      parent += (parent.isEmpty && !path.hasPrefix("/") ? "" : "/") + part
      guard mkdir(parent, 0o700) != 0, errno != EEXIST else { continue }
      // A folder above that cannot be written may still exist; the last word is the next one's.
      let reason = errno
      guard access(parent, F_OK) != 0 else { continue }
      throw .inaccessible(path: parent, reason: text(reason))
    }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw .inaccessible(path: path, reason: text(ENOTDIR))
    }
    if status.st_mode & 0o077 != 0 { chmod(path, 0o700) }
  }

  /// False where there is no file, and where a first start ended before anything was kept.
  static func holdsSomething(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_size > 0
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func remove(_ paths: [String]) { for path in paths { unlink(path) } }

  /// Makes an empty file, 0600, where there is none; SQLite gives the files beside it the same mode.
  ///
  /// One that exists is not opened: closing it would drop the locks of other connections of this process.
  static func makeFile(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      close(descriptor)
    } else if errno != EEXIST {
      throw .inaccessible(path: path, reason: text(errno))
    }
  }

  /// Runs with the folder locked against others who do the same, so that two first starts do not collide.
  ///
  /// Waits for them about as many seconds as given, then throws `StoreError.locked`.
  static func whileLocked<Value>(
    _ directory: String, patience: Double, _ body: () throws -> Value
  ) throws -> Value {
    let descriptor = open(directory, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw StoreError.inaccessible(path: directory, reason: text(errno))
    }
    defer { close(descriptor) }
    var waited = 0.0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      // Some network file systems know no such lock; SQLite's own still hold.
      guard errno == EWOULDBLOCK || errno == EINTR else { break }
      guard waited < patience else { throw StoreError.locked(path: directory) }
      usleep(20_000)
      waited += 0.02
    }
    return try body()
  }

  private static func text(_ code: Int32) -> String { String(cString: strerror(code)) }
}
