import Foundation

/// A calendar in a folder of its own, as Apple Calendar keeps it and archives it (.icbu): `Info.plist` names it, `Events`
/// has a file for each event; databases and attachments beside them are passed over.
enum AppleBundle {
  /// Whether a folder's name is that of one calendar.
  static func isNamed(_ folder: String) -> Bool {
    ["calendar", "caldav", "exchange", "subscription"].contains(Path.fileExtension(of: folder))
      || Path.name(of: folder).lowercased().hasSuffix(".localcalendar")
  }

  /// The event files of such a folder by name; empty where it has none.
  static func events(in folder: String) -> [String] {
    let events = Path.joined(folder, "Events")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: events)) ?? []
    return names.filter { CalendarMark.isNamed($0) && !$0.hasPrefix(".") }.sorted().map { Path.joined(events, $0) }
  }

  /// The calendar's own head with its title, so that its files read as one calendar: empty where no title is found.
  static func head(of folder: String) -> [UInt8] {
    guard let bytes = try? FileBytes.read(Path.joined(folder, "Info.plist"), limit: longestInfo),
      let list = try? PropertyListSerialization.propertyList(from: Data(bytes), format: nil) as? [String: Any],
      let title = list["Title"] as? String, !title.isEmpty
    else { return [] }
    let escaped = Path.printable(title).replacing("\\", with: "\\\\").replacing(",", with: "\\,")
      .replacing(";", with: "\\;")
    return Array("BEGIN:VCALENDAR\r\nX-WR-CALNAME:\(escaped)\r\nEND:VCALENDAR\r\n".utf8)
  }

  /// Bytes; real ones have a few hundred.
  private static let longestInfo = 1 << 20
}
