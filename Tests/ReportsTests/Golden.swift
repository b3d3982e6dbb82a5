import Foundation
import Testing

/// Compares text with a file under `Goldens`.
///
/// A missing file is written and the test fails, so that a person looks at it.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Goldens")
  let file = folder.appendingPathComponent(name)
  guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("golden \(name) was missing and is now written: look at it", sourceLocation: sourceLocation)
    return
  }
  #expect(text == golden, "\(name) differs from its golden", sourceLocation: sourceLocation)
}
