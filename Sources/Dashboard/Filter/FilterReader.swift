import Audit
import ICalendar

/// Reads a filter as it is being typed: what is whole becomes a term, what is wrong a mistake.
struct FilterReader {
  private(set) var terms: [FilterTerm] = []
  private(set) var mistakes: [String] = []
  private let text: String

  init(_ text: String) { self.text = text }

  mutating func read() {
    for piece in pieces() { read(piece) }
  }

  /// One piece between blanks; quotes are gone, and keep a piece from being more than a word.
  private struct Piece {
    var text = ""
    var isQuoted = false
  }

  private func pieces() -> [Piece] {
    var pieces: [Piece] = []
    var piece = Piece()
    var isInQuotes = false
    for character in text {
      if character == "\"" {
        isInQuotes.toggle()
        if isInQuotes, piece.text.isEmpty || piece.text == "-" { piece.isQuoted = true }
      } else if character.isWhitespace, !isInQuotes {
        pieces.append(piece)
        piece = Piece()
      } else {
        piece.text.append(character)
      }
    }
    return (pieces + [piece]).filter { !$0.text.isEmpty && $0.text != "-" }
  }

  private mutating func read(_ piece: Piece) {
    let isNegated = piece.text.hasPrefix("-") && piece.text.count > 1
    let body = isNegated ? String(piece.text.dropFirst()) : piece.text
    let condition =
      piece.isQuoted ? .word(SearchText(body)) : measure(body) ?? keyed(body) ?? word(body)
    if let condition { terms.append(FilterTerm(condition: condition, isNegated: isNegated)) }
  }

  private func word(_ body: String) -> FilterTerm.Condition? {
    hasKey(body) ? nil : .word(SearchText(body))
  }

  private mutating func measure(_ body: String) -> FilterTerm.Condition? {
    let folded = body.lowercased()
    for measure in FilterTerm.Measure.allCases where folded.hasPrefix(measure.rawValue) {
      let rest = folded.dropFirst(measure.rawValue.count)
      guard let sign = FilterTerm.Comparison.allCases.first(where: { rest.hasPrefix($0.rawValue) })
      else { continue }
      let digits = rest.dropFirst(sign.rawValue.count)
      if let number = Double(digits.hasSuffix("%") ? digits.dropLast() : digits), number.isFinite {
        return .measure(measure, sign, number)
      }
      mistakes.append("\(measure.rawValue)\(sign.rawValue) takes a number")
      return nil
    }
    return nil
  }

  /// A term such as `verdict:keep`; a mistake where its value says nothing, nil for everything else.
  private mutating func keyed(_ body: String) -> FilterTerm.Condition? {
    guard let (key, value) = split(body) else { return nil }
    switch key {
    case "verdict": return verdict(value)
    case "is": return choice(key, value, FilterTerm.State.self).map { .state($0) }
    case "reach": return choice(key, value, Reach.self).map { .reach($0) }
    case "u", "urgency": return level(.urgency, key, value)
    case "s", "sensitivity": return level(.sensitivity, key, value)
    case "c", "complexity": return level(.complexity, key, value)
    case "who": return value.isEmpty ? nil : .who(SearchText(value))
    case "on": return weekday(value).map { .slot($0, hour: nil) } ?? wrong("on: takes a weekday, as on:tue")
    case "at": return hourSlot(value)
    default: return wrong(Self.unknown(key))
    }
  }

  private mutating func wrong(_ sentence: String) -> FilterTerm.Condition? {
    mistakes.append(sentence)
    return nil
  }

  private mutating func verdict(_ value: String) -> FilterTerm.Condition? {
    let words: [(String, Verdict?)] = [
      ("convert", .async), ("async", .async), ("blend", .blend), ("keep", .keep), ("unsure", nil),
    ]
    if let found = words.first(where: { !value.isEmpty && $0.0.hasPrefix(value) }) {
      return .verdict(found.1)
    }
    return wrong("verdict: takes convert, blend, keep or unsure")
  }

  private mutating func level(_ axis: Axis, _ key: String, _ value: String) -> FilterTerm.Condition? {
    choice(key, value, Level.self).map { .axis(axis, $0) }
  }

  /// A value by its whole word or its beginning.
  private mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ value: String, _: Value.Type
  ) -> Value? where Value.RawValue == String {
    if !value.isEmpty, let found = Value.allCases.first(where: { $0.rawValue.hasPrefix(value) }) {
      return found
    }
    let names = Value.allCases.map(\.rawValue)
    mistakes.append("\(key): takes \(names.dropLast().joined(separator: ", ")) or \(names.last ?? "")")
    return nil
  }

  private mutating func hourSlot(_ value: String) -> FilterTerm.Condition? {
    let parts = value.split(separator: "-", maxSplits: 1)
    if parts.count == 2, let weekday = weekday(String(parts[0])), let hour = Int(parts[1]),
      (0..<24).contains(hour)
    {
      return .slot(weekday, hour: hour)
    }
    return wrong("at: takes a weekday and an hour, as at:tue-10")
  }

  /// A weekday by its name or the beginning of it, two letters at least.
  private func weekday(_ value: String) -> Weekday? {
    guard value.count >= 2 else { return nil }
    return Weekday.allCases.first { $0.name.lowercased().hasPrefix(value) }
  }

  /// Key and value of `key:value`, the key of letters only, so that "1:1" stays a word.
  private func split(_ body: String) -> (key: String, value: String)? {
    guard let colon = body.firstIndex(of: ":") else { return nil }
    let key = body[..<colon].lowercased()
    guard !key.isEmpty, key.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
    return (key, SearchText.folded(String(body[body.index(after: colon)...])))
  }

  private func hasKey(_ body: String) -> Bool {
    split(body) != nil || isMeasure(body)
  }

  private func isMeasure(_ body: String) -> Bool {
    FilterTerm.Measure.allCases.contains { measure in
      body.lowercased().hasPrefix(measure.rawValue)
        && body.dropFirst(measure.rawValue.count).first.map { "<>=".contains($0) } == true
    }
  }

  private static func unknown(_ key: String) -> String {
    let keys = ["verdict", "is", "reach", "u", "s", "c", "who", "on", "at"]
    if let near = keys.first(where: { $0.count > 2 && $0.hasPrefix(key.prefix(2)) }) {
      return "no '\(key):'; did you mean \(near): ?"
    }
    return "no '\(key):'; there are verdict: is: reach: u: s: c: who: on: at: hrs> ppl> conf> age>"
  }
}
