import Foundation

/// The user's own configuration files, where there are any: the same grammar as the defaults, merged over them.
struct UserFiles: Sendable {
  struct File: Sendable {
    var path: String
    var text: String
  }

  /// `$XDG_CONFIG_HOME/adjourn`, or what `--config` says.
  let folder: String

  init(_ options: ReadingOptions) {
    folder = options.config ?? Directories(environment: ProcessInfo.processInfo.environment).config
  }

  /// A file of the folder; nil where there is none.
  func file(_ name: String) -> File? {
    let path = Path.joined(folder, name)
    guard let bytes = try? FileBytes.read(path, limit: Self.limit) else { return nil }
    return File(path: path, text: String(decoding: bytes, as: UTF8.self))
  }

  /// Word lists by concept: `lexicons/lexicon_status.txt` adds words to `status`.
  var lexicons: [String: File] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: Path.joined(folder, "lexicons"))) ?? []
    var found: [String: File] = [:]
    for name in names.sorted() where name.hasPrefix("lexicon_") && name.hasSuffix(".txt") {
      found[String(name.dropFirst(8).dropLast(4))] = file("lexicons/" + name)
    }
    return found
  }

  /// No configuration is larger than this, in bytes.
  private static let limit = 1 << 20
}
