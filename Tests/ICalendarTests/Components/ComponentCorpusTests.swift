import Foundation
import Testing

@testable import ICalendar

/// The generic reader and jCal on calendar files of other projects.
@Suite(.enabled(if: FieldData.isThere, FieldData.reason))
struct ComponentCorpusTests {
  private func forEachFile(_ body: (String, [UInt8]) throws -> Void) throws {
    let folder = try #require(FieldData.folder).appendingPathComponent("corpus")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    for case let file as URL in files
    where (try? file.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true {
      try body(String(file.path.dropFirst(folder.path.count + 1)), [UInt8](Data(contentsOf: file)))
    }
  }

  @Test func everyFileBecomesValidJSONInTime() throws {
    var count = 0
    try forEachFile { name, bytes in
      var json: [UInt8] = []
      let time = ContinuousClock().measure {
        json = JCal.json(ComponentReader.read(bytes, path: name).components)
      }
      #expect(time < .seconds(3), "\(name)")
      let value = try JSONSerialization.jsonObject(with: Data(json))
      #expect(Self.isJCal(value), "\(name)")
      #expect(!json.contains { $0 < 0x20 || $0 == 0x7F }, "\(name)")
      count += 1
    }
    #expect(count > 500)
  }

  @Test func noEventIsLost() throws {
    try forEachFile { name, bytes in
      let document = CalendarReader.read(bytes, path: name)
      let components = ComponentReader.read(bytes, path: name)
      #expect(components.all("VEVENT").count >= document.events.count, "\(name)")
    }
  }

  @Test func whatIsCutOffHarmsNothing() throws {
    try forEachFile { name, bytes in
      guard bytes.count < 3_000 else { return }
      for end in stride(from: 0, to: bytes.count, by: 257) {
        let document = ComponentReader.read(Array(bytes[..<end]), path: name)
        #expect(!JCal.json(document.components).isEmpty)
      }
    }
  }

  /// `[name, [property, …], [component, …]]`, or an array of these.
  private static func isJCal(_ value: Any) -> Bool {
    guard let array = value as? [Any] else { return false }
    return array.first is String ? isComponent(array) : array.allSatisfy { isComponent($0 as? [Any]) }
  }

  private static func isComponent(_ array: [Any]?) -> Bool {
    guard let array, array.count == 3, array[0] is String, let properties = array[1] as? [[Any]],
      let components = array[2] as? [[Any]]
    else { return false }
    return properties.allSatisfy { $0.count >= 4 && $0[0] is String && $0[1] is [String: Any] && $0[2] is String }
      && components.allSatisfy(isComponent)
  }
}
