/// A description as its readers understand it: HTML as text, without call boilerplate, quoted mail headers
/// and signature.
struct EntryDescription: Hashable, Sendable {
  /// What people wrote, lines parted by line breaks.
  let text: [UInt8]
  /// Links to a document of its own, such as running notes, a sheet or a page.
  let hasDocumentLink: Bool

  init(_ details: String) {
    guard !details.isEmpty else {
      text = []
      hasDocumentLink = false
      return
    }
    var details = details
    (text, hasDocumentLink) = details.withUTF8 { details in
      guard HTMLText.isHTML(details) else { return Self.read(details) }
      return HTMLText.text(of: details).withUnsafeBufferPointer(Self.read)
    }
  }

  /// What people wrote, and whether it links to a document.
  private static func read(_ bytes: TextLine) -> (text: [UInt8], hasDocumentLink: Bool) {
    let lines = lines(of: bytes)
    let written = withoutSignature(withoutHeaders(CallBoilerplate.strip(lines)))
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    for line in written where !line.isEmpty {
      if !kept.isEmpty { kept.append(0x0A) }
      appendWithoutLinks(line, to: &kept)
    }
    return (kept, lines.contains(where: linksToDocument))
  }

  /// The lines of a text without blanks at their ends.
  private static func lines(of bytes: TextLine) -> [TextLine] {
    var lines: [TextLine] = []
    lines.reserveCapacity(bytes.count / 24)
    bytes.forEachPart(between: 0x0A) { lines.append($0.trimmed) }
    return lines
  }

  /// Drops a block of "From: / Sent: / To: / Subject:" lines, in the languages mail programs write them.
  private static func withoutHeaders(_ lines: [TextLine]) -> [TextLine] {
    let isHeader = lines.map(isMailHeader)
    return lines.indices.compactMap { index in
      let beside =
        (index > 0 && isHeader[index - 1]) || (index + 1 < lines.count && isHeader[index + 1])
      return isHeader[index] && beside ? nil : lines[index]
    }
  }

  private static func isMailHeader(_ line: TextLine) -> Bool {
    guard let colon = line.prefix(24).firstIndex(of: 0x3A) else { return false }
    let name = line[..<colon]
    if name.allSatisfy({ $0 < 0x80 }) { return headers.isPrefix(of: line) }
    let small = String(decoding: name, as: UTF8.self).lowercased()
    return headerNames.contains(small.hasSuffix(" ") ? String(small.dropLast()) : small)
  }

  private static let headers = BytePhrases(headerNames.flatMap { ["\($0):", "\($0) :"] })

  private static let headerNames: Set<String> = [
    "from", "sent", "to", "cc", "bcc", "subject", "when", "where", "date", "von", "gesendet", "an", "betreff",
    "wann",
    "wo", "datum", "de", "envoyé", "à", "objet", "quand", "où", "enviado", "para", "asunto", "cuándo",
    "dónde",
    "assunto", "quando", "onde", "da", "inviato", "a", "oggetto", "dove", "van", "verzonden", "aan",
    "onderwerp",
    "från", "skickat", "till", "ämne", "när", "var", "od", "wysłano", "do", "temat", "kiedy", "gdzie", "差出人",
    "送信日時", "宛先", "件名", "发件人", "发送时间", "收件人", "主题", "寄件者", "收件者", "主旨", "보낸 사람", "받는 사람", "제목",
    "会议主题", "会议时间", "重复周期", "トピック", "時刻", "主题", "시간", "주제", "topic", "time", "argomento", "ora", "tema",
    "hora",
    "thema", "zeit", "sujet", "heure", "onderwerp", "tijd", "ämne", "tid", "temat", "czas",
  ]

  /// Cuts at a signature mark or a closing line that stands in the last lines.
  private static func withoutSignature(_ lines: [TextLine]) -> [TextLine] {
    guard
      let cut = lines.indices.first(where: { index in
        isSignatureMark(lines[index]) || (lines.count - index <= 8 && isClosing(lines[index]))
      })
    else { return lines }
    return Array(lines[..<cut])
  }

  private static func isSignatureMark(_ line: TextLine) -> Bool {
    switch line.first {
    case 0x2D: line.elementsEqual("--".utf8)
    case 0x53: line.starts(with: "Sent from my ".utf8)
    default: false
    }
  }

  private static func isClosing(_ line: TextLine) -> Bool {
    line.count < 60 && closings.isPrefix(of: line)
  }

  private static let closings = BytePhrases([
    "best regards", "kind regards", "regards,", "many thanks,", "mit freundlichen", "viele grüße",
    "viele grüsse",
    "freundliche grüsse", "beste grüße", "cordialement", "bien à vous", "un saludo", "saludos,",
    "atenciosamente",
    "abraços,", "cordiali saluti", "met vriendelijke groet", "vänliga hälsningar", "med vänlig", "pozdrawiam",
    "z poważaniem", "よろしくお願いいたします", "以上、よろしく", "此致", "감사합니다",
  ])

  private static func linksToDocument(_ line: TextLine) -> Bool {
    line.place(of: 0x2F) != nil && addressMarks.isFound(in: line) && documentHosts.isFound(in: line)
  }

  private static let addressMarks = BytePhrases(["http", "\\\\"])
  private static let documentHosts = BytePhrases([
    "docs.google.", "notion.so", "notion.site", "confluence", "atlassian.net/wiki", "sharepoint.com",
    "hackmd",
    "etherpad", "quip.com", "coda.io", "dropbox.com/paper", "feishu.cn/doc", "larksuite.com/doc", "yuque.com",
    "shimo.im", "wiki", "drive.google.", "onedrive", "1drv.ms", "kdocs.cn", "box.com", "paper.dropbox",
  ])

  /// Appends a line, leaving out web addresses.
  private static func appendWithoutLinks(_ line: TextLine, to kept: inout [UInt8]) {
    var written = 0
    var index = line.place(of: UInt8(ascii: ":")) == nil ? line.count : 0
    while let opening = line[index...].firstIndex(of: 0x68) {
      index = opening + 1
      guard isLink(TextLine(rebasing: line[opening...])) else { continue }
      kept.append(contentsOf: TextLine(rebasing: line[written..<opening]))
      while index < line.count, line[index] != 0x20, line[index] != 0x3E { index += 1 }
      written = index
    }
    kept.append(contentsOf: TextLine(rebasing: line[written...]))
  }

  /// Most words with an h are done with the second letter.
  private static func isLink(_ text: TextLine) -> Bool {
    text.count > 1 && text[1] == 0x74 && (text.starts(with: "https://".utf8) || text.starts(with: "http://".utf8))
  }
}
