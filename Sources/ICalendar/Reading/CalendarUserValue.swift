/// Reads ORGANIZER, ATTENDEE and X-OWNER lines.
enum CalendarUserValue {
  static func user(_ line: ContentLine) -> CalendarUser {
    var cleaner = TextCleaner()
    var user = CalendarUser(address: "")
    var mail: Bytes?
    var commonName: Bytes?
    line.forEachParameter { name, value in
      switch name.count {
      case 2: if name.spells("CN") { commonName = value }
      case 4: if name.spells("ROLE") { user.role = role(value) }
      case 5: if name.spells("EMAIL") { mail = value }
      case 6: if name.spells("CUTYPE") { user.userType = userType(value) }
      case 8: if name.spells("PARTSTAT") { user.participationStatus = participation(value) }
      default: break
      }
    }
    if let commonName { user.commonName = cleaner.text(commonName.trimmed, escaping: .caret) }
    user.address = address(line.value.trimmed, mail: mail, &cleaner)
    return user
  }

  /// Whether a text is one mail address and nothing else.
  static func isMailAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && !text.contains { $0.isWhitespace || $0 == ":" || $0 == "/" }
  }

  private static func address(_ value: Bytes, mail: Bytes?, _ cleaner: inout TextCleaner) -> String {
    if let mail, mail.offset(of: 0x40) != nil, !value.starts(withWord: "MAILTO:") {
      return cleaner.text(withoutScheme(mail).trimmed, escaping: .none).lowercased()
    }
    let bare = withoutScheme(value)
    if bare.isEmpty, let mail { return cleaner.text(mail.trimmed, escaping: .none).lowercased() }
    return bare.spells("INVALID:NOMAIL") ? "" : lowercased(bare, &cleaner)
  }

  private static func lowercased(_ bytes: Bytes, _ cleaner: inout TextCleaner) -> String {
    guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      return cleaner.text(bytes.trimmed, escaping: .none).lowercased()
    }
    return String(unsafeUninitializedCapacity: bytes.count) { target in
      for index in 0..<bytes.count {
        let byte = bytes[index]
        target[index] = byte &- 65 < 26 ? byte | 0x20 : byte
      }
      return bytes.count
    }
  }

  /// Behind the last `mailto:`, which some producers write twice or behind a colon of an unquoted name.
  private static func withoutScheme(_ value: Bytes) -> Bytes {
    var rest = value
    while let colon = rest.offset(of: .colon) {
      if rest.slice(0, colon + 1).count >= 7, rest.slice(colon - 6, colon + 1).spells("MAILTO:") {
        rest = rest.dropping(colon + 1).trimmed
      } else if let next = rest.offset(of: .colon, from: colon + 1), next - 6 > colon,
        rest.slice(next - 6, next + 1).spells("MAILTO:")
      {
        rest = rest.dropping(next + 1).trimmed
      } else {
        break
      }
    }
    return rest
  }

  private static func role(_ value: Bytes) -> CalendarUser.Role {
    if value.starts(withWord: "OPT") { return .optional }
    if value.starts(withWord: "NON") { return .nonParticipant }
    return value.spells("CHAIR") ? .chair : .required
  }

  private static func userType(_ value: Bytes) -> CalendarUser.UserType {
    if value.spells("INDIVIDUAL") { return .individual }
    if value.spells("ROOM") { return .room }
    if value.spells("RESOURCE") { return .resource }
    return value.spells("GROUP") ? .group : .unknown
  }

  private static func participation(_ value: Bytes) -> CalendarUser.ParticipationStatus {
    if value.spells("ACCEPTED") { return .accepted }
    if value.spells("NEEDS-ACTION") || value.spells("NEEDS ACTION") { return .needsAction }
    if value.spells("DECLINED") { return .declined }
    if value.spells("TENTATIVE") { return .tentative }
    return value.spells("DELEGATED") ? .delegated : .unknown
  }
}
