import ArgumentParser
import Foundation
import ICalendar

/// The user's own configuration files, where there are any: the same grammar as the defaults, merged over them.
struct UserFiles: Sendable {
  struct File: Sendable {
    var path: String
    var text: String
  }

  /// `$XDG_CONFIG_HOME/adjourn`, or what `--config` says.
  let folder: String

  init(_ options: ReadingOptions) { self.init(folder: options.config) }

  /// The files of a folder, of the user's own where nil.
  init(folder: String?) {
    self.folder = folder ?? Directories(environment: ProcessInfo.processInfo.environment).config
  }

  /// Refuses what `--config` says where that is no folder: nobody's mistakes would be found there.
  static func checkFolder(_ folder: String?) throws {
    var isFolder: ObjCBool = false
    guard let folder else { return }
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      throw ValidationError("--config '\(folder)' is no folder")
    }
  }

  /// A file of the folder; nil where there is none, and with a mistake where it cannot be read.
  func file(_ name: String, _ mistakes: inout [Diagnostic]) -> File? {
    let path = Path.joined(folder, name)
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    do throws(FileBytes.Failure) {
      let bytes = try FileBytes.read(path, limit: Self.limit)
      return File(path: path, text: String(decoding: bytes, as: UTF8.self))
    } catch {
      let reason =
        switch error {
        case .tooLarge: "it is larger than \(ByteCount.text(Self.limit))"
        case .system(let reason): reason
        }
      mistakes.append(Diagnostic(.error, path: path, message: "The file cannot be read (\(reason)) and is left out."))
      return nil
    }
  }

  /// Word lists by concept: `lexicons/lexicon_status.txt` adds words to `status`.
  func lexicons(_ mistakes: inout [Diagnostic]) -> [String: File] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: Path.joined(folder, "lexicons"))) ?? []
    var found: [String: File] = [:]
    for name in names.sorted() where name.hasPrefix("lexicon_") && name.hasSuffix(".txt") {
      found[String(name.dropFirst(8).dropLast(4))] = file("lexicons/" + name, &mistakes)
    }
    return found
  }

  /// What a change of the configuration would show in.
  var watched: [String] {
    let lists = Path.joined(folder, "lexicons")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: lists)) ?? []
    return [folder, lists] + ["rules.yaml", "keys.yaml", "theme.yaml"].map { Path.joined(folder, $0) }
      + names.map { Path.joined(lists, $0) }
  }

  /// No configuration is larger than this, in bytes.
  private static let limit = 1 << 20
}
