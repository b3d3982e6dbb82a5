/// HTML reduced to the text a reader would see: no tags, styles or scripts, block elements as line breaks.
enum HTMLText {
  /// Whether a text is HTML rather than prose with a stray `<`.
  static func isHTML(_ text: TextLine) -> Bool {
    var index = 0
    while let open = text.place(of: 0x3C, from: index) {
      if let name = tagName(after: open, in: text), known.contains(name) { return true }
      index = open + 1
    }
    return false
  }

  static func text(of html: TextLine) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(html.count)
    let lastClose = html.lastIndex(of: 0x3E) ?? 0
    var index = 0
    while index < html.count {
      switch html[index] {
      case 0x3C:
        index = skipTag(at: index, in: html, before: lastClose, writing: &output)
      case 0x26:
        index = decodeEntity(at: index, in: html, writing: &output)
      case 0x0D, 0x0A:
        output.append(0x0A)
        index += 1
      default:
        let end = html[index...].firstIndex(where: isMark) ?? html.count
        output += html[index..<end]
        index = end
      }
    }
    return output
  }

  /// What stands for something else than itself.
  private static func isMark(_ byte: UInt8) -> Bool { byte == 0x3C || byte == 0x26 || byte == 0x0D || byte == 0x0A }

  private static let known: Set<String> = [
    "html", "body", "div", "p", "br", "span", "b", "i", "u", "em", "strong", "ul", "ol", "li", "a", "table",
    "td", "tr", "font", "h1", "h2", "h3", "h4", "head", "style", "meta", "hr", "html-blob", "pre",
  ]
  private static let blocks: Set<String> = [
    "p", "br", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "hr", "title", "pre",
  ]
  private static let hidden: Set<String> = ["style", "script", "head", "title"]

  /// The lower-case name of the tag that opens at `open`, nil where none does.
  private static func tagName(after open: Int, in text: TextLine) -> String? {
    var index = open + 1
    if index < text.count, text[index] == 0x2F { index += 1 }
    let start = index
    while index < text.count, index - start < 12, isNameByte(text[index]) { index += 1 }
    guard index > start, index < text.count else { return nil }
    guard [0x3E, 0x20, 0x2F, 0x0A, 0x0D, 0x09].contains(text[index]) else { return nil }
    return String(decoding: text[start..<index], as: UTF8.self).lowercased()
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x3A: true
    default: false
    }
  }

  /// Writes what a tag means for the text and returns the index behind it; `<https://…>` is no tag.
  ///
  /// Behind the last `>` of the text each `<` would look for one to the end.
  private static func skipTag(
    at open: Int, in html: TextLine, before lastClose: Int, writing output: inout [UInt8]
  ) -> Int {
    let name = tagName(after: open, in: html)
    let isMarkup = open + 1 < html.count && html[open + 1] == 0x21
    if isMarkup, html[open...].starts(with: "<!--".utf8) { return end(of: "-->", from: open, in: html) }
    guard isMarkup || name != nil, open < lastClose, let close = html.place(of: 0x3E, from: open) else {
      output.append(0x20)
      return open + 1
    }
    guard let name else { return close + 1 }
    if hidden.contains(name), html[open + 1] != 0x2F {
      return end(of: "</\(name)>", from: close, in: html)
    }
    if blocks.contains(name) {
      output.append(0x0A)
      if name == "li", html[open + 1] != 0x2F { output.append(contentsOf: "- ".utf8) }
    }
    return close + 1
  }

  private static func end(of marker: String, from start: Int, in html: TextLine) -> Int {
    let marker = Array(marker.utf8)
    var index = start
    while index + marker.count <= html.count {
      if zip(html[index...], marker).allSatisfy({ $0 == $1 || ($0 | 0x20) == $1 }) {
        return index + marker.count
      }
      index += 1
    }
    return html.count
  }

  private static let entities: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß",
    "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç", "ntilde": "ñ", "bull": "•", "hellip": "…",
    "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”", "aring": "å", "oslash": "ø",
  ]

  private static func decodeEntity(at start: Int, in html: TextLine, writing output: inout [UInt8]) -> Int {
    guard let end = html[start..<min(start + 12, html.count)].firstIndex(of: 0x3B) else {
      output.append(0x26)
      return start + 1
    }
    let name = String(decoding: html[(start + 1)..<end], as: UTF8.self)
    if let text = entities[name] {
      output.append(contentsOf: text.utf8)
    } else if name.hasPrefix("#"), let scalar = numericScalar(name.dropFirst()) {
      output.append(contentsOf: String(Character(scalar)).utf8)
    } else {
      output.append(0x26)
      return start + 1
    }
    return end + 1
  }

  private static func numericScalar(_ digits: Substring) -> Unicode.Scalar? {
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init)
  }
}
