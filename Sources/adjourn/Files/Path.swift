import Foundation

/// Questions asked of paths as text; only `absolute` and `temporary` ask the process for a folder.
enum Path {
  /// A new name in the system's folder for temporary files, as `mkstemp` and `mkdtemp` fill it in.
  static var temporary: [CChar] { Array(joined(NSTemporaryDirectory(), "adjourn-XXXXXX").utf8CString) }

  /// The two with one slash between them.
  static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The part after the last slash, trailing slashes left out.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// What stands in front of the last slash; empty where there is none.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// The lower-case part after the name's last dot; empty where there is none.
  static func fileExtension(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// `~` or `~/…` with the home folder in its place, for paths typed or pasted where no shell saw them.
  static func expandingHome(_ path: String, home: String) -> String {
    if path == "~" { return home }
    return path.hasPrefix("~/") ? joined(home, String(path.dropFirst(2))) : path
  }

  /// The path as people write it: under the home folder with `~`.
  static func abbreviated(_ path: String, home: String) -> String {
    if path == home { return "~" }
    let prefix = joined(home, "")
    return path.hasPrefix(prefix) && home != "/" ? "~/" + path.dropFirst(prefix.count) : path
  }

  /// The path with control characters replaced, since names of files and of zip entries come from strangers.
  static func printable(_ path: String) -> String {
    let isControl = { (scalar: Unicode.Scalar) in
      scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
    }
    guard path.unicodeScalars.contains(where: isControl) else { return path }
    var printable = String.UnicodeScalarView()
    for scalar in path.unicodeScalars { printable.append(isControl(scalar) ? "\u{FFFD}" : scalar) }
    return String(printable)
  }

  /// The open descriptor that a path stands for: `-`, and what a shell's `<(…)` becomes; nil for any other path.
  static func descriptor(of path: String) -> Int32? {
    if path == "-" || path == "/dev/stdin" { return STDIN_FILENO }
    guard path.hasPrefix("/dev/fd/") else { return nil }
    return Int32(path.dropFirst(8))
  }

  /// Whether it can be read once only, so that it is neither followed nor remembered.
  static func isStream(_ path: String) -> Bool { descriptor(of: path) != nil }

  /// The path from the root folder on, so that it means the same file from any folder; a stream stays what it is.
  static func absolute(_ path: String) -> String {
    guard !isStream(path), !path.hasPrefix("/") else { return path }
    return joined(FileManager.default.currentDirectoryPath, path.hasPrefix("./") ? String(path.dropFirst(2)) : path)
  }
}
