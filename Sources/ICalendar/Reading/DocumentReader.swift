/// Reads a file piece by piece and puts together what they gave.
///
/// All pieces but the first are read at the same time, each as if it began in the calendar that the first ended in.
/// Where that proves wrong, a piece is read again; so the document is the same however the file was cut.
struct DocumentReader {
  private let source: CalendarSource
  private let pieces: DocumentPieces
  private var zones: SharedZones
  private var log: ReadingLog
  private var document: CalendarDocument
  private var unread: [String: Int] = [:]
  /// The zones that were reported, or looked for in vain as the calendar's.
  private var named: Set<ZoneName> = []
  private var header = ExportHeader()
  private var oldZone = VCalendarZone()

  init(_ source: CalendarSource, _ pieces: DocumentPieces, log: ReadingLog) {
    self.source = source
    self.pieces = pieces
    self.log = log
    zones = SharedZones(source)
    document = CalendarDocument(path: log.path)
  }

  mutating func read() -> CalendarDocument {
    let places = pieces.places
    var all = [Self.read(source, places, 0..<1, Standing(), zones, path: log.path)]
    if places.count > 1 { all += readRest(after: all[0].end) ?? [] }
    if all.count < places.count { all = [readWhole()] }
    document.events.reserveCapacity(all.reduce(0) { $0 + $1.events.count })
    for piece in all { add(piece) }
    document.isCalendar = all.last?.end.hasCalendar ?? false
    document.workingHours = header.workingHours
    document.exported = header.exported
    if document.zone == nil { document.zone = oldZone.zone() }
    noteUnread()
    document.diagnostics = log.finished()
    return document
  }

  // MARK: Pieces

  private static func read(
    _ source: CalendarSource, _ places: [Piece.Place], _ range: Range<Int>, _ standing: Standing,
    _ zones: SharedZones, path: String
  ) -> Piece {
    source.withBytes { file in
      let next = range.upperBound < places.count ? places[range.upperBound] : nil
      var reader = PieceReader(
        source, file.slice(0, next?.offset ?? file.count), at: places[range.lowerBound], standing: standing, zones,
        path: path)
      return reader.read(before: next)
    }
  }

  /// The pieces behind the first; nil where it matters in which order zones are made.
  private func readRest(after standing: Standing) -> [Piece]? {
    let (source, places, zones, path) = (source, pieces.places, zones, log.path)
    let assumed = standing
    var all = Array(1..<places.count).concurrentMap(workers: places.count, block: 1) {
      Self.read(source, places, $0..<($0 + 1), assumed, zones, path: path)
    }
    var standing = standing
    for (index, place) in places.enumerated().dropFirst() {
      if !place.isCalendar, standing != assumed {
        all[index - 1] = Self.read(source, places, index..<(index + 1), standing, zones, path: path)
      }
      standing = all[index - 1].end
    }
    return zones.wereSpent ? nil : all
  }

  private mutating func readWhole() -> Piece {
    zones = SharedZones(source)
    return Self.read(source, pieces.places, 0..<pieces.places.count, Standing(), zones, path: log.path)
  }

  // MARK: Putting together

  private mutating func add(_ piece: Piece) {
    document.events += piece.events
    document.undated += piece.undated
    document.freeBusy += piece.freeBusy
    unread.merge(piece.unread, uniquingKeysWith: +)
    for entry in piece.log.entries {
      switch entry {
      case .diagnostic(let diagnostic): log.add(diagnostic)
      case .zone(let name, let diagnostic): if named.insert(name).inserted { log.add(diagnostic) }
      case .property(let property, let offset, let line, let calendar):
        source.withProperty(at: offset, before: source.bytes.count) { content in
          read(content, property, line: line, calendar: calendar)
        }
      }
    }
    log.addUnlisted(piece.log.left)
  }

  private mutating func read(_ content: ContentLine, _ property: PropertyName, line: Int, calendar: Int) {
    var cleaner = TextCleaner()
    let text = cleaner.text(content.value.trimmed)
    switch property {
    case .calendarName:
      document.name = text
      if document.owner == nil, CalendarUserValue.isMailAddress(text) { document.owner = text.lowercased() }
    case .name where document.name.isEmpty: document.name = text
    case .calendarZone: readZone(content.value, line: line, calendar: calendar)
    case .oldOffset: oldZone.readOffset(content.value)
    case .oldDaylight: oldZone.readDaylight(content.value)
    case .productID where document.productID.isEmpty: document.productID = text
    case .method where document.method.isEmpty: document.method = text.uppercased()
    case .owner: document.owner = CalendarUserValue.user(content).address
    default: header.read(content, property) { [zones] in zones.zone($0, inCalendarAt: calendar).zone }
    }
  }

  private mutating func readZone(_ name: Bytes, line: Int, calendar: Int) {
    guard document.zone == nil, !name.trimmed.isEmpty else { return }
    let plain = ZoneResolver.plain(name)
    document.zone = zones.zone(plain, inCalendarAt: calendar).zone
    named.insert(ZoneName(calendar: calendar, name: plain))
    guard document.zone == nil else { return }
    var cleaner = TextCleaner()
    log.add(
      .warning, line: line, property: "X-WR-TIMEZONE",
      "The zone “\(cleaner.text(name.trimmed, escaping: .none))” is not known; the calendar was read without one.")
  }

  private mutating func noteUnread() {
    for (name, count) in unread.sorted(by: { $0.key < $1.key }) {
      log.add(.note, line: 0, "\(count) \(name) \(count == 1 ? "is" : "are") not read: only VEVENTs are.")
    }
  }
}
