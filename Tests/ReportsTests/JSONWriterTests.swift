import Audit
import Foundation
import ICalendar
import Testing

@testable import Reports

@Suite("JSON is written as the standard library's encoder writes it")
struct JSONWriterTests {
  /// Any JSON, to read what was written and to have the standard library write it again.
  indirect enum Tree: Codable, Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case text(String)
    case list([Tree])
    case object([String: Tree])

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        self = .null
      } else if let bool = try? value.decode(Bool.self) {
        self = .bool(bool)
      } else if let number = try? value.decode(Double.self) {
        self = .number(number)
      } else if let text = try? value.decode(String.self) {
        self = .text(text)
      } else if let list = try? value.decode([Tree].self) {
        self = .list(list)
      } else {
        self = .object(try value.decode([String: Tree].self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var value = encoder.singleValueContainer()
      switch self {
      case .null: try value.encodeNil()
      case .bool(let bool): try value.encode(bool)
      case .number(let number): try value.encode(number)
      case .text(let text): try value.encode(text)
      case .list(let list): try value.encode(list)
      case .object(let object): try value.encode(object)
      }
    }
  }

  private func reference(_ value: some Encodable, _ layout: JSONWriter.Layout) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if layout == .pretty { encoder.outputFormatting.insert(.prettyPrinted) }
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  @Test(arguments: [JSONWriter.Layout.pretty, .line])
  func texts(_ layout: JSONWriter.Layout) throws {
    let everyControl = String(String.UnicodeScalarView((0...0xA0).compactMap(Unicode.Scalar.init)))
    let texts = [everyControl, "", "Jour fixe / Jour \"fixe\"", "é 会議 👩‍👩‍👧 \u{2028}", "a\\b", "\u{1F}"]
    #expect(JSONWriter.text(of: texts, layout) == (try reference(texts, layout)))
  }

  @Test(arguments: [JSONWriter.Layout.pretty, .line])
  func numbers(_ layout: JSONWriter.Layout) throws {
    var numbers = [0, -0.0, 1, -1, 0.1, 0.891, 1e-9, 1e21, 123_456_789_012, .pi, .leastNonzeroMagnitude]
    for number in -500..<500 { numbers.append(Double(number) * 1_234.567_891) }
    numbers += numbers.map(rounded)
    #expect(JSONWriter.text(of: numbers, layout) == (try reference(numbers, layout)))
    #expect(JSONWriter.text(of: [Int.min, 0, 7], layout) == (try reference([Int.min, 0, 7], layout)))
  }

  @Test(arguments: [JSONWriter.Layout.pretty, .line])
  func lists(_ layout: JSONWriter.Layout) throws {
    let lists: [[[Bool?]]] = [[], [[]], [[true, nil], [false]]]
    #expect(JSONWriter.text(of: lists, layout) == (try reference(lists, layout)))
  }

  @Test func whatIsNoNumberIsNull() {
    #expect(JSONWriter.text(of: [Double.nan, .infinity], .line) == "[null,null]\n")
  }

  @Test func membersWithoutValueAreNullOrLeftOut() {
    var json = JSONWriter(.line)
    json.object { json in
      json.member("a", Int?.none)
      json.optionalMember("b", Int?.none)
      json.optionalMember("c", 1)
    }
    #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"a":null,"c":1}"#)
  }

  /// What stands in the text, written again by the standard library with sorted keys, is the text.
  @Test func anAuditStandsInAlphabeticalOrder() throws {
    let snapshot = SampleSnapshot.snapshot(["Status \"all\" / week", "Decide\\", "Coffee"])
    var journal = DecisionJournal()
    let series = try #require(snapshot.series.first)
    var record = SeriesRecord()
    record.decision = Decision(.blend(.everyOther), decidedAt: Instant(seconds: 0))
    record.note = "trial"
    _ = journal.apply(
      .init(id: "1", title: "", edits: [.init(series: series.id, likeness: "", before: SeriesRecord(), after: record)]))
    let text = AuditDocument(snapshot, journal: journal, all: true).json()
    let tree = try JSONDecoder().decode(Tree.self, from: Data(text.utf8))
    #expect(try reference(tree, .pretty) == text)
    #expect(text.contains(#""note" : "trial""#))
  }

  @Test func piecesOfALongAuditAreTheWholeText() {
    let snapshot = SampleSnapshot.snapshot((0..<40).map { String(repeating: "Status ", count: 1_000) + "\($0)" })
    let document = AuditDocument(snapshot, journal: DecisionJournal(), all: true)
    var pieces: [[UInt8]] = []
    for workers in [1, 3] {
      pieces = []
      document.write(workers: workers) { pieces.append($0) }
      #expect(pieces.count > 1)
      #expect(String(decoding: pieces.joined(), as: UTF8.self) == document.json())
    }
  }
}
