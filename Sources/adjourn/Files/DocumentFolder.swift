import Foundation
import Reports

/// The folder that documents are written into.
struct DocumentFolder {
  let path: String
  let overwriting: Bool
  /// What could not be written, for people.
  private(set) var problems: [String] = []

  init(_ path: String, overwriting: Bool = false) {
    self.path = path
    self.overwriting = overwriting
  }

  /// Where a document and its messages go.
  func paths(_ document: MeetingDocument) -> [String] {
    [Path.joined(path, document.fileName + ".md"), Path.joined(path, document.fileName + ".messages.txt")]
  }

  /// Writes a document and its messages; gives the paths that were written.
  mutating func write(_ document: MeetingDocument) -> [String] {
    do throws(NewFile.Failure) {
      try NewFile.makeFolder(path)
    } catch {
      note(error.sentence(path))
      return []
    }
    var written: [String] = []
    for (path, text) in zip(paths(document), [document.text, document.messages]) {
      do throws(NewFile.Failure) {
        try NewFile.write(text, to: path, overwriting: overwriting)
        written.append(path)
      } catch {
        note(error.sentence(path))
      }
    }
    return written
  }

  private mutating func note(_ problem: String) {
    if !problems.contains(problem) { problems.append(problem) }
  }
}
