import Foundation
import Testing

/// The article on decisions names the test of each.
struct DecisionsTests {
  @Test func everyDecisionNamesATestThatExists() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let article = tests.appendingPathComponent("../../Sources/ICalendar/ICalendar.docc/Decisions.md").standardized
    let decisions = try String(contentsOf: article, encoding: .utf8).split(separator: "\n").reduce(into: [String]()) {
      if $1.first?.isNumber == true { $0.append("") }
      if !$0.isEmpty, !$1.hasPrefix("#") { $0[$0.count - 1] += $1 }
    }
    #expect(decisions.count >= 28)
    let code = try sources(in: tests)
    for decision in decisions {
      let names = decision.split(separator: "`").filter { code.contains("func \($0)(") }
      #expect(!names.isEmpty, "\(decision.prefix(80))")
      let named = decision.range(of: "Tests?:.*", options: .regularExpression).map { decision[$0] } ?? ""
      #expect(
        named.split(separator: "`").count { $0.allSatisfy { $0.isLetter || $0.isNumber } } <= names.count, "\(named)")
    }
  }

  private func sources(in folder: URL) throws -> String {
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
      .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
  }
}
