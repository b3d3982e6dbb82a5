/// A rule's sentence with its blanks found, ready to be filled.
struct RuleSentence: Sendable {
  private enum Part: Sendable {
    case text(String)
    case blank(Blank)
  }

  private enum Blank: String, Sendable {
    case quote, place, people, minutes, cadence, weeks, external, optional, skipped
  }

  private let parts: [Part]
  /// Whether numbers of the entry stand in it.
  let readsFacts: Bool

  /// A blank that means nothing stays as written.
  init(_ template: String) {
    var parts: [Part] = []
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts.append(.text(String(rest[..<open])))
      let name = String(rest[rest.index(after: open)..<close])
      parts.append(Blank(rawValue: name).map(Part.blank) ?? .text("{\(name)}"))
      rest = rest[rest.index(after: close)...]
    }
    self.parts = parts + [.text(String(rest))]
    readsFacts = parts.contains { part in
      if case .blank(let blank) = part { return blank != .quote && blank != .place }
      return false
    }
  }

  /// Where quote and place are all that it takes.
  func filled(quote: String, place: Evidence.Place) -> String {
    joined { blank in
      switch blank {
      case .quote: quote
      case .place: place.rawValue
      default: "{\(blank.rawValue)}"
      }
    }
  }

  /// Nil where no numbers of the entry stand in it, so that nobody needs to keep it filled.
  func filled(quote: String, place: Evidence.Place, withNumbersOf facts: MeetingFacts) -> String? {
    guard readsFacts else { return nil }
    return joined { Self.value(of: $0, quote: quote, place: place, facts: facts) }
  }

  private func joined(_ value: (Blank) -> String) -> String {
    if parts.count == 1, case .text(let text) = parts[0] { return text }
    return parts.reduce(into: "") { sentence, part in
      switch part {
      case .text(let text): sentence += text
      case .blank(let blank): sentence += value(blank)
      }
    }
  }

  private static func value(of blank: Blank, quote: String, place: Evidence.Place, facts: MeetingFacts) -> String {
    switch blank {
    case .quote: quote
    case .place: place.rawValue
    case .people: facts.people.count.map(String.init) ?? "an unknown number of"
    case .minutes: String(facts.durationMinutes)
    case .cadence: cadence(facts.cadence)
    case .weeks: facts.ageWeeks.map(String.init) ?? "some"
    case .external: facts.externalPeople.map(String.init) ?? "some"
    case .optional: String(facts.optionalPeople)
    case .skipped: String(Int((facts.skippedShare * 100).rounded()))
    }
  }

  private static func cadence(_ cadence: MeetingFacts.Cadence) -> String {
    switch cadence {
    case .once: "once"
    case .daily: "every day"
    case .severalPerWeek: "several times a week"
    case .weekly: "every week"
    case .biweekly: "every other week"
    case .monthly: "every month"
    case .quarterly: "every quarter"
    case .yearly: "every year"
    case .irregular: "now and then"
    }
  }
}
