/// Fills the blanks of a rule's sentence.
enum RuleSentence {
  static func fill(_ template: String, quote: String, facts: MeetingFacts) -> String {
    guard template.contains("{") else { return template }
    var sentence = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      sentence += rest[..<open]
      sentence += value(of: rest[rest.index(after: open)..<close], quote: quote, facts: facts)
      rest = rest[rest.index(after: close)...]
    }
    return sentence + rest
  }

  private static func value(of name: Substring, quote: String, facts: MeetingFacts) -> String {
    switch name {
    case "quote": quote
    case "people": facts.people.count.map(String.init) ?? "an unknown number of"
    case "minutes": String(facts.durationMinutes)
    case "cadence": cadence(facts.cadence)
    case "weeks": facts.ageWeeks.map(String.init) ?? "some"
    case "external": facts.externalPeople.map(String.init) ?? "some"
    case "optional": String(facts.optionalPeople)
    case "skipped": String(Int((facts.skippedShare * 100).rounded()))
    default: "{\(name)}"
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
