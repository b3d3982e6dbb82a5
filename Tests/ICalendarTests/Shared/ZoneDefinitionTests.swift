import Foundation
import Testing

@testable import ICalendar

/// libical's VTIMEZONEs, made from the tz database, against the database itself.
@Suite(.enabled(if: FieldData.isThere, FieldData.reason))
struct ZoneDefinitionTests {
  @Test func definitionsGiveTheTransitionsOfTheirNames() throws {
    let folder = try #require(FieldData.folder).appendingPathComponent("corpus/libical+libical/zoneinfo")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var compared = 0
    var differing: Set<String> = []
    for case let file as URL in files where file.pathExtension == "ics" {
      let name = file.deletingPathExtension().path.dropFirst(folder.path.count + 1)
      let bytes = try [UInt8](Data(contentsOf: file))
      guard let known = Zone(named: String(name)),
        let defined = bytes.withUnsafeBufferPointer({ DocumentZones($0) }).zones.values.first?.zone(atMost: 10_000)?
          .zone
      else { continue }
      compared += 1
      if transitions(known) != transitions(defined) { differing.insert(String(name)) }
    }
    #expect(compared > 300)
    #expect(differing.subtracting(Self.revised) == [])
  }

  /// The definitions are of release 2026a, which revised Turkey in 1974 and 1975, Moldova since 2022 and Baja
  /// California before 1976; the database at hand may be older.
  private static let revised: Set = [
    "Asia/Istanbul", "Europe/Istanbul", "Turkey", "Europe/Chisinau", "Europe/Tiraspol", "America/Tijuana",
    "America/Ensenada", "America/Santa_Isabel", "Mexico/BajaNorte",
  ]

  /// From 1970 to 2037.
  private func transitions(_ zone: Zone) -> [TransitionTable.Transition] {
    zone.table.transitions.filter { $0.at >= 0 && $0.at < 2_145_916_800 }
  }
}
