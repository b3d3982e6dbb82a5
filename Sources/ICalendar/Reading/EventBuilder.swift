/// A VEVENT while its properties come in; made into an event when it ends.
struct EventBuilder {
  let line: Int
  private var values: EventValues
  private var texts: EventTexts
  private var start: CalendarTime?
  private var end: CalendarTime?
  private var duration: Span?
  private var endLine = 0
  private var ownBusyStatus: CalendarEvent.BusyStatus?
  private var isTransparent = false

  init(line: Int, at offset: Int, in source: CalendarSource) {
    self.line = line
    values = EventValues(start: .date(CivilDate(day: 0)), span: Span())
    values.line = line
    texts = EventTexts()
    texts.source = source
    texts.range = offset..<offset
  }

  /// Reads a property whose value is needed now.
  mutating func read(
    _ content: ContentLine, _ property: PropertyName, _ number: Int, _ context: inout ReadingContext
  ) {
    switch property {
    case .rrule, .exrule: readRule(content, property, number, &context)
    case .dtstart: readTime(content, "DTSTART", property, number, &context)
    case .dtend: readTime(content, "DTEND", property, number, &context)
    case .recurrenceID: readTime(content, "RECURRENCE-ID", property, number, &context)
    case .exdate:
      TimeProperty(content, line: number, name: "EXDATE").addTimes(to: &values.exceptionDates, &context)
    case .rdate:
      TimeProperty(content, line: number, name: "RDATE").addRecurrenceDates(to: &values.recurrenceDates, &context)
    case .duration:
      duration = DurationValue.span(content.value)
      endLine = number
      if duration == nil { Self.report(content.value, "DURATION", number, &context) }
    default: readWord(content.value.trimmed, property)
    }
  }

  // MARK: Texts

  /// Notes where a text or a person stands; false for a property whose value is needed now.
  @inline(__always) mutating func note(_ property: PropertyName, at offset: Int) -> Bool {
    switch property {
    case .attendee: texts.attendees.addLine(at: offset)
    case .summary: texts.summary = .lines(first: offset, reach: 0)
    case .description: texts.description = .lines(first: offset, reach: 0)
    case .alternateDescription: texts.alternateDescription = .lines(first: offset, reach: 0)
    case .location: texts.location = .lines(first: offset, reach: 0)
    case .organizer: texts.organizer = .lines(first: offset, reach: 0)
    case .categories: texts.categories.addLine(at: offset)
    case .conference: texts.hasConference = true
    default: return false
    }
    return true
  }

  /// Takes the UID of a line: where its bytes stand in the file, if they stand for themselves.
  mutating func readUID(_ content: ContentLine, at offset: Int, in file: Bytes) {
    let value = content.value.trimmed
    if content.parameters.isEmpty, let place = value.offset(in: file), TextCleaner.leavesAlone(value) {
      texts.uid = .plain(start: place, count: value.count)
      texts.uidHash = EventTexts.hash(value)
    } else {
      var text = QuotedPrintable.withValue(of: content) { decoded in
        var cleaner = TextCleaner()
        return cleaner.text(decoded.trimmed)
      }
      texts.uid = text.isEmpty ? .absent : .line(offset)
      texts.uidHash = text.withUTF8 { EventTexts.hash($0) }
    }
  }

  /// Adds a line that stands unfolded below a text; false where there is no text to add it to.
  mutating func continueText(
    _ property: PropertyName, _ bytes: Bytes, upTo end: Int, _ context: inout ReadingContext
  ) -> Bool {
    texts.range = texts.range.lowerBound..<end
    let keepsLines = property == .description || property == .alternateDescription
    let more = (keepsLines ? "\n" : " ") + context.text(bytes, keepsLines: keepsLines)
    switch property {
    case .summary: texts.add(more, to: \.summary)
    case .location: texts.add(more, to: \.location)
    case .description: texts.add(more, to: \.description)
    case .alternateDescription: texts.add(more, to: \.alternateDescription)
    default: return false
    }
    return true
  }

  // MARK: Words and numbers

  private mutating func readWord(_ value: Bytes, _ property: PropertyName) {
    switch property {
    case .status:
      values.status =
        value.starts(withWord: "CANCEL")
        ? .cancelled : value.spells("TENTATIVE") ? .tentative : value.spells("CONFIRMED") ? .confirmed : nil
    case .classification:
      values.classification =
        value.spells("PRIVATE") ? .isPrivate : value.spells("CONFIDENTIAL") ? .confidential : .isPublic
    case .transparency: isTransparent = value.spells("TRANSPARENT")
    case .busyStatus: ownBusyStatus = Self.busyStatus(value) ?? ownBusyStatus
    case .priority: values.priority = value.integer.flatMap { (0...9).contains($0) ? $0 : nil }
    case .importance: values.importance = value.integer.flatMap { (0...2).contains($0) ? $0 : nil }
    case .travel: values.travel = Self.travel(value)
    case .sequence: values.sequence = value.integer ?? 0
    case .created: values.created = Self.instant(value)
    case .lastModified: values.lastModified = Self.instant(value)
    case .dtstamp: values.stamp = Self.instant(value)
    default: break
    }
  }

  /// A day at most: longer ways have entries of their own.
  private static func travel(_ value: Bytes) -> Int64 {
    guard let span = DurationValue.span(value) else { return 0 }
    return min(max(0, Int64(span.days) * 86_400 + span.seconds), 86_400)
  }

  private static func busyStatus(_ value: Bytes) -> CalendarEvent.BusyStatus? {
    if value.spells("FREE") { return .free }
    if value.spells("BUSY") { return .busy }
    if value.spells("TENTATIVE") { return .tentative }
    if value.spells("OOF") { return .outOfOffice }
    return value.spells("WORKINGELSEWHERE") ? .workingElsewhere : nil
  }

  private static func instant(_ value: Bytes) -> Instant? {
    switch TimeValue(value) {
    case .utc(let instant): instant
    case .local(let local): Instant(seconds: local.seconds)
    case .date(let day): Instant(seconds: CivilDateTime(day).seconds)
    case nil: nil
    }
  }

  // MARK: Times and rules

  private mutating func readTime(
    _ content: ContentLine, _ name: StaticString, _ property: PropertyName, _ number: Int,
    _ context: inout ReadingContext
  ) {
    let times = TimeProperty(content, line: number, name: name)
    guard let time = times.time(&context) else { return Self.report(times.value, name, number, &context) }
    switch property {
    case .dtstart: start = time
    case .dtend:
      end = time
      endLine = number
    default:
      let isRange = content.parameter("RANGE")?.spells("THISANDFUTURE") ?? false
      values.recurrenceID = RecurrenceID(time: time, thisAndFuture: isRange)
    }
  }

  private static func report(
    _ value: Bytes, _ name: StaticString, _ line: Int, _ context: inout ReadingContext
  ) {
    let value = value.trimmed
    let text = context.plain(value.slice(0, min(40, value.count)))
    context.log.add(.error, line: line, property: "\(name)", "“\(text)” cannot be read and was left out.")
  }

  private mutating func readRule(
    _ content: ContentLine, _ property: PropertyName, _ number: Int, _ context: inout ReadingContext
  ) {
    let name = property == .rrule ? "RRULE" : "EXRULE"
    let parsed = context.rules.parse(content.value.trimmed)
    for problem in parsed.problems {
      context.log.add(
        parsed.rule == nil ? .error : .warning, line: number, property: name, "In the rule, \(problem).")
    }
    guard let rule = parsed.rule else { return }
    if property == .rrule { values.recurrenceRules.append(rule) } else { values.exceptionRules.append(rule) }
  }

  // MARK: The end

  /// Adds the event to a piece; one without a start to those that are kept beside them.
  mutating func finish(upTo end: Int, isCancelled: Bool, in piece: inout Piece, _ log: inout PieceLog) {
    texts.range = texts.range.lowerBound..<end
    guard let start = start ?? values.recurrenceID?.time else {
      log.add(
        .error, line: line, property: "DTSTART", "The event has no start that can be read and was skipped.")
      return piece.undated.append(EventSource(texts.source, texts.range, line: line))
    }
    if self.start == nil {
      log.add(
        .warning, line: line, property: "DTSTART",
        "The event has no start that can be read; its RECURRENCE-ID was taken for it.")
    }
    if case .absent = texts.uid {
      log.add(.note, line: line, property: "UID", "The event has no UID; it was taken for one of its own.")
    }
    let isInSet = !values.recurrenceRules.isEmpty || !values.recurrenceDates.isEmpty || values.recurrenceID != nil
    let extent = EventExtent(start: start, end: self.end, duration: duration, isInSet: isInSet)
    for problem in extent.problems {
      log.add(.warning, line: endLine, property: problem.property, problem.message)
    }
    values.start = extent.start
    values.span = extent.span
    values.hasImpliedSpan = extent.isImplied
    values.busyStatus = ownBusyStatus ?? (isTransparent ? .free : .busy)
    if isCancelled { values.status = .cancelled }
    piece.events.append(CalendarEvent(values, texts))
  }
}

extension EventTexts {
  fileprivate mutating func add(_ more: String, to place: WritableKeyPath<EventTexts, Deferred<String>>) {
    let keepsLines = place == \EventTexts.description || place == \EventTexts.alternateDescription
    var text = text(self[keyPath: place], keepsLines: keepsLines)
    // The only holder of a text can add to it without copying.
    self[keyPath: place] = .absent
    text += more
    self[keyPath: place] = .own(text)
  }
}
