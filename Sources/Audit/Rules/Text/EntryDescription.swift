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
    var bytes = Array(details.utf8)
    if HTMLText.isHTML(bytes) { bytes = HTMLText.text(of: bytes) }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Self.trimmed)
    let written = Self.withoutSignature(Self.withoutHeaders(CallBoilerplate.strip(lines)))
    var kept: [UInt8] = []
    var sawDocument = false
    for line in lines where Self.linksToDocument(line) {
      sawDocument = true
      break
    }
    for line in written where !line.isEmpty {
      if !kept.isEmpty { kept.append(0x0A) }
      Self.appendWithoutLinks(line, to: &kept)
    }
    text = kept
    hasDocumentLink = sawDocument
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var line = line
    while let first = line.first, isSpace(first) { line.removeFirst() }
    while let last = line.last, isSpace(last) { line.removeLast() }
    return line
  }

  /// Drops a block of "From: / Sent: / To: / Subject:" lines, in the languages mail programs write them.
  private static func withoutHeaders(_ lines: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
    let isHeader = lines.map(isMailHeader)
    return lines.indices.compactMap { index in
      let beside =
        (index > 0 && isHeader[index - 1]) || (index + 1 < lines.count && isHeader[index + 1])
      return isHeader[index] && beside ? nil : lines[index]
    }
  }

  private static func isMailHeader(_ line: ArraySlice<UInt8>) -> Bool {
    guard let colon = line.prefix(24).firstIndex(of: 0x3A) else { return false }
    let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
    return headerNames.contains(name.hasSuffix(" ") ? String(name.dropLast()) : name)
  }

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
  private static func withoutSignature(_ lines: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
    guard
      let cut = lines.indices.first(where: { index in
        isSignatureMark(lines[index]) || (lines.count - index <= 8 && isClosing(lines[index]))
      })
    else { return lines }
    return Array(lines[..<cut])
  }

  private static func isSignatureMark(_ line: ArraySlice<UInt8>) -> Bool {
    line.elementsEqual("--".utf8) || line.starts(with: "Sent from my ".utf8)
  }

  private static func isClosing(_ line: ArraySlice<UInt8>) -> Bool {
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

  private static func linksToDocument(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(0x2F) && addressMarks.isFound(in: line) && documentHosts.isFound(in: line)
  }

  private static let addressMarks = BytePhrases(["http", "\\\\"])
  private static let documentHosts = BytePhrases([
    "docs.google.", "notion.so", "notion.site", "confluence", "atlassian.net/wiki", "sharepoint.com",
    "hackmd",
    "etherpad", "quip.com", "coda.io", "dropbox.com/paper", "feishu.cn/doc", "larksuite.com/doc", "yuque.com",
    "shimo.im", "wiki", "drive.google.", "onedrive", "1drv.ms", "kdocs.cn", "box.com", "paper.dropbox",
  ])

  /// Appends a line, leaving out web addresses.
  private static func appendWithoutLinks(_ line: ArraySlice<UInt8>, to kept: inout [UInt8]) {
    var written = line.startIndex
    var index = written
    while index < line.endIndex {
      guard line[index] == 0x68, isLink(line[index...]) else {
        index += 1
        continue
      }
      kept += line[written..<index]
      while index < line.endIndex, line[index] != 0x20, line[index] != 0x3E { index += 1 }
      written = index
    }
    kept += line[written...]
  }

  private static func isLink(_ text: ArraySlice<UInt8>) -> Bool {
    text.starts(with: "https://".utf8) || text.starts(with: "http://".utf8)
  }
}
