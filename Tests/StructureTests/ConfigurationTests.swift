import Foundation
import Testing

@Suite("Configuration files")
struct ConfigurationTests {
  @Test func everyFileIsEmbedded() throws {
    let table = try String(contentsOf: SourceTree.root.appendingPathComponent("Config/Config.swift"), encoding: .utf8)
    let files = [".txt", ".yaml", ".mustache"].flatMap { SourceTree.files(in: "Config", ending: $0) }
    #expect(!files.isEmpty)
    for file in files {
      let name = file.path.split(separator: "/").last.map(String.init) ?? ""
      let constant = name.map { $0.isLetter || $0.isNumber || $0 == "_" ? String($0) : "_" }.joined()
      #expect(table.contains("PackageResources.\(constant)"), "Config.swift does not hand out \(file.path)")
    }
  }

  @Test func embeddedFilesStaySmall() {
    let files = SourceTree.files(in: "Config", ending: ".txt") + SourceTree.files(in: "Config", ending: ".yaml")
    for file in files {
      let most = file.path.hasSuffix("words.txt") ? 120_000 : 55_000
      #expect(file.text.utf8.count <= most, "\(file.path)")
    }
    #expect(files.reduce(0) { $0 + $1.text.utf8.count } <= 600_000)
    let templates = SourceTree.files(in: "Config", ending: ".mustache")
    #expect(templates.reduce(0) { $0 + $1.text.utf8.count } <= 140_000)
  }
}
