/// The links of a description that lead to a document rather than into a call.
enum DocumentLink {
  /// The first one; nil where there is none.
  static func first(in details: String) -> String? {
    let ends: Set<Character> = ["<", ">", "\"", "'", ")", "]", "|", "`"]
    let words = details.split { $0.isWhitespace || ends.contains($0) }
    return words.lazy.map { word in String(word.reversed().drop { ".,;:!?(".contains($0) }.reversed()) }
      .first { isDocument($0) }
  }

  private static func isDocument(_ word: String) -> Bool {
    guard let start = ["https://", "http://"].first(where: word.lowercased().hasPrefix), word.count < 300 else {
      return false
    }
    let host = word.dropFirst(start.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }.lowercased()
    return host.contains(".") && !host.contains("@") && !calls.contains(where: host.contains)
  }

  private static let calls = [
    "zoom.us", "meet.google", "meet.", "teams.microsoft", "teams.live", "webex.com", "aka.ms", "gotomeet",
    "whereby.com",
    "jitsi", "bluejeans", "chime.aws", "skype.com", "tel.", "dialin", "support.google", "join.", "go.microsoft.com",
    "www.microsoft.com", "get.webex", "chat.google", "calendar.google",
  ]
}
