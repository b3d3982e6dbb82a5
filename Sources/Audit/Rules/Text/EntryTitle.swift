/// A title without what mail and calendar programs put before it.
struct EntryTitle: Hashable, Sendable {
  /// Without prefixes and surrounding spaces.
  let text: String
  /// The prefix said that the entry no longer takes place.
  let isCancelled: Bool

  init(_ title: String) {
    var rest = title[...]
    var isCancelled = false
    while true {
      rest = rest.drop { $0 == " " || $0 == "\u{3000}" }
      guard let prefix = Self.prefix(of: rest) else { break }
      isCancelled = isCancelled || prefix.isCancellation
      rest = rest.dropFirst(prefix.length)
    }
    while rest.last == " " { rest.removeLast() }
    text = String(rest)
    self.isCancelled = isCancelled
  }

  private static func prefix(of title: Substring) -> (length: Int, isCancellation: Bool)? {
    guard let colon = title.prefix(28).firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let word = title[..<colon].lowercased().filter { $0 != " " }
    let length = title.distance(from: title.startIndex, to: colon) + 1
    guard length < title.count else { return nil }
    if cancellations.contains(word) { return (length, true) }
    return forwards.contains(word) ? (length, false) : nil
  }

  private static let forwards: Set<String> = [
    "re", "fw", "fwd", "aw", "wg", "antw", "antwort", "sv", "vb", "vs", "rv", "ref", "res", "enc", "tr",
    "rif", "r", "i",
    "odp", "pd", "doorst", "betr", "copy", "kopie", "copie", "copia", "kopia", "cópia", "回复", "答复", "转发",
    "回覆",
    "轉寄", "転送", "返信", "회신", "전달", "updated", "update", "updatedinvitation", "invitation", "einladung",
    "aktualisierteeinladung", "aktualisiert", "invitationmiseàjour", "invitación", "invitaciónactualizada",
    "convite",
    "conviteatualizado", "invito", "invitoaggiornato", "uitnodiging", "inbjudan", "zaproszenie", "招待", "초대",
    "rescheduled", "verschoben", "accepted", "tentative", "zugesagt", "accepté", "aceptada", "aceito",
    "newtime",
    "newtimeproposed", "followingup", "reminder",
  ]
  private static let cancellations: Set<String> = [
    "canceled", "cancelled", "canceledevent", "cancelledevent", "abgesagt", "abgesagterTermin", "annulé",
    "annulée",
    "annulation", "cancelado", "cancelada", "annullato", "geannuleerd", "inställt", "avbokad", "odwołane",
    "anulowane",
    "キャンセル", "中止", "取消", "已取消", "취소", "취소됨", "declined", "abgelehnt", "refusé", "rechazada", "recusado",
  ]
}
