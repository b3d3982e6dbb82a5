/// Whether the times and rules of a component agree with each other (RFC 5545, 3.6.1, 3.8.2 and 3.8.5).
enum TimeCheck {
  struct Problem {
    var line: Int
    var property: String
    var message: String
  }

  static func problems(of component: Component, in parent: Component?) -> [Problem] {
    guard ["VEVENT", "VTODO", "VJOURNAL", "STANDARD", "DAYLIGHT", "AVAILABLE"].contains(component.name) else {
      return []
    }
    let start = component.property("DTSTART")
    var problems = end(component.property("DTEND") ?? component.property("DUE"), after: start)
    problems += span(component.property("DURATION"), from: start)
    let isZone = component.name == "STANDARD" || component.name == "DAYLIGHT"
    for rule in component.properties where rule.name == "RRULE" || rule.name == "EXRULE" {
      if start == nil { problems.append(Problem(rule, "A rule needs DTSTART (3.8.5.3).")) }
      problems += RuleConformance(rule, start: start, isZone: isZone).problems.map { Problem(rule, $0) }
    }
    return problems
  }

  private static func end(_ end: Property?, after start: Property?) -> [Problem] {
    guard let end, let start else { return [] }
    switch (start.value, end.value) {
    case (.date(let first), .date(let last)):
      return first < last ? [] : [Problem(end, "It must be later than DTSTART (3.8.2.2).")]
    case (.dateTime(let first), .dateTime(let last)):
      let isZoned = start.parameter("TZID") != nil
      guard isFloating(first) == isFloating(last) || isZoned || end.parameter("TZID") != nil else {
        return [Problem(end, "It is local where DTSTART is in UTC, or the other way round (3.8.2.2).")]
      }
      let isComparable = start.parameter("TZID") == end.parameter("TZID") && isFloating(first) == isFloating(last)
      return isComparable && first.wallClock >= last.wallClock
        ? [Problem(end, "It must be later than DTSTART (3.8.2.2).")] : []
    case (.date, .dateTime), (.dateTime, .date):
      return [Problem(end, "It must be of DTSTART's type (3.8.2.2).")]
    default: return []
    }
  }

  private static func span(_ duration: Property?, from start: Property?) -> [Problem] {
    guard let duration, case .duration(let span) = duration.value else { return [] }
    if span.days < 0 || span.seconds < 0 { return [Problem(duration, "It cannot be negative here (3.8.2.5).")] }
    guard case .date? = start?.value, span.seconds != 0 else { return [] }
    return [Problem(duration, "A DATE lasts whole days or weeks (3.6.1).")]
  }

  private static func isFloating(_ time: CalendarTime) -> Bool {
    if case .floating = time { return true }
    return false
  }
}

extension TimeCheck.Problem {
  init(_ property: Property, _ message: String) {
    self.init(line: property.line, property: property.name, message: message)
  }
}
