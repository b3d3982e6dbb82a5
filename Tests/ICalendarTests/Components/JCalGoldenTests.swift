import Foundation
import Testing

@testable import ICalendar

/// jCal that other projects keep beside their calendar files: ical.js' parser tests and icalendar's pairs.
@Suite(.enabled(if: FieldData.isThere, FieldData.reason))
struct JCalGoldenTests {
  @Test func icalJSGoldensAreEqual() throws {
    let folder = "corpus/kewisch+ical.js/test/parser/"
    let names = try names(in: folder).filter { $0.hasSuffix(".ics") }
    #expect(names.count >= 20)
    for name in names {
      let golden = folder + name.dropLast(4) + ".json"
      #expect(try written(folder + name) == canonical(FieldData.bytes(golden)), "\(name)")
    }
  }

  @Test func icalendarGoldensAreEqualButForTheirPeriods() throws {
    let folder = "corpus/collective+icalendar/src/icalendar/tests/calendars/"
    let pairs = try names(in: folder).filter { $0.hasSuffix("_jcal.jcal") }
    #expect(pairs.count >= 2)
    for name in pairs {
      let source = folder + name.dropLast("_jcal.jcal".count) + "_ical.ics"
      // RFC 7265's appendix writes one string with a slash where its section 3.6.9 asks for an array.
      let golden = String(decoding: try FieldData.bytes(folder + name), as: UTF8.self)
        .replacingOccurrences(of: "\"2006-01-02T15:00:00/PT2H\"", with: "[\"2006-01-02T15:00:00\", \"PT2H\"]")
      #expect(try written(source) == canonical(Array(golden.utf8)), "\(name)")
    }
  }

  private func names(in folder: String) throws -> [String] {
    let base = try #require(FieldData.folder)
    return try FileManager.default.contentsOfDirectory(atPath: base.appendingPathComponent(folder).path).sorted()
  }

  private func written(_ name: String) throws -> String {
    let document = ComponentReader.read(try FieldData.bytes(name), path: name)
    return try canonical(JCal.json(document.components))
  }

  private func canonical(_ json: [UInt8]) throws -> String {
    let value = try JSONSerialization.jsonObject(with: Data(json))
    let options: JSONSerialization.WritingOptions = [.sortedKeys, .prettyPrinted]
    return String(decoding: try JSONSerialization.data(withJSONObject: value, options: options), as: UTF8.self)
  }
}
