/// The agenda that a description holds once call boilerplate, mail headers and signatures are gone.
public struct Agenda: Hashable, Sendable {
  /// What a line asks for.
  public enum Mark: String, Hashable, Sendable {
    /// Read-outs, numbers, announcements: can be written.
    case write
    /// To decide, choose, disagree: needs talk.
    case talk
  }

  public struct Line: Hashable, Sendable {
    /// Without bullet or number.
    public var text: String
    /// nil where its words say neither.
    public var mark: Mark?
  }

  public var lines: [Line]
  /// Bullets or numbers, or more than 50 characters.
  public var isPresent: Bool

  /// The lines of a raw DESCRIPTION, not marked; `RuleBook.agenda(of:)` marks them.
  public init(details: String) {
    let written = EntryDescription(details)
    self.init(lines: written.lines.map { String(decoding: $0, as: UTF8.self) }, lexicons: .empty)
  }

  init(lines written: [String], lexicons: CompiledLexicons) {
    var sawBullet = false
    var length = 0
    lines = written.flatMap { line -> [Line] in
      length += line.count
      let (text, hadBullet) = Self.withoutBullet(line)
      sawBullet = sawBullet || hadBullet
      return Self.items(of: text, isBullet: hadBullet).map { item in
        Line(text: String(item), mark: Self.mark(of: String(item), lexicons))
      }
    }
    isPresent = (sawBullet && lines.count > 1) || length > 50
  }

  /// What the agenda is as a whole.
  var kinds: Set<RuleCondition.AgendaKind> {
    guard isPresent || lines.contains(where: { $0.mark != nil }) else { return [.absent] }
    let writes = lines.count { $0.mark == .write }
    let talks = lines.count { $0.mark == .talk }
    var kinds: Set<RuleCondition.AgendaKind> = isPresent ? [.present] : []
    if writes > 0 && talks > 0 {
      kinds.insert(.mixed)
    } else if writes * 2 >= lines.count && writes > 0 {
      kinds.insert(.write)
    } else if talks > 0 {
      kinds.insert(.talk)
    }
    return kinds
  }

  private static func mark(of line: String, _ lexicons: CompiledLexicons) -> Mark? {
    guard !lexicons.writeLine.isEmpty || !lexicons.talkLine.isEmpty else { return nil }
    let hits = lexicons.scanner.hits(in: FoldedText(line))
    func counts(_ wanted: Set<Int>, denied: Bool) -> Bool {
      hits.contains { wanted.contains($0.lexicon) && $0.isDenied == denied }
    }
    if counts(lexicons.talkLine, denied: false) || counts(lexicons.writeLine, denied: true) { return .talk }
    return counts(lexicons.writeLine, denied: false) || counts(lexicons.talkLine, denied: true) ? .write : nil
  }

  private static func withoutBullet(_ line: String) -> (text: Substring, hadBullet: Bool) {
    let bullets: Set<Character> = ["-", "*", "•", "·", "–", "◦", "▪", "‣", "・", "○", "●", "■", "□", "※", "→"]
    var rest = line[...]
    if let first = rest.first, bullets.contains(first) {
      rest = rest.dropFirst().drop { $0 == " " || $0 == "\u{3000}" }
      return (rest, true)
    }
    let digits = rest.prefix { $0.isNumber || $0.isLetter && $0.isASCII }
    let after = rest.dropFirst(digits.count)
    guard (1...3).contains(digits.count), digits.contains(where: \.isNumber), let mark = after.first,
      [".", ")", "）", "．", "、", "/", ":"].contains(mark)
    else { return (rest, false) }
    return (after.dropFirst().drop { $0 == " " || $0 == "\u{3000}" }, true)
  }

  /// A line that lists its items with slashes or semicolons: "status / risks / decision on CR-22".
  private static func items(of line: Substring, isBullet: Bool) -> [Substring] {
    for mark in [" / ", "; ", "；", "／"] where !isBullet {
      let parts = line.components(separatedBy: mark)
      if parts.count > 2 || (parts.count == 2 && mark == " / ") { return parts.filter { !$0.isEmpty } }
    }
    return line.isEmpty ? [] : [line]
  }
}

extension Substring {
  fileprivate func components(separatedBy mark: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self
    let characters = Array(mark)
    var index = rest.startIndex
    while index < rest.endIndex {
      if rest[index...].starts(with: characters) {
        parts.append(rest[rest.startIndex..<index])
        rest = rest[rest.index(index, offsetBy: characters.count)...]
        index = rest.startIndex
      } else {
        index = rest.index(after: index)
      }
    }
    return parts + [rest]
  }
}
