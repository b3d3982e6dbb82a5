/// Reads the lines of a lexicon into folded terms, in one pass over its bytes.
struct LexiconReader {
  private(set) var terms: [LexiconTerm] = []
  private(set) var bytes: [UInt8] = []
  /// What has no letter or digit, with its line.
  private(set) var mistakes: [(line: Int, written: String)] = []
  private var isGerman = false

  init(_ text: TextLine) {
    terms.reserveCapacity(text.count / 10)
    bytes.reserveCapacity(text.count + text.count / 4)
    var number = 0
    text.forEachPart(between: 0x0A) { line in
      number += 1
      readLine(line, number)
    }
  }

  private mutating func readLine(_ line: TextLine, _ number: Int) {
    let content = TextLine(rebasing: line[..<(line.place(of: Mark.comment) ?? line.count)]).trimmed
    guard let first = content.first else { return }
    if first == Mark.heading, content.last == Mark.headingEnd {
      isGerman = content.elementsEqual("[de]".utf8)
    } else if content.last == Mark.closing, let opening = content.firstIndex(of: Mark.opening), opening > 0 {
      let (beginning, endings) = (content[..<opening], content[(opening + 1)...].dropLast())
      TextLine(rebasing: endings).forEachPart(between: Mark.or) { ending in
        let written = Array(beginning) + ending
        written.withUnsafeBufferPointer { appendSpellings($0, number) }
      }
    } else {
      appendSpellings(content, number)
    }
  }

  /// "Gespräch" is also typed "Gespraech".
  private mutating func appendSpellings(_ written: TextLine, _ line: Int) {
    if !append(written) { mistakes.append((line, String(decoding: written, as: UTF8.self))) }
    guard isGerman, let spelledOut = Self.withoutUmlauts(written) else { return }
    _ = spelledOut.withUnsafeBufferPointer { append($0) }
  }

  /// Appends a term; false where nothing is left of what is written.
  private mutating func append(_ written: TextLine) -> Bool {
    var text = written[...]
    if text.count > 2, text.first == Mark.quote, text.last == Mark.quote { text = text.dropFirst().dropLast() }
    let needsCapitals = text.first == Mark.capitals
    if needsCapitals { text.removeFirst() }
    let startsWithin = text.first == Mark.star
    if startsWithin { text.removeFirst() }
    let endsWithin = text.last == Mark.star
    if endsWithin { text.removeLast() }
    let start = bytes.count
    let isIdeographic = appendFolded(TextLine(rebasing: text))
    guard bytes[start...].contains(where: { $0 > FoldedText.space }) else {
      bytes.removeSubrange(start...)
      return false
    }
    terms.append(
      LexiconTerm(
        range: start..<bytes.count, isFloating: startsWithin || isIdeographic.first,
        isOpen: endsWithin || isIdeographic.last, needsCapitals: needsCapitals))
    bytes.append(LexiconTerm.end)
    return true
  }

  /// Appends the words of a term, with `anyEnding` where a star stands behind one and `anyNumber` for a percent sign,
  /// and gives whether the first and the last are written without spaces.
  private mutating func appendFolded(_ text: TextLine) -> (first: Bool, last: Bool) {
    if text.isFolded {
      bytes.append(contentsOf: text)
      return (false, false)
    }
    let start = bytes.count
    var isIdeographic = (first: false, last: false)
    text.forEachPart(between: FoldedText.space) { word in
      let goesOn = word.last == Mark.star
      let isNumber = word.first == Mark.percent
      let letters = word.dropFirst(isNumber ? 1 : 0).dropLast(goesOn ? 1 : 0)
      TokenFolder.withFolded(TextLine(rebasing: letters)) { folder in
        guard isNumber || !folder.tokens.isEmpty else { return }
        if bytes.count == start {
          isIdeographic.first = !isNumber && folder.tokens.first?.isIdeographic == true
        } else {
          bytes.append(FoldedText.space)
        }
        if isNumber { bytes.append(LexiconTerm.anyNumber) }
        bytes += folder.bytes
        if goesOn { bytes.append(LexiconTerm.anyEnding) }
        isIdeographic.last = folder.tokens.last?.isIdeographic == true
      }
    }
    return isIdeographic
  }

  /// Nil where there are no umlauts.
  private static func withoutUmlauts(_ written: TextLine) -> [UInt8]? {
    guard written.contains(0xC3) else { return nil }
    var spelledOut: [UInt8] = []
    var index = 0
    while index < written.count {
      if written[index] == 0xC3, index + 1 < written.count, let vowel = umlauts[written[index + 1]] {
        spelledOut += [vowel, 0x65]
        index += 2
      } else {
        spelledOut.append(written[index])
        index += 1
      }
    }
    return spelledOut.elementsEqual(written) ? nil : spelledOut
  }

  /// The second UTF-8 byte of ä, ö, ü and their capitals, and the vowel below the dots.
  private static let umlauts: [UInt8: UInt8] = [
    0xA4: 0x61, 0xB6: 0x6F, 0xBC: 0x75, 0x84: 0x61, 0x96: 0x6F, 0x9C: 0x75,
  ]

  /// What stands for more than itself in a lexicon.
  private enum Mark {
    static let comment = UInt8(ascii: "#")
    static let heading = UInt8(ascii: "[")
    static let headingEnd = UInt8(ascii: "]")
    static let opening = UInt8(ascii: "(")
    static let or = UInt8(ascii: "|")
    static let closing = UInt8(ascii: ")")
    static let quote = UInt8(ascii: "\"")
    static let capitals = UInt8(ascii: "^")
    static let star = UInt8(ascii: "*")
    static let percent = UInt8(ascii: "%")
  }
}
