/// What a file is that is no calendar, told from its bytes.
enum Misfit: Hashable, Sendable {
  case empty
  case webPage(isSignIn: Bool)
  case mail
  case commaSeparated
  case json
  /// What other commands of this program write.
  case plan, part, audit
  case xml
  case contacts
  case outlookStore
  case otherArchive
  case zip
  case database
  case pdf
  case binary
  case text

  /// Nil for a calendar, and for what looks enough like one to be read and reported line by line.
  init?(_ bytes: [UInt8], path: String) {
    let head = CalendarMark.folded(bytes.prefix(Self.head).drop { Self.isBlank($0) })
    if head.isEmpty {
      self = .empty
    } else if head.starts(with: Array("begin:".utf8)), !head.starts(with: Array("begin:vcard".utf8)) {
      return nil
    } else if let kind = Self.kind(ofSignature: bytes) {
      self = kind
    } else if let kind = Self.kind(ofText: head), !(kind == .mail && Self.carriesCalendar(head)) {
      self = kind
    } else if head.contains(Array("begin:vcalendar".utf8)) || head.contains(Array("begin:vevent".utf8)) {
      return nil
    } else if Self.isBinary(bytes) {
      self = .binary
    } else if Self.isTable(head) || ["csv", "tsv"].contains(Path.fileExtension(of: path)) {
      self = .commaSeparated
    } else {
      self = .text
    }
  }

  /// A zip without calendars in it.
  static func zip(named path: String) -> Misfit {
    Path.fileExtension(of: path) == "olm" ? .outlookStore : .zip
  }

  /// The bytes that are looked at.
  private static let head = 1 << 16

  /// White space, a byte order mark of UTF-8 or UTF-16, and NUL.
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte <= 0x20 || [0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains(byte)
  }

  private static func kind(ofSignature bytes: [UInt8]) -> Misfit? {
    let signatures: [([UInt8], Misfit)] = [
      (Array("!BDN".utf8), .outlookStore),
      ([0xD0, 0xCF, 0x11, 0xE0], .outlookStore),
      (Array("SQLite format 3".utf8), .database),
      (Array("%PDF-".utf8), .pdf),
      ([0x1F, 0x8B], .otherArchive),
      ([0x42, 0x5A, 0x68], .otherArchive),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .otherArchive),
      ([0x28, 0xB5, 0x2F, 0xFD], .otherArchive),
      ([0x37, 0x7A, 0xBC, 0xAF], .otherArchive),
      (Array("Rar!".utf8), .otherArchive),
      ([0x50, 0x4B, 3, 4], .zip),
      ([0x50, 0x4B, 5, 6], .zip),
    ]
    return signatures.first { bytes.starts(with: $0.0) }?.1
  }

  private static func kind(ofText head: [UInt8]) -> Misfit? {
    func starts(_ words: String...) -> Bool { words.contains { head.starts(with: Array($0.utf8)) } }
    func holds(_ words: String...) -> Bool { words.contains { head.contains(Array($0.utf8)) } }

    if starts("begin:vcard") { return .contacts }
    if starts("{", "[{", "[\"", "[\n", "[\r", "[ ") {
      if holds("\"adjourn.plan/") { return .plan }
      if holds("\"adjourn.part/") { return .part }
      return holds("\"adjourn.audit/") ? .audit : .json
    }
    if starts("<") {
      guard starts("<!doctype html", "<html") || holds("<html", "<body", "<head") else { return .xml }
      return .webPage(
        isSignIn: holds("type=\"password\"", "sign in", "signin", "log in", "login", "anmelden"))
    }
    let headers = ["return-path:", "received:", "delivered-to:", "mime-version:", "message-id:"]
    let first = head.prefix(4_096)
    if headers.contains(where: { head.starts(with: Array($0.utf8)) }) { return .mail }
    if starts("from:", "to:", "date:", "subject:", "from ", "x-"),
      headers.contains(where: { first.contains(Array(("\n" + $0).utf8)) })
    {
      return .mail
    }
    return nil
  }

  /// A calendar as plain text on lines of its own, as some programs mail it.
  private static func carriesCalendar(_ head: [UInt8]) -> Bool {
    head.contains(Array("\nbegin:vcalendar".utf8))
  }

  /// Control characters that no text has; UTF-16 is told by its byte order mark.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let controls = bytes.prefix(1_024).count {
      ($0 < 0x20 && !(0x07...0x0D ~= $0) && $0 != 0x1B) || $0 == 0x7F
    }
    return !isWide && controls > 0
  }

  /// Two lines with the same separator, at least twice in each.
  private static func isTable(_ head: [UInt8]) -> Bool {
    let lines = head.split(whereSeparator: { $0 == 10 || $0 == 13 }).prefix(2)
    guard lines.count == 2 else { return false }
    return [UInt8(ascii: ","), UInt8(ascii: ";"), 9].contains { separator in
      lines.allSatisfy { line in line.count(where: { $0 == separator }) >= 2 }
    }
  }
}
