import Audit
import Testing

@testable import Reports

@Suite("File names from titles")
struct DocumentFileNameTests {
  @Test(arguments: [
    ("Platform weekly status", "platform-weekly-status"), ("../../etc/passwd", "etc-passwd"),
    ("/abs\\path:x", "abs-path-x"),
    (".hidden", "hidden"), ("-rf *", "rf"), ("", "meeting"), ("...", "meeting"), ("CON", "meeting-con"),
    ("com1", "meeting-com1"),
    ("a\u{0}b\u{202E}c\u{1B}[2J", "a-b-c-2j"), ("設計レビュー", "設計レビュー"), ("Équipe: point", "équipe-point"),
    ("🚀", "meeting"),
  ])
  func staysInTheFolder(_ title: String, _ stem: String) {
    #expect(DocumentFileName.stem(of: title) == stem)
  }

  @Test(arguments: [
    String(repeating: "長", count: 400), String(repeating: "a\u{301}", count: 400), String(repeating: "ab ", count: 99),
  ])
  func isNeverTooLong(_ title: String) {
    let stem = DocumentFileName.stem(of: title)
    #expect(stem.utf8.count <= 150 && !stem.isEmpty && !stem.hasSuffix("-"))
  }

  @Test func twoOfOneNameGetTheirIds() {
    let series = SampleSnapshot.snapshot(["Team status", "team  STATUS!", "Other", "Cafe\u{301}", "CAF\u{C9}"]).series
    let names = DocumentFileName.names(for: series)
    #expect(Set(names.values.map { $0.lowercased() }).count == 5)
    #expect(names.values.contains("other"))
    #expect(names.values.filter { $0.hasPrefix("team-status-") }.count == 2)
  }
}
