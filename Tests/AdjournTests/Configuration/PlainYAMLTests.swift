import Config
import Testing
import Yams

@testable import adjourn

@Suite("YAML as it is nearly always written")
struct PlainYAMLTests {
  private func yams(_ text: String) throws -> YAMLNode? { try Yams.compose(yaml: text, .basic).map(YAMLNode.init) }

  @Test(arguments: [DefaultConfig.rules, DefaultConfig.norms])
  func theDefaultsAreRead(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(try PlainYAML.node(text) == yams(text))
  }

  @Test(arguments: [
    "a: 1\nb: two words # said\n\nc:\n  d: [1, -2, .5, x y]\n  e: {f: \"g, h\", i: {}, j: []}\nk:\n- l\n- {m: n}\n",
    "- a\n- [b, c]\n- \"- d\"\n", "quit: q F10 ^C\nhelp: F1\n", "a:\n  - b\nc: 09:00-17:00\nd: http://e\n",
    "a: b#c\nd: \"x # y\" # z\ne: ~\nf: a-b, c\n", "# all\na: [b, c, ]\n", "ü: “ä” 会議\n",
  ])
  func readsAsYamsDoes(_ text: String) throws {
    #expect(try PlainYAML.node(text) == yams(text))
  }

  @Test(arguments: [
    "a: 'b'\n", "a: |\n  b\n", "a: b\n  c\n", "a: &x b\n", "a: \"\\n\"\n", "a: [b,\n  c]\n", "- a: b\n  c: d\n", "a:\n",
    "a: 1\na: 2\n", "a: {b: 1, b: 2}\n", "{a: b}\n", "a: [b\n", "a: b: c\n", "a: [b: c]\n", "a\n",
    "a:\n    b: 1\n  c: 2\n",
    "  a: b\n", "a: b\n- c\n", "---\na: b\n", "a:\tb\n", "a: b\r\n", "", "a: \"b\n", "a: @b\n", "a: ? b\n",
    "a: \(String(repeating: "[", count: 99))\n", "a: {b}\n", "a: b\u{85}c\n", "a: b\u{2028}c\n", "a: - b\n", "a: %b\n",
  ])
  func leavesToYamsWhatIsUnusual(_ text: String) {
    #expect(throws: PlainYAML.Unusual.self) { try PlainYAML.node(text) }
  }

  /// Small numbers that look random and are the same in every run (Knuth's MMIX generator).
  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }

    mutating func text() -> String {
      let parts = [
        "a", "b", "1", ": ", ":", "\n", "\n  ", "\n- ", "\n  - ", "- ", "[", "]", "{", "}", ", ", "\"", " ", "#", " # ",
      ]
      return "a: " + (0...roll(14)).map { _ in parts[roll(parts.count)] }.joined() + "\n"
    }
  }

  @Test(arguments: 0..<40)
  func nothingIsReadOtherwise(_ seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    var read = 0
    for _ in 0..<400 {
      let text = dice.text()
      guard let node = try? PlainYAML.node(text) else { continue }
      read += 1
      #expect(try node == yams(text), "\(text)")
    }
    #expect(read > 10)
  }
}
