import Foundation
import Testing

@testable import Audit

/// 500 and more everyday words of each language against every term meant for another one.
@Suite("Everyday words of other languages")
struct EverydayWordsTests {
  private static let languages = ["en", "de", "fr", "es", "pt", "it", "nl", "sv", "pl", "ja", "zh", "ko"]
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../EverydayWords").standardized
  private static let lexicons = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../Config/lexicons").standardized

  /// The terms of a lexicon by the language that heads them.
  private struct Section {
    var name: String
    var language: String
    var text: String
  }

  private static func sections() throws -> [Section] {
    let files = try FileManager.default.contentsOfDirectory(at: lexicons, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.flatMap { file in
      let name = file.deletingPathExtension().lastPathComponent.dropFirst("lexicon_".count)
      var sections: [Section] = []
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        if line.hasPrefix("["), line.hasSuffix("]") {
          sections.append(Section(name: String(name), language: String(line.dropFirst().dropLast()), text: ""))
        } else if sections.isEmpty {
          sections.append(Section(name: String(name), language: "en", text: "\(line)\n"))
        } else {
          sections[sections.count - 1].text += "\(line)\n"
        }
      }
      return sections
    }
  }

  private static func words(_ name: String) throws -> [String] {
    try String(contentsOf: folder.appending(path: "\(name).txt"), encoding: .utf8)
      .split(whereSeparator: \.isNewline).flatMap { $0.split(separator: " ") }.map(String.init)
  }

  /// `de Kaffee coffee`: the word, and the lexicon that may have it all the same.
  private static func allowed() throws -> Set<String> {
    let text = try String(contentsOf: folder.appending(path: "allowed.txt"), encoding: .utf8)
    return Set(text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init))
  }

  @Test func theListsAreLong() throws {
    for language in Self.languages { #expect(try Set(Self.words(language)).count >= 500, "\(language)") }
  }

  @Test func noTermMeansAnEverydayWordOfAnotherLanguage() throws {
    var found: Set<String> = []
    let sections = try Self.sections()
    for language in Self.languages {
      let foreign = sections.filter { $0.language != language }
      let scanner = TermScanner(
        index: TermIndex(foreign.map { Lexicon(name: $0.name, text: "[\($0.language)]\n\($0.text)") }), deniers: [],
        trailingDeniers: [])
      for word in try Self.words(language) {
        for hit in scanner.hits(in: FoldedText(word)) {
          found.insert("\(language) \(word) \(foreign[hit.lexicon].name) [\(foreign[hit.lexicon].language)]")
        }
      }
    }
    let allowed = try Self.allowed()
    #expect(found.subtracting(allowed).sorted() == [])
    #expect(allowed.subtracting(found).sorted() == [], "no longer needed")
  }
}
