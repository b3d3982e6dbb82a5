/// Text with its signs and punctuation as ASCII, for terminals, fonts and screen readers that know no others.
public enum ASCIIText {
  /// Quotes, dashes, arrows, bars and shades by their nearest twin; letters of any language stay, as they are names.
  public static func text(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if let twin = scalar.value < 0x80 ? nil : twins[scalar] {
        result += twin
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  private static let twins: [Unicode.Scalar: String] = {
    let table: [(signs: String, twin: String)] = [
      ("“”„‟«»″＂", "\""), ("‘’‚‛‹›′", "'"), ("‐‑‒–—―−", "-"), ("…", "..."), ("·•▪‧∙", "*"), ("×", "x"), ("→⇒", "->"),
      ("←", "<-"), ("↑", "^"), ("↓", "v"), ("↔", "<->"), ("\u{A0}\u{2009}\u{202F}\u{2003}", " "), ("½", "1/2"),
      ("≥", ">="), ("≤", "<="), ("✓✔", "x"), ("│┃", "|"), ("─━", "-"), ("█▉▊▋▌▮▓", "#"), ("▍▎▏▒░▯", "."),
    ]
    return Dictionary(
      table.flatMap { row in row.signs.unicodeScalars.map { ($0, row.twin) } }, uniquingKeysWith: { first, _ in first })
  }()
}
