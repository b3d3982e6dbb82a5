/// A title without what mail and calendar programs put before it.
struct EntryTitle: Hashable, Sendable {
  /// Without prefixes and surrounding spaces.
  let text: String
  /// The prefix said that the entry no longer takes place.
  let isCancelled: Bool

  init(_ title: String) {
    guard Self.mayNeedReading(title.utf8) else {
      text = title
      isCancelled = false
      return
    }
    var rest = title[...]
    var isCancelled = false
    for _ in 0..<Self.mostPrefixes {
      rest = rest.drop(while: Self.isBlank)
      guard let prefix = Self.prefix(of: rest) else { break }
      isCancelled = isCancelled || prefix.isCancellation
      rest = rest[prefix.end...]
    }
    rest = rest.drop(while: Self.isBlank)
    while rest.last == " " { rest.removeLast() }
    text = String(rest)
    self.isCancelled = isCancelled
  }

  /// False where there is neither a colon, be it full-width, nor a blank at either end.
  private static func mayNeedReading(_ title: String.UTF8View) -> Bool {
    title.contains { $0 == 0x3A || $0 == 0xEF } || title.first == 0x20 || title.first == 0xE3 || title.last == 0x20
  }

  /// More than mail programs pile up; a title made of prefixes alone is not read to its end.
  private static let mostPrefixes = 8

  private static func isBlank(_ character: Character) -> Bool { character == " " || character == "\u{3000}" }

  /// Where the prefix at the start ends, behind its colon; nil where there is none, or nothing behind it.
  private static func prefix(of title: Substring) -> (end: String.Index, isCancellation: Bool)? {
    guard let colon = title.prefix(28).firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let word = title[..<colon].lowercased().filter { $0 != " " }
    let end = title.index(after: colon)
    guard end < title.endIndex else { return nil }
    if cancellations.contains(word) { return (end, true) }
    return forwards.contains(word) ? (end, false) : nil
  }

  /// Words that only say how the entry came; lower case, without blanks.
  static let forwards: Set<String> = [
    "re", "fw", "fwd", "aw", "wg", "antw", "antwort", "sv", "vb", "vs", "rv", "ref", "res", "enc", "tr", "rif",
    "r", "i", "odp", "pd", "doorst", "betr", "copy", "kopie", "copie", "copia", "kopia", "cópia", "回复", "答复",
    "转发", "回覆", "轉寄", "転送", "返信", "회신", "전달", "updated", "update", "updatedinvitation", "invitation",
    "einladung", "aktualisierteeinladung", "aktualisiert", "invitationmiseàjour", "invitación",
    "invitaciónactualizada", "convite", "conviteatualizado", "invito", "invitoaggiornato", "uitnodiging",
    "inbjudan", "zaproszenie", "招待", "초대", "rescheduled", "verschoben", "accepted", "tentative", "zugesagt",
    "accepté", "aceptada", "aceito", "newtime", "newtimeproposed", "followingup", "reminder",
  ]

  /// Words that say that it does not take place, or not for the owner; lower case, without blanks.
  static let cancellations: Set<String> = [
    "canceled", "cancelled", "canceledevent", "cancelledevent", "abgesagt", "abgesagtertermin", "annulé",
    "annulée", "annulation", "cancelado", "cancelada", "annullato", "geannuleerd", "inställt", "avbokad",
    "odwołane", "anulowane", "キャンセル", "中止", "取消", "已取消", "취소", "취소됨", "declined", "abgelehnt", "refusé",
    "rechazada", "recusado",
  ]
}
