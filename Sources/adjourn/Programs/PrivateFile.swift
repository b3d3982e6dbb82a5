import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that only the user can read, in a folder of its own, for another program to read or edit.
struct PrivateFile: Sendable {
  let path: String
  private let folder: String

  /// Makes it under the system's folder for temporary files; `name` is what the program shows, its extension says
  /// what is in it.
  init(named name: String, holding text: String) throws(FileBytes.Failure) {
    var template = Path.temporary
    guard mkdtemp(&template) != nil else { throw .system(FileBytes.systemReason()) }
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    path = Path.joined(folder, Self.safeName(name))
    do throws(NewFile.Failure) {
      try NewFile.make(path, text, mode: 0o600)
    } catch {
      remove()
      throw .system(error.sentence(path))
    }
  }

  /// Takes file and folder away.
  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  /// Letters, digits, dots and dashes, as titles of strangers' meetings become names here.
  static func safeName(_ name: String) -> String {
    let safe = name.unicodeScalars.map { scalar -> Character in
      scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789._-".unicodeScalars.contains(scalar))
        ? Character(scalar) : "-"
    }
    let trimmed = safe.drop { $0 == "." || $0 == "-" }.suffix(64)
    return trimmed.isEmpty ? "text.md" : String(trimmed)
  }
}
