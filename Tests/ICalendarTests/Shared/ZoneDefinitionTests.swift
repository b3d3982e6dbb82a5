import Foundation
import Testing

@testable import ICalendar

/// libical's VTIMEZONEs, made from the tz database, against the database itself: what our own reading of a VTIMEZONE
/// gives is what the IANA zone of its name does.
@Suite(.enabled(if: FieldData.isThere, FieldData.reason))
struct ZoneDefinitionTests {
  @Test func definitionsGiveTheTransitionsOfTheirNames() throws {
    let folder = try #require(FieldData.folder).appendingPathComponent("corpus/libical+libical/zoneinfo")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var compared = 0
    var differing: Set<String> = []
    var unknown: Set<String> = []
    for case let file as URL in files where file.pathExtension == "ics" {
      let name = String(file.deletingPathExtension().path.dropFirst(folder.path.count + 1))
      let bytes = try [UInt8](Data(contentsOf: file))
      let zones = bytes.withUnsafeBufferPointer { DocumentZones($0) }.zones.values
      let defined = try #require(zones.first?.zone(atMost: 10_000), "\(name)")
      #expect(zones.count == 1 && !defined.isCut, "\(name)")
      guard let known = Zone.known(name) else {
        unknown.insert(name)
        continue
      }
      compared += 1
      if transitions(known) != transitions(defined.zone) { differing.insert(name) }
      #expect(offset(known) == offset(defined.zone) || differing.contains(name), "\(name)")
    }
    #expect(compared > 400)
    #expect(unknown == [])
    #expect(differing.subtracting(Self.revised.keys) == [])
  }

  /// Where the definitions, of release 2026a, differ from a database of 2025b, and why.
  private static let revised = [
    "Asia/Istanbul": turkey, "Europe/Istanbul": turkey, "Turkey": turkey,
    "Europe/Chisinau": moldova, "Europe/Tiraspol": moldova,
    "America/Tijuana": baja, "America/Ensenada": baja, "America/Santa_Isabel": baja, "Mexico/BajaNorte": baja,
  ]
  private static let turkey = "2026a revised when Turkey changed its clocks in 1974 and 1975."
  private static let moldova = "2026a has Moldova change its clocks with the European Union since 2022."
  private static let baja = "2025c gives Baja California the summers of California until 1975."

  /// From 1970 to 2037.
  private func transitions(_ zone: Zone) -> [TransitionTable.Transition] {
    zone.table.transitions.filter { $0.at >= 0 && $0.at < 2_145_916_800 }
  }

  /// At the start of 1970, before the first transition that is compared.
  private func offset(_ zone: Zone) -> Int { zone.offset(at: Instant(seconds: 0)) }
}
