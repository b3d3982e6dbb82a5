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
    self.isCancelled = isCancelled || Self.endsCancelled(rest)
  }

  /// False where there is neither a colon, be it full-width, nor a bracket or a blank at either end.
  private static func mayNeedReading(_ title: String.UTF8View) -> Bool {
    guard let first = title.first, let last = title.last else { return false }
    return first == 0x20 || first == 0x28 || first == 0x5B || first == 0xE3
      || last == 0x20 || last == 0x29 || last == 0x5D || last == 0x91 || title.contains { $0 == 0x3A || $0 == 0xEF }
  }

  /// More than mail programs pile up; a title made of prefixes alone is not read to its end.
  private static let mostPrefixes = 8

  private static func isBlank(_ character: Character) -> Bool { character == " " || character == "\u{3000}" }

  /// French parts its colons by a narrow or a hard blank.
  private static func isSpace(_ character: Character) -> Bool {
    isBlank(character) || character == "\u{A0}" || character == "\u{202F}"
  }

  /// Where the prefix at the start ends, behind its colon or its bracket; nil where there is none, or nothing behind it.
  private static func prefix(of title: Substring) -> (end: String.Index, isCancellation: Bool)? {
    guard let first = title.first else { return nil }
    let closing = brackets[first]
    let start = closing == nil ? title.startIndex : title.index(after: title.startIndex)
    guard let mark = title[start...].prefix(28).firstIndex(where: { closing == nil ? isColon($0) : $0 == closing })
    else { return nil }
    let word = title[start..<mark].lowercased().filter { !Self.isSpace($0) }
    let end = title.index(after: mark)
    guard end < title.endIndex else { return nil }
    if cancellations.contains(word) { return (end, true) }
    return forwards.contains(word) ? (end, false) : nil
  }

  /// True of "Team sync (cancelled)"; what is in brackets stays part of the text.
  private static func endsCancelled(_ title: Substring) -> Bool {
    guard let last = title.last, let open = brackets.first(where: { $0.value == last })?.key,
      let start = title.suffix(30).lastIndex(of: open)
    else { return false }
    let word = title[title.index(after: start)...].dropLast().lowercased().filter { !Self.isSpace($0) }
    return cancellations.contains(word)
  }

  private static func isColon(_ character: Character) -> Bool { character == ":" || character == "：" }

  /// What people put such a word between: closing marks by opening ones.
  private static let brackets: [Character: Character] = ["[": "]", "(": ")", "【": "】", "（": "）", "［": "］"]

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
  ///
  /// Exchange puts the word of the mailbox's language before the title and leaves STATUS at CONFIRMED.
  static let cancellations: Set<String> = [
    "canceled", "cancelled", "canceledevent", "cancelledevent", "cancellation", "abgesagt", "abgesagtertermin",
    "absage", "annulé", "annulée", "annulation", "cancelado", "cancelada", "cancelación", "cancelamento",
    "annullato", "annullata", "geannuleerd", "inställt", "inställd", "avbokad", "avbokat", "avlyst", "avbestilt",
    "aflyst", "annulleret", "peruttu", "peruutettu", "odwołane", "odwołano", "anulowane", "anulowano", "zrušeno",
    "zrušené", "törölve", "lemondva", "visszavonva", "iptaledildi", "i̇ptaledildi", "iptal", "i̇ptal", "отменено",
    "отмена", "скасовано", "отменена", "ακυρώθηκε", "anulat", "anulată", "otkazano", "odpovedano", "atcelts",
    "atšaukta", "tühistatud", "cancel·lat", "cancel·lada", "dibatalkan", "đãhủy", "ยกเลิกแล้ว", "ยกเลิก",
    "キャンセル", "キャンセル済み", "取り消し", "取り消されました", "中止", "取消", "已取消", "취소", "취소됨",
    "ملغى", "ملغاة", "تمالإلغاء", "בוטל", "בוטלה", "declined", "abgelehnt", "refusé", "rechazada", "recusado",
  ]
}
