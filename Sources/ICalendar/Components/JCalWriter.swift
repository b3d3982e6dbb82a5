/// Walks components and writes each value in the notation of RFC 7265, 3.6.
struct JCalWriter {
  var output = JSONOutput()

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
    ValueReading.of(property) { reading in
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
    case .boolean: output.boolean(item.trimmed.spells("TRUE"))
    case .float: output.number(DecimalNumber(item)?.text ?? "0")
    case .integer: output.number(DecimalNumber(item).flatMap { $0.isInteger ? $0.text : nil } ?? "0")
    case .date, .dateTime, .period, .duration: writeTime(item)
    case .time: output.string(TimeOfDay(item)?.extended ?? Self.string(item))
    case .utcOffset: output.string(UTCOffset.seconds(item).map(UTCOffset.text) ?? Self.string(item))
    case .recurrence: JCalRecurrence.write(item.trimmed, to: &output)
    case .calendarAddress, .uri, .xmlReference: output.string(Self.string(item.trimmed))
    case .binary, .unknown: output.string(Self.string(item))
    }
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
