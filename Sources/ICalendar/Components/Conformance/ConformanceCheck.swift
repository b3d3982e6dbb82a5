/// Walks the components of a file and notes what is forbidden.
struct ConformanceCheck {
  var log: ReadingLog
  /// The zones that the calendar being walked defines.
  private var zones: Set<String> = []

  init(path: String) { log = ReadingLog(path: path) }

  mutating func checkRoot(_ component: Component) {
    guard component.name == "VCALENDAR" else {
      return note(component.line, nil, "The \(shown(component.name)) stands outside of a VCALENDAR (3.4).")
    }
    if component.property("VERSION")?.text == "1.0" {
      return note(component.line, "VERSION", "This is vCalendar 1.0, not the iCalendar of RFC 5545.")
    }
    zones = Set(component.components("VTIMEZONE").compactMap { $0.property("TZID")?.text })
    if component.components.isEmpty { note(component.line, nil, "The VCALENDAR holds no component (3.6).") }
    check(component, in: nil)
  }

  private mutating func check(_ component: Component, in parent: Component?) {
    if let rules = ComponentRules.of(component.name) {
      checkPlace(component, rules, parent)
      checkCounts(component, rules)
    }
    var values = ValueCheck(component)
    for property in component.properties {
      for problem in values.problems(of: property) { note(property.line, property.name, problem) }
      checkZone(property)
    }
    for problem in TimeCheck.problems(of: component, in: parent) {
      note(problem.line, problem.property, problem.message)
    }
    for child in component.components { check(child, in: component) }
  }

  private mutating func checkPlace(_ component: Component, _ rules: ComponentRules, _ parent: Component?) {
    guard let parent, !rules.parents.isEmpty, ComponentRules.of(parent.name) != nil,
      !rules.parents.contains(parent.name)
    else { return }
    note(component.line, nil, "A \(component.name) cannot stand in a \(parent.name) (3.6).")
  }

  // MARK: Which properties, and how often

  private mutating func checkCounts(_ component: Component, _ rules: ComponentRules) {
    var counts: [String: Int] = [:]
    for property in component.properties { counts[property.name, default: 0] += 1 }
    for name in rules.required where counts[name] == nil {
      if name == "DTSTART", component.name == "VEVENT", hasMethod { continue }
      note(component.line, name, "The \(component.name) must have one (3.6).")
    }
    var seen: Set<String> = []
    for property in component.properties where rules.single.contains(property.name) {
      if !seen.insert(property.name).inserted {
        note(property.line, property.name, "The \(component.name) may have only one (3.6).")
      }
    }
    for (one, other) in rules.exclusive where counts[one] != nil && counts[other] != nil {
      note(component.line, other, "It cannot stand beside \(one) (3.6).")
    }
    for (one, other) in rules.dependent where counts[one] != nil && counts[other] == nil {
      note(component.line, one, "It needs \(other) beside it (3.6).")
    }
    checkKind(component, counts)
  }

  private mutating func checkKind(_ component: Component, _ counts: [String: Int]) {
    switch component.name {
    case "VCALENDAR": hasMethod = counts["METHOD"] != nil
    case "VTIMEZONE":
      if !component.components.contains(where: { $0.name == "STANDARD" || $0.name == "DAYLIGHT" }) {
        note(component.line, nil, "The VTIMEZONE has neither STANDARD nor DAYLIGHT (3.6.5).")
      }
    case "VALARM":
      let action = component.property("ACTION")?.text.uppercased() ?? ""
      for name in ComponentRules.requiredByAction[action] ?? [] where counts[name] == nil {
        note(component.line, name, "A VALARM whose ACTION is \(action) must have one (3.6.6).")
      }
    default: break
    }
  }

  /// Whether the calendar has a METHOD, which lets its events do without DTSTART.
  private var hasMethod = false

  // MARK: Zones

  private mutating func checkZone(_ property: Property) {
    guard let zone = property.parameter("TZID") else { return }
    switch property.value {
    case .date: note(property.line, property.name, "A DATE cannot have a TZID (3.2.19).")
    case .dateTime(.utc): note(property.line, property.name, "A time in UTC cannot have a TZID (3.2.19).")
    default:
      // RFC 7809 lets the names of the tz database stand for themselves.
      guard !zone.hasPrefix("/"), !zones.contains(zone), Zone(named: zone)?.name != zone else { return }
      note(property.line, property.name, "The calendar has no VTIMEZONE for the zone “\(shown(zone))” (3.2.19).")
    }
  }

  // MARK: Sentences

  private mutating func note(_ line: Int, _ property: String?, _ message: String) {
    log.add(.note, line: line, property: property.map(shown), message)
  }

  private func shown(_ text: String) -> String {
    var cleaner = TextCleaner()
    var short = String(text.prefix(40))
    return short.withUTF8 { cleaner.text($0, escaping: .none) }
  }
}
