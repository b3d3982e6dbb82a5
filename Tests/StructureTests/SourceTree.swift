import Foundation

/// The package's own files, found from this file's place.
enum SourceTree {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  struct File {
    /// Relative to the package.
    var path: String
    var text: String

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  }

  /// Files with an ending below a folder, by path.
  static func files(in folder: String, ending: String) -> [File] {
    let base = root.appendingPathComponent(folder)
    let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(ending) && !$0.hasPrefix(".build/") }.sorted().compactMap { name in
      let url = base.appendingPathComponent(name)
      guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
      return File(path: "\(folder)/\(name)", text: text)
    }
  }

  static var sources: [File] { files(in: "Sources", ending: ".swift") }
}
