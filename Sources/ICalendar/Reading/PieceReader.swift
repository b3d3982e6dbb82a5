/// Reads one piece of a file, from a place where no event is open: its events, and what else is to be said of it.
///
/// Components that are not read, such as VALARM, are stepped over; what cannot be placed becomes a diagnostic.
struct PieceReader {
  private let source: CalendarSource
  private let file: Bytes
  private let names = PropertyNames.all
  private var lines: PropertyLines
  private var context: ReadingContext
  private var standing: Standing
  private var piece = Piece()
  private var event: EventBuilder?
  /// How many components that are not read are open: VALARM in an event, VTIMEZONE with its parts, VTODO.
  private var skippedDepth = 0
  /// The last property read, which a line that is none may continue.
  private var lastText: PropertyName?

  /// `file` is the source up to the end of the piece.
  init(
    _ source: CalendarSource, _ file: Bytes, at place: Piece.Place, standing: Standing, _ zones: SharedZones,
    path: String
  ) {
    self.source = source
    self.file = file
    self.standing = standing
    lines = PropertyLines(file, from: place.offset, number: place.line, hasLoneReturns: source.hasLoneReturns)
    context = ReadingContext(
      log: PieceLog(path: path), zones: PieceZones(zones, calendar: standing.calendarLine))
  }

  /// Everything in the piece. The next one, where there is one, begins with a VEVENT or a VCALENDAR.
  mutating func read(before next: Piece.Place?) -> Piece {
    while let line = lines.next() { read(line) }
    if let next {
      endPiece(before: next)
    } else if event != nil {
      closeEvent(at: file.count, line: lines.number, because: "The file ends inside this VEVENT")
    }
    piece.end = standing
    piece.log = context.log
    return piece
  }

  private mutating func endPiece(before next: Piece.Place) {
    if next.isCalendar { return closeEventForCalendar(at: next.offset, line: next.line) }
    closeOpen(at: next.offset, line: next.line)
    standing.hasCalendar = true
  }

  // MARK: Lines

  private mutating func read(_ line: LineScanner.Line) {
    let head = names.head(of: file, from: line.start, to: line.firstEnd)
    guard let property = head.property else { return readOther(line, head.length) }
    guard standing.isInCalendar || event != nil || property == .begin else { return countJunk() }
    guard skippedDepth == 0 || property == .begin || property == .end else { return }
    // A text is decoded later: it may keep its folds.
    guard !line.isFolded || event != nil && property.isText, !lines.goesOnSoftly(line) else {
      return readWhole(line, property)
    }
    let text = file.slice(line.start, line.end)
    guard let content = ContentLine(text, nameEnd: head.length, delimiter: head.length) else {
      return skip("it has no colon", line.number)
    }
    read(content, property, line)
  }

  /// A line whose folds must be undone first.
  private mutating func readWhole(_ line: LineScanner.Line, _ property: PropertyName) {
    let text = lines.text(of: line)
    text.withUnsafeBufferPointer { bytes in
      guard let content = ContentLine(bytes) else { return skip("it has no colon", line.number) }
      read(content, property, line)
    }
  }

  /// A line that does not begin with the name of a property that is read.
  private mutating func readOther(_ line: LineScanner.Line, _ nameLength: Int) {
    let head = file.slice(line.start, line.firstEnd)
    if nameLength > 0, head.slice(0, nameLength).allSatisfy(\.isNameByte) { return passOver(line) }
    if let name = Self.name(of: head) {
      return wanted(name).map { readWhole(line, $0) } ?? passOver(line)
    }
    // Some programs fold right behind the name.
    guard line.isFolded else { return readStray(line, head) }
    let text = lines.text(of: line)
    text.withUnsafeBufferPointer { bytes in
      guard let name = Self.name(of: bytes) else { return readStray(line, bytes) }
      guard let property = wanted(name) else { return passOver(line) }
      guard let content = ContentLine(bytes) else { return skip("it has no colon", line.number) }
      read(content, property, line)
    }
  }

  /// A property that is not read.
  private mutating func passOver(_ line: LineScanner.Line) {
    guard standing.isInCalendar || event != nil else { return countJunk() }
    if skippedDepth == 0 { lastText = nil }
    // What a soft break joins to it belongs to it.
    if lines.goesOnSoftly(line) { _ = lines.text(of: line) }
  }

  /// The property of a name where it is read at this place of the file.
  private mutating func wanted(_ name: Bytes) -> PropertyName? {
    guard let property = PropertyName(name) else { return nil }
    if property == .begin { return property }
    return (standing.isInCalendar || event != nil) && (skippedDepth == 0 || property == .end) ? property : nil
  }

  /// The name a line begins with, nil where it is no property.
  private static func name(of line: Bytes) -> Bytes? {
    guard let end = line.firstIndex(where: { $0 == .colon || $0 == .semicolon }) else { return nil }
    let name = line.slice(0, end).trimmed
    return !name.isEmpty && name.allSatisfy(\.isNameByte) ? name : nil
  }

  private mutating func read(_ content: ContentLine, _ property: PropertyName, _ line: LineScanner.Line) {
    if content.hasOpenQuote {
      context.log.add(
        .warning, line: line.number, property: context.name(content.name),
        "A quote is left open; the value was taken to begin at the first colon.")
    }
    if property == .begin { return begin(content.value.trimmed, line) }
    if property == .end { return end(content.value.trimmed, line) }
    guard event != nil else {
      let calendar = standing.calendarLine
      if property == .method { standing.isCancellation = content.value.trimmed.spells("CANCEL") }
      return context.log.add(.property(property, offset: line.start, line: line.number, calendar: calendar))
    }
    lastText = property
    if event?.note(property, at: line.start) == true { return }
    if property == .uid {
      event?.readUID(content, at: line.start, in: file)
    } else {
      event?.read(content, property, line.number, &context)
    }
  }

  /// A line that is no property: the rest of a text whose line breaks were not escaped, or noise.
  private mutating func readStray(_ line: LineScanner.Line, _ head: Bytes) {
    guard standing.isInCalendar || event != nil else { return countJunk() }
    guard skippedDepth == 0, !head.trimmed.isEmpty else { return }
    if event != nil, let lastText, event?.continueText(lastText, head, upTo: line.start, &context) == true {
      return context.log.add(
        .warning, line: line.number, "The line is no property; it was read as more of the text above it.")
    }
    skip("it is no property", line.number)
  }

  private mutating func countJunk() {
    if !standing.hasCalendar { standing.junkLines += 1 }
  }

  private mutating func skip(_ reason: String, _ number: Int) {
    context.log.add(.error, line: number, "The line was skipped because \(reason).")
  }

  // MARK: Components

  private mutating func begin(_ component: Bytes, _ line: LineScanner.Line) {
    if component.spells("VEVENT") { return beginEvent(line) }
    if component.spells("VCALENDAR") { return beginCalendar(line) }
    guard standing.isInCalendar || event != nil else { return countJunk() }
    if event == nil, skippedDepth == 0 { count(component) }
    skippedDepth += 1
  }

  private mutating func beginCalendar(_ line: LineScanner.Line) {
    closeEventForCalendar(at: line.start, line: line.number)
    if standing.junkLines > 0, !standing.hasCalendar {
      context.log.add(
        .warning, line: line.number,
        "\(standing.junkLines) lines before BEGIN:VCALENDAR are no calendar and were skipped.")
    }
    context.zones.beginCalendar(line: line.number)
    skippedDepth = 0
    standing = Standing(
      isInCalendar: true, calendarLine: line.number, hasCalendar: true, junkLines: standing.junkLines)
  }

  private mutating func beginEvent(_ line: LineScanner.Line) {
    closeOpen(at: line.start, line: line.number)
    if !standing.isInCalendar {
      context.log.add(
        .warning, line: line.number, "The VEVENT stands outside a VCALENDAR; it was read all the same.")
    }
    standing.hasCalendar = true
    event = EventBuilder(line: line.number, at: line.start, in: source)
    lastText = nil
  }

  /// Closes what does not end before a VEVENT.
  private mutating func closeOpen(at offset: Int, line: Int) {
    if event != nil { closeEvent(at: offset, line: line, because: "The next VEVENT begins before this one ends") }
    guard skippedDepth > 0 else { return }
    context.log.add(
      .warning, line: line, "The component before this VEVENT does not end; it was taken to end here.")
    skippedDepth = 0
  }

  private mutating func closeEventForCalendar(at offset: Int, line: Int) {
    if event != nil { closeEvent(at: offset, line: line, because: "A VCALENDAR begins inside this VEVENT") }
  }

  private mutating func end(_ component: Bytes, _ line: LineScanner.Line) {
    if component.spells("VEVENT") {
      guard event != nil else {
        return context.log.add(.warning, line: line.number, "END:VEVENT has no beginning and was left out.")
      }
      return closeEvent(at: line.end, line: line.number, because: nil)
    }
    if component.spells("VCALENDAR") {
      if event != nil {
        closeEvent(at: line.start, line: line.number, because: "The VCALENDAR ends before this VEVENT does")
      }
      skippedDepth = 0
      standing.isInCalendar = false
    } else if skippedDepth > 0 {
      skippedDepth -= 1
    } else if standing.isInCalendar || event != nil {
      context.log.add(.warning, line: line.number, "An END has no BEGIN and was left out.")
    }
  }

  private mutating func closeEvent(at offset: Int, line: Int, because reason: String?) {
    skippedDepth = 0
    guard var builder = event.take() else { return }
    if let reason {
      context.log.add(.warning, line: builder.line, "\(reason) (line \(line)); it was taken to end there.")
    }
    let finished = builder.finished(upTo: offset, isCancelled: standing.isCancellation, &context.log)
    if let finished { piece.events.append(finished) } else { piece.undated.append(builder.source(upTo: offset)) }
  }

  private mutating func count(_ component: Bytes) {
    let name = context.name(component).uppercased()
    if ["VTODO", "VJOURNAL", "VFREEBUSY", "VAVAILABILITY"].contains(name) { piece.unread[name, default: 0] += 1 }
  }
}
