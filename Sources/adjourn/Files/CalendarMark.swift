/// Tells from the first bytes whether they are a calendar.
enum CalendarMark {
  /// What names a calendar file in a folder or zip.
  static let extensions: Set<String> = ["ics", "ical", "icalendar", "ifb", "vcs"]
  /// The first bytes looked at where the name does not tell.
  static let sniffedBytes = 1_024

  static func isNamed(_ path: String) -> Bool { extensions.contains(Path.fileExtension(of: path)) }

  /// BEGIN:VCALENDAR in any case and in UTF-8, Latin-1 or UTF-16.
  static func isFound(in bytes: some Sequence<UInt8>) -> Bool {
    folded(bytes).contains(Array("begin:vcalendar".utf8))
  }

  /// A calendar that `adjourn plan ics` wrote: it says what was decided, not what takes place.
  static func isOwnPlan(_ bytes: some Sequence<UInt8>) -> Bool {
    folded(bytes).contains(Array("prodid:-//adjourn//plan//".utf8))
  }

  /// The zip format's first bytes, also of an empty one.
  static func isZip(_ bytes: some Sequence<UInt8>) -> Bool {
    let start = Array(bytes.prefix(4))
    return start == [0x50, 0x4B, 3, 4] || start == [0x50, 0x4B, 5, 6]
  }

  /// ASCII letters in lower case and without the NULs that UTF-16 puts between them.
  static func folded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.lazy.filter { $0 != 0 }.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
  }
}
