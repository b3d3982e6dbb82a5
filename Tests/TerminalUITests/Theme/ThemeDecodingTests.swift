import Foundation
import Testing

@testable import TerminalUI

@Suite struct ThemeDecodingTests {
  private func theme(_ json: String) throws -> Theme {
    try JSONDecoder().decode(Theme.self, from: Data(json.utf8))
  }

  @Test func readsRolesAndMergesThem() throws {
    let own = try theme(#"{"convert": {"color256": 40, "color8": 2, "underline": true}, "muted": {}}"#)
    let merged = Theme.standard.merging(own)
    #expect(merged.looks[.convert] == Theme.Look(color256: 40, color8: 2, underline: true))
    #expect(merged.looks[.muted] == Theme.Look())
    #expect(merged.looks[.blend] == Theme.standard.looks[.blend])
  }

  @Test(arguments: [
    (#"{"convret": {}}"#, #""convret" is no role; roles are plain, muted, convert, blend, keep, alert"#),
    (#"{"keep": {"color256": 256}}"#, "256 is no color; it must be 0 to 255"),
    (#"{"keep": {"color8": -1}}"#, "-1 is no color; it must be 0 to 7"),
  ])
  func saysWhatIsWrong(json: String, sentence: String) {
    let error = #expect(throws: DecodingError.self) { try theme(json) }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("not a complaint about a value: \(String(describing: error))")
      return
    }
    #expect(context.debugDescription == sentence)
  }
}
