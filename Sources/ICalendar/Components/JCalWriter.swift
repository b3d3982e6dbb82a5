/// Walks components and writes each value in the notation of RFC 7265, 3.6.
struct JCalWriter {
  var output = JSONOutput()
  private(set) var log: ReadingLog
  /// The property being written.
  private var place: (line: Int, name: String) = (0, "")

  init(path: String) { log = ReadingLog(path: path) }

  mutating func write(_ component: Component) {
    output.beginArray()
    output.string(component.name.lowercased())
    output.beginArray()
    for property in component.properties { write(property) }
    output.endArray()
    output.beginArray()
    for child in component.components { write(child) }
    output.endArray()
    output.endArray()
  }

  mutating func write(_ property: Property) {
    output.beginArray()
    output.string(property.name.lowercased())
    place = (property.line, property.name)
    ValueReading.of(property) { reading in
      if let charset = reading.unknownCharset { reportCharset(charset) }
      writeParameters(reading)
      output.string(reading.foreignType ?? reading.type.rawValue)
      for item in reading.items { write(item, reading) }
    }
    output.endArray()
  }

  /// All but VALUE, which is the type, and what said how the text was encoded, which it is no more.
  private mutating func writeParameters(_ reading: ValueReading) {
    output.beginObject()
    for parameter in reading.parameters where parameter.name != "VALUE" && !reading.undone.contains(parameter.name) {
      output.key(parameter.name.lowercased())
      if parameter.values.count == 1 {
        output.string(parameter.value)
      } else {
        output.beginArray()
        for value in parameter.values { output.string(value) }
        output.endArray()
      }
    }
    output.endObject()
  }

  private mutating func write(_ item: Bytes, _ reading: ValueReading) {
    guard reading.isStructured, reading.type != .unknown else { return write(item, as: reading.type) }
    let parts = ValueReading.split(item, at: .semicolon)
    guard parts.count > 1 else { return write(item, as: reading.type) }
    output.beginArray()
    for part in parts { write(part, as: reading.type) }
    output.endArray()
  }

  private mutating func write(_ item: Bytes, as type: ValueType) {
    switch type {
    case .text, .uid: output.string(TextEscapes.decoded(item))
    case .boolean: writeBoolean(item.trimmed)
    case .float, .integer: writeNumber(item, type)
    case .date, .dateTime, .period, .duration: writeTime(item)
    case .time: output.string(TimeOfDay(item)?.extended ?? Self.string(item))
    case .utcOffset: output.string(UTCOffset.seconds(item).map(UTCOffset.text) ?? Self.string(item))
    case .recurrence: JCalRecurrence.write(item.trimmed, to: &output)
    case .calendarAddress, .uri, .xmlReference: output.string(Self.string(item.trimmed))
    case .binary, .unknown: output.string(Self.string(item))
    }
  }

  private mutating func writeBoolean(_ word: Bytes) {
    let isTrue = word.spells("TRUE")
    if !isTrue, !word.spells("FALSE") { report(word, "BOOLEAN", "false") }
    output.boolean(isTrue)
  }

  private mutating func writeNumber(_ item: Bytes, _ type: ValueType) {
    guard let number = DecimalNumber(item), number.isInteger || type == .float else {
      report(item, type.rawValue.uppercased(), "0")
      return output.number("0")
    }
    output.number(number.text)
  }

  private mutating func reportCharset(_ name: String) {
    var cleaner = TextCleaner()
    var short = String(name.prefix(40))
    let text = short.withUTF8 { cleaner.text($0, escaping: .none) }
    log.add(
      .warning, line: place.line, property: String(place.name.prefix(40)),
      "The CHARSET “\(text)” is not known; the text was read as UTF-8 or else Windows-1252.")
  }

  private mutating func report(_ item: Bytes, _ type: String, _ replacement: String) {
    var cleaner = TextCleaner()
    let text = cleaner.text(item.slice(0, min(40, item.count)), escaping: .none)
    log.add(
      .warning, line: place.line, property: String(place.name.prefix(40)),
      "“\(text)” is no \(type); jCal says \(replacement).")
  }

  private mutating func writeTime(_ item: Bytes) {
    guard let slash = item.offset(of: .slash) else {
      return output.string(JCalTime.extended(item) ?? Self.string(item.trimmed))
    }
    output.beginArray()
    for part in [item.slice(0, slash), item.dropping(slash + 1)] {
      output.string(JCalTime.extended(part) ?? Self.string(part.trimmed))
    }
    output.endArray()
  }

  private static func string(_ bytes: Bytes) -> String { String(decoding: bytes, as: UTF8.self) }
}

/// Dates and times with hyphens and colons (RFC 7265, 3.6.4 and 3.6.5).
enum JCalTime {
  /// `2026-01-05`, `2026-01-05T09:00:00`, `2026-01-05T09:00:00Z`; nil where the bytes are no date.
  static func extended(_ bytes: Bytes) -> String? {
    guard let value = TimeValue(bytes) else { return nil }
    switch value {
    case .date(let day): return "\(day)"
    case .local(let local): return "\(local)"
    case .utc(let instant): return "\(CivilDateTime(seconds: instant.seconds))Z"
    }
  }
}

extension TimeOfDay {
  /// `09:00:00`, with a Z where it is in UTC (RFC 7265, 3.6.6).
  fileprivate var extended: String {
    "\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))\(isUTC ? "Z" : "")"
  }
}
