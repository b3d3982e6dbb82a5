/// One `{{tag}}` of a template with its place, for what the Mustache library does not look at: names that nothing
/// fills, parts that include each other, and tags that could end the program.
struct TemplateTag: Hashable {
  enum Kind: Hashable {
    case variable, section, end, part, comment, setting, delimiters, inheritance
  }

  var kind: Kind
  var name: String
  /// From 1 on.
  var line: Int
  var column: Int

  /// The tags of a text in their order; one that is never closed is left out.
  static func all(in text: String) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    for (index, line) in lines(of: text).enumerated() {
      var rest = line[...]
      while let start = opening(of: rest) {
        let inside = rest[start...].dropFirst(2)
        guard let end = closing(of: inside) else { break }
        let column = line.distance(from: line.startIndex, to: start) + 1
        tags.append(TemplateTag(inside[..<end], line: index + 1, column: column))
        rest = inside[end...].dropFirst(2)
      }
    }
    return tags
  }

  private init(_ inside: Substring, line: Int, column: Int) {
    self.line = line
    self.column = column
    let first = inside.first ?? " "
    kind =
      switch first {
      case "#", "^": .section
      case "/": .end
      case ">": .part
      case "!": .comment
      case "%": .setting
      case "=": .delimiters
      case "<", "$": .inheritance
      default: .variable
      }
    if inside.drop(while: { $0 == ">" || $0 == " " }).first == "*" { kind = .inheritance }
    name = inside.filter { !" \t#^/><$!&{}".contains($0) }
    // A function such as {{uppercased(title)}} is about what stands inside.
    if let open = name.lastIndex(of: "("), let close = name.firstIndex(of: ")"), open < close {
      name = String(name[name.index(after: open)..<close])
    }
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func opening(of text: Substring) -> Substring.Index? {
    text.indices.first { text[$0...].hasPrefix("{{") }
  }

  private static func closing(of text: Substring) -> Substring.Index? {
    text.indices.first { text[$0...].hasPrefix("}}") }
  }
}
