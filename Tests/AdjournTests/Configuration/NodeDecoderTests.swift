import Audit
import Config
import Testing
import Yams

@testable import adjourn

@Suite("Values read from YAML")
struct NodeDecoderTests {
  private struct Everything: Decodable, Equatable {
    var text: String?
    var number: Double?
    var whole: Int?
    var flag: Bool?
    var list: [[Double]]?
    var table: [String: Int]?
  }

  private func read<Value: Decodable>(_ type: Value.Type, _ yaml: String) throws -> Value {
    try Value(from: NodeDecoder(YAMLNode(try #require(try Yams.compose(yaml: yaml, .basic)))))
  }

  @Test func theDefaultRulesAreWhatYamsReads() throws {
    let text = String(decoding: DefaultConfig.rules, as: UTF8.self)
    let rules = try read(RuleFile.self, text)
    #expect(rules.rules.count > 100)
    #expect(rules == (try YAMLDecoder().decode(RuleFile.self, from: text)))
  }

  @Test(arguments: [
    "{text: plain, number: 1.5, whole: 7, flag: true, list: [[1, 2], []], table: {a: 1}}",
    "{text: \"12\", number: -3, whole: 0x10, flag: off}", "{number: .inf, text: ~}", "{number: 1_000, text: null}",
    "{number: 1e3, text: ''}", "{text: 'null', flag: no}", "{}",
  ])
  func valuesAreWhatYamsReads(_ yaml: String) throws {
    #expect(try read(Everything.self, yaml) == YAMLDecoder().decode(Everything.self, from: yaml))
  }

  @Test(arguments: [
    ("{number: many}", "number"), ("{number: \"1\"}", "number"), ("{whole: 1.5}", "whole"), ("{flag: 3}", "flag"),
    ("{list: [[1], 2]}", "list.Index 1"), ("{table: [1]}", "table"), ("{text: [a]}", "text"), ("[1]", ""),
  ])
  func mistakesNameTheirPlace(_ yaml: String, _ place: String) {
    #expect {
      try read(Everything.self, yaml)
    } throws: { error in
      guard case DecodingError.typeMismatch(_, let context) = error else { return false }
      return context.codingPath.map(\.stringValue).joined(separator: ".") == place
    }
  }
}
