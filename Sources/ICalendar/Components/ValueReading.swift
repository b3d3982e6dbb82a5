/// A property's value made ready for reading: its encoding undone, its type found.
///
/// The type is what VALUE says, else the property's default; but VALUE lies often enough that the shape decides
/// between dates, times, periods and durations, and between a rule, an offset and none.
struct ValueReading {
  let type: ValueType
  /// The lower-case name of a type that VALUE names and nobody here knows; nil otherwise.
  let foreignType: String?
  /// Each value, without the commas between them.
  let items: [Bytes]
  /// Whether each item has parts that semicolons separate.
  let isStructured: Bool
  /// All of the property's.
  private(set) var parameters: [Parameter] = []
  /// The names of the parameters that say how the text was encoded, where that was undone.
  private(set) var undone: Set<String> = []
  /// The name of a CHARSET that is not known, so that another one was assumed.
  private(set) var unknownCharset: String?

  private init(_ value: Bytes, definition: PropertyDefinition?, declared: String?, isBase64: Bool) {
    let named = declared.flatMap(ValueType.init(parameter:))
    let base = named ?? (isBase64 && definition?.type == .uri ? .binary : definition?.type ?? .unknown)
    foreignType = named == nil && definition == nil ? declared?.lowercased() : nil
    isStructured = definition?.isStructured ?? false
    if isStructured {
      let isPosition = definition?.type == .float
      type = isPosition && !Self.isPosition(value) ? .unknown : base
      items = [value]
    } else {
      let isTimeLike = base.isTimeLike || definition?.type.isTimeLike ?? false
      let isList = definition?.isList ?? false || base.isAlwaysList
      let parts = isTimeLike ? Self.times(value) : isList ? Self.split(value, at: .comma) : [value]
      type = Self.fitting(base, isTimeLike: isTimeLike, first: parts[0])
      items = type == .unknown || type == .text && isTimeLike ? [value] : parts
    }
  }

  /// Calls the closure with a property's value; its bytes are there only as long as the call lasts.
  static func of<Result>(_ property: Property, _ body: (ValueReading) -> Result) -> Result {
    let parameters = property.parameters
    let find = { (name: String) in parameters.first { $0.name == name }?.value }
    let definition = PropertyDefinition.of(property.name)
    let isBase64 = find("ENCODING").map { $0.uppercased().hasPrefix("B") } ?? false
    let reading = { (bytes: Bytes) in
      var reading = ValueReading(bytes, definition: definition, declared: find("VALUE"), isBase64: isBase64)
      reading.parameters = parameters
      return reading
    }
    return property.withRawValue { raw in
      guard let encoded = EncodedText(encoding: find("ENCODING"), charset: find("CHARSET")) else {
        return body(reading(raw))
      }
      let text = encoded.decoded(raw)
      return text.withUnsafeBufferPointer { bytes in
        var decoded = reading(bytes)
        decoded.unknownCharset = encoded.unknownCharset
        decoded.undone = isBase64 ? ["CHARSET"] : ["CHARSET", "ENCODING"]
        return body(decoded)
      }
    }
  }

  /// The type a value is read as where it should be of another one.
  private static func fitting(_ type: ValueType, isTimeLike: Bool, first: Bytes) -> ValueType {
    if isTimeLike { return timeShape(first) ?? (type.isTimeLike ? .unknown : type) }
    switch type {
    case .utcOffset: return UTCOffset.seconds(first) == nil ? .unknown : type
    case .time: return TimeOfDay(first) == nil ? .unknown : type
    case .recurrence: return RuleParser.parse(first).rule == nil ? .unknown : type
    default: return type
    }
  }

  private static func timeShape(_ item: Bytes) -> ValueType? {
    if item.offset(of: .slash) != nil { return CalendarPeriod(item) == nil ? nil : .period }
    switch TimeValue(item) {
    case .date?: return .date
    case .local?, .utc?: return .dateTime
    case nil: return DurationValue.span(item) == nil ? nil : .duration
    }
  }

  /// Items of a list of times; vCalendar 1.0 separates them by semicolons.
  private static func times(_ value: Bytes) -> [Bytes] {
    let items = value.split(at: .comma).flatMap { $0.split(at: .semicolon) }.map(\.trimmed).filter { !$0.isEmpty }
    return items.isEmpty ? [value] : items
  }

  private static func isPosition(_ value: Bytes) -> Bool {
    let parts = value.split(at: .semicolon)
    return parts.count == 2 && parts.allSatisfy { DecimalNumber($0) != nil }
  }

  /// The parts between separators that no backslash stands before.
  static func split(_ value: Bytes, at separator: UInt8) -> [Bytes] {
    guard value.offset(of: .backslash) != nil else { return value.split(at: separator) }
    var parts: [Bytes] = []
    var start = 0
    var index = 0
    while index < value.count {
      if value[index] == .backslash {
        index += 1
      } else if value[index] == separator {
        parts.append(value.slice(start, index))
        start = index + 1
      }
      index += 1
    }
    parts.append(value.slice(start, value.count))
    return parts
  }
}
