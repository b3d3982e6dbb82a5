/// A VEVENT while its properties come in; made into an event when it ends.
struct EventBuilder {
  let line: Int
  private var event: CalendarEvent
  private var start: CalendarTime?
  private var end: CalendarTime?
  private var duration: Span?
  private var startLine = 0
  private var endLine = 0
  private var alternateDetails = ""
  private var ownBusyStatus: CalendarEvent.BusyStatus?
  private var isTransparent = false

  init(line: Int) {
    self.line = line
    event = CalendarEvent(uid: "", start: .date(CivilDate(day: 0)), span: Span())
    event.line = line
  }

  mutating func read(
    _ content: ContentLine, _ property: PropertyName, _ number: Int, _ context: inout ReadingContext
  ) {
    switch property {
    case .dtstart, .dtend, .duration, .recurrenceID, .exdate, .rdate, .rrule, .exrule:
      readTime(content, property, number, &context)
    case .organizer: event.organizer = CalendarUserValue.user(content, &context)
    case .attendee: event.attendees.append(CalendarUserValue.user(content, &context))
    case .summary, .description, .location, .alternateDescription, .uid, .categories, .conference:
      readText(content, property, &context)
    default: readRest(content.value.trimmed, property)
    }
  }

  // MARK: Text

  private mutating func readText(
    _ content: ContentLine, _ property: PropertyName, _ context: inout ReadingContext
  ) {
    if !content.parameters.isEmpty, let text = QuotedPrintable.text(of: content) {
      return text.withUnsafeBufferPointer { setText($0, property, &context) }
    }
    setText(content.value, property, &context)
  }

  private mutating func setText(_ value: Bytes, _ property: PropertyName, _ context: inout ReadingContext) {
    switch property {
    case .summary: event.summary = context.text(value)
    case .description: event.details = context.text(value, keepsLines: true)
    case .alternateDescription: alternateDetails = context.text(value, keepsLines: true)
    case .location: event.location = context.text(value)
    case .uid: event.uid = context.text(value)
    case .categories: event.categories += Self.categories(value, &context)
    default: break
    }
    if property == .conference {
      event.hasConferenceLink = true
    } else if property == .location || property == .description, !event.hasConferenceLink {
      event.hasConferenceLink = ConferenceLink.isIn(value)
    }
  }

  /// Adds a line that stands unfolded below a text; false where there is no text to add it to.
  mutating func continueText(_ property: PropertyName, _ bytes: Bytes, _ context: inout ReadingContext)
    -> Bool
  {
    switch property {
    case .summary: event.summary += " " + context.text(bytes)
    case .location: event.location += " " + context.text(bytes)
    case .description: event.details += "\n" + context.text(bytes, keepsLines: true)
    case .alternateDescription: alternateDetails += "\n" + context.text(bytes, keepsLines: true)
    default: return false
    }
    return true
  }

  private static func categories(_ value: Bytes, _ context: inout ReadingContext) -> [String] {
    var list: [String] = []
    var start = 0
    for index in 0...value.count
    where index == value.count || value[index] == .comma && (index == 0 || value[index - 1] != .backslash) {
      let name = context.text(value.slice(start, index))
      if !name.isEmpty { list.append(name) }
      start = index + 1
    }
    return list
  }

  // MARK: Words and numbers

  private mutating func readRest(_ value: Bytes, _ property: PropertyName) {
    switch property {
    case .status:
      event.status =
        value.starts(withWord: "CANCEL")
        ? .cancelled : value.spells("TENTATIVE") ? .tentative : value.spells("CONFIRMED") ? .confirmed : nil
    case .classification:
      event.classification =
        value.spells("PRIVATE") ? .isPrivate : value.spells("CONFIDENTIAL") ? .confidential : .isPublic
    case .transparency: isTransparent = value.spells("TRANSPARENT")
    case .busyStatus: ownBusyStatus = Self.busyStatus(value) ?? ownBusyStatus
    case .priority: event.priority = value.integer.flatMap { (0...9).contains($0) ? $0 : nil }
    case .importance: event.importance = value.integer.flatMap { (0...2).contains($0) ? $0 : nil }
    case .sequence: event.sequence = value.integer ?? 0
    case .created: event.created = Self.instant(value)
    case .lastModified: event.lastModified = Self.instant(value)
    case .dtstamp: event.stamp = Self.instant(value)
    default: break
    }
  }

  private static func busyStatus(_ value: Bytes) -> CalendarEvent.BusyStatus? {
    if value.spells("FREE") { return .free }
    if value.spells("BUSY") { return .busy }
    if value.spells("TENTATIVE") { return .tentative }
    if value.spells("OOF") { return .outOfOffice }
    return value.spells("WORKINGELSEWHERE") ? .workingElsewhere : nil
  }

  private static func instant(_ value: Bytes) -> Instant? {
    TimeValue(value).map { time in
      switch time {
      case .utc(let instant): instant
      case .local(let local): Instant(seconds: local.seconds)
      case .date(let day): Instant(seconds: CivilDateTime(day).seconds)
      }
    }
  }

  // MARK: Times and rules

  private mutating func readTime(
    _ content: ContentLine, _ property: PropertyName, _ number: Int, _ context: inout ReadingContext
  ) {
    if property == .rrule || property == .exrule { return readRule(content, property, number, &context) }
    let name = context.name(content.name)
    let times = TimeProperty(content, line: number, name: name)
    switch property {
    case .exdate: event.exceptionDates += times.times(&context)
    case .rdate: event.recurrenceDates += times.recurrenceDates(&context)
    case .duration:
      duration = DurationValue.span(times.value)
      endLine = number
      if duration == nil { Self.report(times, &context) }
    default:
      guard let time = times.time(&context) else { return Self.report(times, &context) }
      set(time, property, number, content)
    }
  }

  private mutating func set(
    _ time: CalendarTime, _ property: PropertyName, _ number: Int, _ content: ContentLine
  ) {
    switch property {
    case .dtstart:
      start = time
      startLine = number
    case .dtend:
      end = time
      endLine = number
    default:
      let isRange = content.parameter("RANGE")?.spells("THISANDFUTURE") ?? false
      event.recurrenceID = RecurrenceID(time: time, thisAndFuture: isRange)
    }
  }

  private static func report(_ times: TimeProperty, _ context: inout ReadingContext) {
    let text = context.plain(times.value.slice(0, min(40, times.value.count)))
    context.log.add(
      .error, line: times.line, property: times.name, "“\(text)” cannot be read and was left out.")
  }

  private mutating func readRule(
    _ content: ContentLine, _ property: PropertyName, _ number: Int, _ context: inout ReadingContext
  ) {
    let name = property == .rrule ? "RRULE" : "EXRULE"
    let parsed = RuleParser.parse(content.value.trimmed)
    for problem in parsed.problems {
      context.log.add(
        parsed.rule == nil ? .error : .warning, line: number, property: name, "In the rule, \(problem).")
    }
    guard let rule = parsed.rule else { return }
    if property == .rrule { event.recurrenceRules.append(rule) } else { event.exceptionRules.append(rule) }
  }

  // MARK: The end

  /// The event, or nil where it has no start.
  mutating func finished(_ log: inout ReadingLog) -> CalendarEvent? {
    guard let start = start ?? event.recurrenceID?.time else {
      log.add(
        .error, line: line, property: "DTSTART", "The event has no start that can be read and was skipped.")
      return nil
    }
    if self.start == nil {
      log.add(
        .warning, line: line, property: "DTSTART",
        "The event has no start that can be read; its RECURRENCE-ID was taken for it.")
    }
    if event.uid.isEmpty {
      log.add(.note, line: line, property: "UID", "The event has no UID; it was taken for one of its own.")
    }
    let extent = EventExtent(start: start, end: end, duration: duration)
    for problem in extent.problems {
      log.add(.warning, line: endLine, property: problem.property, problem.message)
    }
    event.start = extent.start
    event.span = extent.span
    event.hasImpliedSpan = extent.isImplied
    if event.details.isEmpty { event.details = alternateDetails }
    event.busyStatus = ownBusyStatus ?? (isTransparent ? .free : .busy)
    return event
  }
}
