/// Walks the components of one file and gathers its events; everything it cannot place becomes a diagnostic.
struct DocumentReader {
  private let file: Bytes
  private var scanner: LineScanner
  private var context: ReadingContext
  private var document: CalendarDocument
  private var event: EventBuilder?
  /// How many components that are not read are open: VALARM in an event, VTIMEZONE with its parts, VTODO.
  private var skippedDepth = 0
  private var isInCalendar = false
  /// Whether the outermost of them is a VFREEBUSY, whose periods are read.
  private var isInFreeBusy = false
  private var header = ExportHeader()
  /// Whether the calendar's METHOD is CANCEL: what it holds is called off (RFC 5546, 3.2.5).
  private var isCancellation = false
  private var unread: [String: Int] = [:]
  private var junkLines = 0
  /// The last property read, which a line that is none may continue.
  private var lastText: PropertyName?
  private var unfolded: [UInt8] = []

  init(_ file: Bytes, log: ReadingLog) {
    self.file = file
    scanner = LineScanner(file)
    context = ReadingContext(log: log, zones: ZoneResolver(file))
    document = CalendarDocument(path: log.path)
  }

  mutating func read() -> CalendarDocument {
    while let line = scanner.next() { read(line) }
    if event != nil { closeEvent(line: scanner.number, because: "The file ends inside this VEVENT") }
    noteUnread()
    document.zone = context.calendarZone
    document.workingHours = header.workingHours
    document.exported = header.exported
    document.diagnostics = context.log.finished()
    return document
  }

  // MARK: Lines

  private mutating func read(_ line: LineScanner.Line) {
    var line = line
    // Files that were put together have byte order marks inside.
    if file.slice(line.start, line.firstEnd).starts(withWord: "\u{FEFF}") { line.start += 3 }
    let head = file.slice(line.start, line.firstEnd)
    guard let name = Self.name(of: head) else {
      // Some programs fold right behind the name.
      return line.isFolded ? readUnfolded(line) : readStray(line, head)
    }
    guard let property = wanted(name) else { return }
    if line.isFolded || endsSoft(head) { return readUnfolded(line) }
    read(head, property, line.number)
  }

  private mutating func readUnfolded(_ line: LineScanner.Line) {
    scanner.unfold(line, into: &unfolded)
    if unfolded.withUnsafeBufferPointer({ endsSoft($0) }) { joinSoftBreaks() }
    let text = unfolded
    text.withUnsafeBufferPointer { bytes in
      guard let name = Self.name(of: bytes) else { return readStray(line, bytes) }
      if let property = wanted(name) { read(bytes, property, line.number) }
    }
  }

  /// The property of a name where it is read at this place of the file.
  private mutating func wanted(_ name: Bytes) -> PropertyName? {
    guard isInCalendar || event != nil else {
      let property = PropertyName(name)
      if property == .begin { return property }
      junkLines += 1
      return nil
    }
    guard let property = PropertyName(name) else {
      if skippedDepth == 0 { lastText = nil }
      return nil
    }
    if skippedDepth == 0 || property == .begin || property == .end { return property }
    return property == .freeBusy && isInFreeBusy && skippedDepth == 1 ? property : nil
  }

  /// The name a line begins with, nil where it is no property.
  private static func name(of line: Bytes) -> Bytes? {
    var end = 0
    while end < line.count, line[end] != .colon, line[end] != .semicolon {
      let byte = line[end]
      guard byte.isLetter || byte.isDigit || byte == .minus || byte == 0x5F || byte == 0x2E || byte.isBlank
      else {
        return nil
      }
      end += 1
    }
    let name = line.slice(0, end).trimmed
    return end < line.count && !name.isEmpty && name.offset(of: .space) == nil ? name : nil
  }

  private mutating func read(_ bytes: Bytes, _ property: PropertyName, _ number: Int) {
    guard let line = ContentLine(bytes) else { return skip("it has no colon", number) }
    if line.hasOpenQuote {
      context.log.add(
        .warning, line: number, property: context.name(line.name),
        "A quote is left open; the value was taken to begin at the first colon.")
    }
    switch property {
    case .begin: begin(line.value.trimmed, line: number)
    case .end: end(line.value.trimmed, line: number)
    default:
      if event != nil {
        lastText = property
        event?.read(line, property, number, &context)
      } else if property == .freeBusy {
        if isInFreeBusy, skippedDepth == 1 { document.freeBusy += BusyPeriods.read(line, line: number, &context) }
      } else {
        readCalendarProperty(line, property)
      }
    }
  }

  /// A line that is no property: the rest of a text whose line breaks were not escaped, or noise.
  private mutating func readStray(_ line: LineScanner.Line, _ head: Bytes) {
    guard isInCalendar || event != nil else {
      junkLines += 1
      return
    }
    guard skippedDepth == 0, !head.trimmed.isEmpty else { return }
    if event != nil, let lastText, event?.continueText(lastText, head, &context) == true {
      return context.log.add(
        .warning, line: line.number, "The line is no property; it was read as more of the text above it.")
    }
    skip("it is no property", line.number)
  }

  private mutating func skip(_ reason: String, _ number: Int) {
    context.log.add(.error, line: number, "The line was skipped because \(reason).")
  }

  // MARK: Components

  private mutating func begin(_ component: Bytes, line: Int) {
    if component.spells("VEVENT") { return beginEvent(line: line) }
    if component.spells("VCALENDAR") {
      if event != nil { closeEvent(line: line, because: "A VCALENDAR begins inside this VEVENT") }
      if junkLines > 0, !document.isCalendar {
        context.log.add(
          .warning, line: line, "\(junkLines) lines before BEGIN:VCALENDAR are no calendar and were skipped.")
      }
      context.zones.beginCalendar(line: line)
      skippedDepth = 0
      isInCalendar = true
      isCancellation = false
      document.isCalendar = true
      return
    }
    guard isInCalendar || event != nil else {
      junkLines += 1
      return
    }
    if event == nil, skippedDepth == 0 {
      isInFreeBusy = component.spells("VFREEBUSY")
      count(component)
    }
    skippedDepth += 1
  }

  private mutating func beginEvent(line: Int) {
    if event != nil { closeEvent(line: line, because: "The next VEVENT begins before this one ends") }
    if skippedDepth > 0 {
      context.log.add(
        .warning, line: line, "The component before this VEVENT does not end; it was taken to end here.")
      skippedDepth = 0
    }
    if !isInCalendar {
      context.log.add(
        .warning, line: line, "The VEVENT stands outside a VCALENDAR; it was read all the same.")
    }
    document.isCalendar = true
    event = EventBuilder(line: line)
    lastText = nil
  }

  private mutating func end(_ component: Bytes, line: Int) {
    if component.spells("VEVENT") {
      guard event != nil else {
        return context.log.add(.warning, line: line, "END:VEVENT has no beginning and was left out.")
      }
      skippedDepth = 0
      return closeEvent(line: line, because: nil)
    }
    if component.spells("VCALENDAR") {
      if event != nil { closeEvent(line: line, because: "The VCALENDAR ends before this VEVENT does") }
      skippedDepth = 0
      isInCalendar = false
      return
    }
    if skippedDepth > 0 {
      skippedDepth -= 1
    } else if isInCalendar || event != nil {
      context.log.add(.warning, line: line, "An END has no BEGIN and was left out.")
    }
  }

  private mutating func closeEvent(line: Int, because reason: String?) {
    guard var builder = event.take() else { return }
    skippedDepth = 0
    if let reason {
      context.log.add(.warning, line: builder.line, "\(reason) (line \(line)); it was taken to end there.")
    }
    guard var finished = builder.finished(&context.log) else { return }
    if isCancellation { finished.status = .cancelled }
    document.events.append(finished)
  }

  // MARK: The calendar's own properties

  private mutating func readCalendarProperty(_ line: ContentLine, _ property: PropertyName) {
    switch property {
    case .calendarName:
      document.name = context.text(line.value)
      if document.owner == nil, CalendarUserValue.isMailAddress(document.name) {
        document.owner = document.name.lowercased()
      }
    case .name where document.name.isEmpty: document.name = context.text(line.value)
    case .calendarZone: context.setCalendarZone(line.value, line: scanner.number)
    case .productID where document.productID.isEmpty: document.productID = context.text(line.value)
    case .method:
      let method = context.text(line.value).uppercased()
      isCancellation = method == "CANCEL"
      if document.method.isEmpty { document.method = method }
    case .owner: document.owner = CalendarUserValue.user(line, &context).address
    default: header.read(line, property, &context)
    }
  }

  private mutating func count(_ component: Bytes) {
    let name = context.name(component).uppercased()
    if ["VTODO", "VJOURNAL", "VAVAILABILITY"].contains(name) { unread[name, default: 0] += 1 }
  }

  private mutating func noteUnread() {
    for (name, count) in unread.sorted(by: { $0.key < $1.key }) {
      context.log.add(
        .note, line: 0, "\(count) \(name) \(count == 1 ? "is" : "are") not read: only VEVENTs are.")
    }
  }
}

// MARK: vCalendar 1.0's soft line breaks

extension DocumentReader {
  /// Whether a quoted-printable value goes on in the next line.
  private func endsSoft(_ head: Bytes) -> Bool {
    guard head.last == .equals, let colon = head.offset(of: .colon) else { return false }
    return head.slice(0, colon).offset(of: "QUOTED-PRINTABLE") != nil
  }

  private mutating func joinSoftBreaks() {
    while unfolded.last == .equals, let line = scanner.nextPhysical() {
      unfolded.removeLast()
      unfolded.append(contentsOf: file.slice(line.start, line.end))
    }
  }
}
