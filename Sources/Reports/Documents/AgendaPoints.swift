import Audit

/// The points of an invitation's agenda as a document lists them: without greetings, how to join, headings over a list
/// and remarks such as "one minute each".
enum AgendaPoints {
  static func of(_ agenda: Agenda, title: String) -> [Agenda.Line] {
    let lines = agenda.lines.filter {
      !Courtesy.isMeant(by: $0.text) && !JoiningLine.isMeant(by: $0.text) && !repeats(title, $0.text)
    }
    return lines.enumerated().compactMap { index, line in
      let isHeading = line.text.last.map { ":：".contains($0) } ?? false
      // A heading's points follow it; a word with nothing behind it was a label of something else, such as a link.
      if isHeading && line.mark != .talk && (index + 1 < lines.count || words(line.text) < 3) { return nil }
      if isAside(line.text) || (line.mark != .talk && isRequest(line.text)) { return nil }
      let text = trimmed(point(of: line.text))
      return text.isEmpty ? nil : Agenda.Line(text: text, mark: line.mark)
    }
  }

  /// What a line is about: its first sentence, and those behind it that say more than a remark. A word alone before
  /// one of those is a remark itself: "Confidential."
  private static func point(of text: String) -> String {
    let sentences = sentences(of: text)
    let rest = sentences.dropFirst().filter { words($0) > mostWordsOfRemark || $0.contains("?") }
    guard let first = sentences.first else { return text }
    return ((rest.isEmpty || words(first) > 1 ? [first] : []) + rest).joined(separator: " ")
  }

  /// What people are asked to do before they come: "Please update the sheet by Wednesday."
  private static func isRequest(_ text: String) -> Bool {
    let start = text.lowercased()
    return ["please ", "bitte ", "merci de ", "prière de ", "por favor"].contains(where: start.hasPrefix)
  }

  /// Wholly in brackets.
  private static func isAside(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    return "(（[［".contains(first) && ")）]］".contains(last) && !text.dropLast().contains { ")）]］".contains($0) }
  }

  private static let mostWordsOfRemark = 6

  /// Split behind a full stop that ends a word of four letters or more, since shorter ones are often abbreviations,
  /// where a capital follows.
  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    var letters = 0
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      current.append(character)
      let follows = index + 2 < characters.count && characters[index + 1] == " " && characters[index + 2].isUppercase
      if character == "." && letters > 3 && follows {
        sentences.append(current)
        current = ""
      }
      letters = character.isLetter ? letters + 1 : 0
    }
    return (sentences + [current]).map { sentence in String(sentence.drop { $0 == " " }) }
  }

  private static func words(_ text: String) -> Int { text.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.count }

  /// The title again, with a word such as "Topic:" before it at most.
  private static func repeats(_ title: String, _ text: String) -> Bool {
    text == title || (text.hasSuffix(": \(title)") && text.count <= title.count + 12)
  }

  private static func trimmed(_ text: String) -> String {
    let end = text.reversed().drop { ":;,.。：； ".contains($0) }
    return String(String(end.reversed()).drop { $0 == " " })
  }
}
