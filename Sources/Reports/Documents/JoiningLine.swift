/// How to get into a call: numbers, codes and links, which are no points of an agenda.
enum JoiningLine {
  /// Whether a line is nothing but that: a number to dial, a bare link, or short with a word of such lines.
  static func isMeant(by line: String) -> Bool {
    let text = line.lowercased()
    let digits = line.count(where: \.isNumber)
    if line.hasPrefix("+") && digits >= 7 || digits >= 9 && digits * 2 >= line.count { return true }
    if text.hasPrefix("http") && !text.contains(" ") { return true }
    return line.count <= 80 && words.contains(where: text.contains)
  }

  private static let words = [
    "zoom meeting", "zoom-meeting", "meeting id", "meeting-id", "passcode", "dial-in", "dial in", "join by phone",
    "join on your", "join the meeting", "one tap mobile", "local number", "einwahl", "einwählen", "kenncode",
    "besprechungs-id", "telefonkonferenz-id", "teilnehmen über", "rejoindre la réunion", "code secret",
    "id de réunion", "numéro local", "unirse a la reunión", "id de reunión", "código de acceso", "ingressar na reunião",
    "id da reunião",
    "código de acesso", "ミーティングid", "パスコード", "会議に参加", "teams-besprechung", "microsoft teams meeting",
  ]
}
