extension Property {
  /// The type of the values, by VALUE, the property's default and the shape of the first one.
  public var type: ValueType { ValueReading.of(self) { $0.type } }

  /// Each value of a list, one where the property is none; what does not fit its type is `unknown`.
  public var values: [PropertyValue] {
    ValueReading.of(self) { reading in
      reading.items.map { item in
        guard reading.isStructured, reading.type != .unknown else { return Self.value(item, reading.type) }
        return .structured(ValueReading.split(item, at: .semicolon).map { Self.value($0, reading.type) })
      }
    }
  }

  /// The first value.
  public var value: PropertyValue { values.first ?? .unknown("") }

  /// The whole value as text, escapes decoded, whatever its type.
  public var text: String {
    ValueReading.of(self) { $0.items.map(TextEscapes.decoded).joined(separator: ",") }
  }

  private static func value(_ item: Bytes, _ type: ValueType) -> PropertyValue {
    switch type {
    case .text, .uid: return .text(TextEscapes.decoded(item))
    case .uri, .xmlReference: return .uri(string(item.trimmed))
    case .calendarAddress: return .calendarAddress(string(item.trimmed))
    case .date, .dateTime, .period, .duration: return time(item) ?? .unknown(string(item))
    default: return other(item, type) ?? .unknown(string(item))
    }
  }

  private static func time(_ item: Bytes) -> PropertyValue? {
    if let period = CalendarPeriod(item) { return .period(period) }
    switch TimeValue(item) {
    case .date(let day)?: return .date(day)
    case let value?: return .dateTime(CalendarTime(written: value))
    case nil: return DurationValue.span(item).map(PropertyValue.duration)
    }
  }

  private static func other(_ item: Bytes, _ type: ValueType) -> PropertyValue? {
    switch type {
    case .binary: Base64.decoded(item).map(PropertyValue.binary)
    case .boolean: item.trimmed.spells("TRUE") ? .boolean(true) : item.trimmed.spells("FALSE") ? .boolean(false) : nil
    case .float: DecimalNumber(item).flatMap { Double($0.text) }.map(PropertyValue.float)
    case .integer: item.integer.map(PropertyValue.integer)
    case .recurrence: RuleParser.parse(item.trimmed).rule.map(PropertyValue.recurrence)
    case .utcOffset: UTCOffset.seconds(item).map(PropertyValue.utcOffset)
    case .time:
      TimeOfDay(item).map {
        .time(secondOfDay: $0.hour * 3_600 + $0.minute * 60 + min($0.second, 59), isUTC: $0.isUTC)
      }
    default: nil
    }
  }

  private static func string(_ bytes: Bytes) -> String { String(decoding: bytes, as: UTF8.self) }
}
