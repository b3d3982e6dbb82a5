import Foundation

/// Writes files that the user asked for, and none that is there already unless told.
enum NewFile {
  enum Failure: Error, Hashable {
    case exists
    /// The system's own words.
    case system(String)

    /// For people, with the path in front and what to do.
    func sentence(_ path: String) -> String {
      switch self {
      case .exists: "\(Path.printable(path)) is there already and is left alone; --force writes over it"
      case .system(let reason): "\(Path.printable(path)) cannot be written: \(reason)"
      }
    }
  }

  /// Makes a file; a link that stands in its place is not followed. Where it may take a file's place, the new text
  /// stands beside it until it is whole.
  static func write(_ text: String, to path: String, overwriting: Bool = false) throws(Failure) {
    guard overwriting else { return try make(path, text) }
    guard !isDevice(path) else { throw .system("it is no file") }
    let draft = "\(path).\(getpid()).part"
    unlink(draft)
    try make(draft, text)
    guard rename(draft, path) == 0 else {
      let reason = FileBytes.systemReason()
      unlink(draft)
      throw .system(reason)
    }
  }

  /// Makes a folder with those above it.
  static func makeFolder(_ path: String) throws(Failure) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .system((error as NSError).localizedDescription)
    }
  }

  /// Whether something stands there that a file must not take the place of: /dev/null.
  private static func isDevice(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return false }
    return ![S_IFREG, S_IFLNK].contains(status.st_mode & S_IFMT)
  }

  /// Makes a file that is not there yet, with what the user's mask leaves of a mode.
  static func make(_ path: String, _ text: String, mode: mode_t = 0o644) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
    guard descriptor >= 0 else {
      throw errno == EEXIST || errno == ELOOP ? .exists : .system(FileBytes.systemReason())
    }
    defer { close(descriptor) }
    guard Output.writeAll(Array(text.utf8), to: descriptor) else {
      let reason = FileBytes.systemReason()
      unlink(path)
      throw .system(reason)
    }
  }
}
