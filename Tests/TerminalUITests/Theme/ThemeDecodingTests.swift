import Foundation
import Testing

@testable import TerminalUI

@Suite struct ThemeDecodingTests {
  private func look(_ json: String) throws -> Theme.Look {
    try JSONDecoder().decode(Theme.Look.self, from: Data(json.utf8))
  }

  @Test func whatIsLeftOutIsPlain() throws {
    #expect(try look("{}") == Theme.Look())
    #expect(
      try look(#"{"color256": 40, "color8": 2, "underline": true}"#)
        == Theme.Look(color256: 40, color8: 2, underline: true))
  }

  @Test(arguments: [
    (#"{"color256": 256}"#, "256 is no color; it must be 0 to 255"),
    (#"{"color8": -1}"#, "-1 is no color; it must be 0 to 7"),
  ])
  func saysWhatIsWrong(json: String, sentence: String) {
    let error = #expect(throws: DecodingError.self) { try look(json) }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("not a complaint about a value: \(String(describing: error))")
      return
    }
    #expect(context.debugDescription == sentence)
  }
}
