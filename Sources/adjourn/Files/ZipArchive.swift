import CArchive

/// A .zip read as a stream of calendars; nothing is unpacked to disk.
struct ZipArchive: Hashable, Sendable {
  /// How reading ended.
  enum End: Hashable, Sendable {
    case complete
    /// Entries that look like calendars need a password; the others were handed over.
    case encrypted
    /// What was unpacked passed the limits.
    case tooLarge
    /// The file is cut off or broken, in libarchive's words.
    case damaged(String)
  }

  let path: String
  let limits: InputLimits

  /// Hands over the name and bytes of every entry that looks like a calendar, in the archive's order.
  ///
  /// Others are not unpacked but for their first 1,024 bytes. What came before a damage is handed over.
  func forEachCalendar(_ body: (String, [UInt8]) throws -> Void) rethrows -> End {
    guard let archive = archive_read_new() else { return .damaged("no memory") }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip(archive)
    guard archive_read_open_filename(archive, path, 1 << 16) == ARCHIVE_OK else {
      return .damaged(Self.message(archive))
    }
    var budget = Self.budget(path, limits)
    var sawEncrypted = false
    var entry: OpaquePointer?
    while true {
      let result = archive_read_next_header(archive, &entry)
      if result == ARCHIVE_EOF { return sawEncrypted ? .encrypted : .complete }
      guard result == ARCHIVE_OK || result == ARCHIVE_WARN, let entry else {
        return .damaged(Self.message(archive))
      }
      guard carchive_is_plain_file(entry) else { continue }
      let name = Self.name(entry)
      if Self.isHidden(name) { continue }
      if archive_entry_is_data_encrypted(entry) != 0 {
        sawEncrypted = sawEncrypted || CalendarMark.isNamed(name)
        continue
      }
      switch Self.content(archive, isNamed: CalendarMark.isNamed(name), budget: &budget, limits) {
      case .calendar(let bytes): try body(name, bytes)
      case .other: continue
      case .stopped(let end): return end
      }
    }
  }

  private enum Content {
    case calendar([UInt8])
    case other
    case stopped(End)
  }

  private static func content(
    _ archive: OpaquePointer, isNamed: Bool, budget: inout Int, _ limits: InputLimits
  ) -> Content {
    var bytes: [UInt8] = []
    var portion = [UInt8](repeating: 0, count: 1 << 16)
    var isCalendar = isNamed
    while true {
      let wanted = isCalendar ? portion.count : CalendarMark.sniffedBytes - bytes.count
      if wanted == 0 {
        isCalendar = CalendarMark.isFound(in: bytes)
        guard isCalendar else { return .other }
        continue
      }
      let count = archive_read_data(archive, &portion, wanted)
      if count == 0 { break }
      guard count > 0 else { return .stopped(.damaged(message(archive))) }
      budget -= count
      bytes.append(contentsOf: portion[..<count])
      if budget < 0 || bytes.count > limits.fileBytes { return .stopped(.tooLarge) }
    }
    return isCalendar || CalendarMark.isFound(in: bytes) ? .calendar(bytes) : .other
  }

  /// What macOS puts beside the files it packs, and hidden files; neither is anybody's calendar.
  private static func isHidden(_ name: String) -> Bool {
    name.split(separator: "/").contains { $0 == "__MACOSX" || $0.hasPrefix(".") && $0 != "." && $0 != ".." }
  }

  /// The bytes that may be unpacked in all.
  private static func budget(_ path: String, _ limits: InputLimits) -> Int {
    let (product, overflow) = ((try? FileStatus(path))?.size ?? 0)
      .multipliedReportingOverflow(by: limits.zipRatio)
    return overflow ? limits.zipBytes : min(product, limits.zipBytes)
  }

  private static func name(_ entry: OpaquePointer) -> String {
    let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
    return name.map { String(cString: $0) } ?? "entry"
  }

  private static func message(_ archive: OpaquePointer) -> String {
    let message = archive_error_string(archive).map { String(cString: $0) } ?? "no reason given"
    return message.prefix { $0 != "\n" && $0 != "\r\n" }.description
  }
}

extension ZipArchive.End {
  /// What to say about an archive that was not read to its end.
  func problem(path: String, limits: InputLimits) -> InputProblem {
    switch self {
    case .complete:
      .unusable(path) { "\($0) holds no calendars: give the .zip of a calendar export." }
    case .encrypted:
      .unreadable(path) { "\($0) is locked with a password: unpack it, then give the folder." }
    case .tooLarge:
      .unreadable(path) {
        "\($0) unpacks to more than \(limits.zipRatio) times its size or \(ByteCount.text(limits.zipBytes))"
          + " and was left: unpack it yourself if you trust it, then give the folder."
      }
    case .damaged(let reason):
      .unreadable(path) {
        "\($0) is a damaged or incomplete zip (\(Path.printable(reason))): download it again."
      }
    }
  }
}
