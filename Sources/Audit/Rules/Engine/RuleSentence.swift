/// A rule's sentence with its blanks found, ready to be filled.
struct RuleSentence: Sendable {
  private enum Part: Sendable {
    case text(String)
    case blank(Blank)
  }

  private enum Blank: String, Sendable {
    case quote, people, minutes, cadence, weeks, external, optional, skipped
  }

  private let parts: [Part]

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
  }

  func filled(quote: String, facts: MeetingFacts) -> String {
    if parts.count == 1, case .text(let text) = parts[0] { return text }
    return parts.reduce(into: "") { sentence, part in
      switch part {
      case .text(let text): sentence += text
      case .blank(let blank): sentence += Self.value(of: blank, quote: quote, facts: facts)
      }
    }
  }

  private static func value(of blank: Blank, quote: String, facts: MeetingFacts) -> String {
    switch blank {
    case .quote: quote
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
