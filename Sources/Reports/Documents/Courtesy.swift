/// Greetings and goodbyes of an invitation, which are no points of an agenda.
enum Courtesy {
  /// Whether a line is nothing but that: short, and beginning as letters begin and end.
  static func isMeant(by line: String) -> Bool {
    guard line.count <= 60 else { return false }
    let words = line.lowercased().split { !($0.isLetter || $0 == "'") }
    guard let first = words.first else { return false }
    let two = words.prefix(2).joined(separator: " ")
    return openings.contains(first) || closings.contains(two) || (words.count <= 3 && signs.contains(first))
      || ["お疲れ", "よろしく", "皆様", "皆さん"].contains(where: line.hasPrefix)
  }

  private static let openings: Set<Substring> = [
    "hi", "hello", "dear", "hey", "hallo", "liebe", "lieber", "servus", "moin", "bonjour", "bonsoir", "cher", "chère",
    "chers",
    "hola", "estimados", "estimadas", "olá", "oi", "prezados", "prezadas",
  ]
  private static let closings: Set<String> = [
    "best regards", "kind regards", "many thanks", "thank you", "viele grüße", "beste grüße", "liebe grüße",
    "mit freundlichen",
    "bien cordialement", "merci d'avance", "un saludo", "muchas gracias", "um abraço", "muito obrigado",
  ]
  /// Alone, or with a name behind them.
  private static let signs: Set<Substring> = [
    "thanks", "regards", "cheers", "best", "lg", "mfg", "vg", "danke", "merci", "cordialement", "saludos", "gracias",
    "abraço",
    "obrigado", "obrigada",
  ]
}
