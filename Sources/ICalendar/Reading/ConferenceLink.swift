/// Finds the join links of video calls in text.
enum ConferenceLink {
  /// Whether a URL of a known video service stands in the bytes.
  static func isIn(_ bytes: Bytes) -> Bool {
    var from = 0
    while let found = bytes.offset(of: "://", from: from) {
      let host = bytes.slice(found + 3, min(found + 60, bytes.count))
      let end = host.firstIndex { $0 == .slash || $0.isBlank || $0 == .backslash } ?? host.count
      if services.contains(where: { host.slice(0, end).hasHost($0) }) { return true }
      from = found + 3
    }
    return false
  }

  private static let services: [StaticString] = [
    "ZOOM.US", "ZOOMGOV.COM", "TEAMS.MICROSOFT.COM", "TEAMS.LIVE.COM", "MEET.GOOGLE.COM", "WEBEX.COM",
    "WHEREBY.COM", "MEET.JIT.SI", "GOTOMEETING.COM", "GOTOMEET.ME", "MEET.GOTO.COM", "BLUEJEANS.COM",
    "CHIME.AWS", "AROUND.CO", "SLACK.COM", "DISCORD.GG", "FACETIME.APPLE.COM", "BIGBLUEBUTTON.ORG",
  ]
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Whether a host is a domain or lies under it.
  fileprivate func hasHost(_ domain: StaticString) -> Bool {
    let length = domain.utf8CodeUnitCount
    guard count >= length, slice(count - length, count).spells(domain) else { return false }
    return count == length || self[count - length - 1] == 0x2E
  }
}
