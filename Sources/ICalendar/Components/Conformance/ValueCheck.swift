/// Whether values have the types and forms that their properties ask for (RFC 5545, 3.2, 3.3 and 3.8).
struct ValueCheck {
  private let component: Component

  init(_ component: Component) { self.component = component }

  /// One sentence for each thing that is forbidden.
  mutating func problems(of property: Property) -> [String] {
    guard let definition = PropertyDefinition.of(property.name) else { return [] }
    return ValueReading.of(property) { reading in
      if let problem = Self.typeProblem(property.name, definition, reading) { return [problem] }
      var problems = reading.items.compactMap { formProblem($0, reading, property.name) }
      if let problem = wordProblem(property) { problems.append(problem) }
      return Array(problems.prefix(3))
    }
  }

  // MARK: Types

  private static func typeProblem(
    _ name: String, _ definition: PropertyDefinition, _ reading: ValueReading
  ) -> String? {
    let declared = reading.parameters.first { $0.name == "VALUE" }?.value
    let written = declared.flatMap(ValueType.init(parameter:)) ?? definition.type
    if let declared, ValueType(parameter: declared) == nil {
      return "The type “\(declared.prefix(20))” is none that is defined (3.2.20)."
    }
    guard reading.type != .unknown else { return "The value is no \(shown(written)) (3.3)." }
    if reading.type != written { return "The value is a \(shown(reading.type)), not a \(shown(written)) (3.2.20)." }
    let allowed = alternatives[name] ?? [definition.type]
    return allowed.contains(written) ? nil : "It cannot be a \(shown(written)) (3.8)."
  }

  private static func shown(_ type: ValueType) -> String { type.rawValue.uppercased() }

  private static let alternatives: [String: [ValueType]] = [
    "DTSTART": [.dateTime, .date], "DTEND": [.dateTime, .date], "DUE": [.dateTime, .date],
    "RECURRENCE-ID": [.dateTime, .date], "EXDATE": [.dateTime, .date], "RDATE": [.dateTime, .date, .period],
    "TRIGGER": [.duration, .dateTime], "ATTACH": [.uri, .binary], "IMAGE": [.uri, .binary],
    "STRUCTURED-DATA": [.text, .binary, .uri], "STYLED-DESCRIPTION": [.text, .uri],
    "RELATED-TO": [.text, .uid, .uri], "LINK": [.uri, .text, .uid, .xmlReference],
  ]

  // MARK: Forms

  private func formProblem(_ item: Bytes, _ reading: ValueReading, _ name: String) -> String? {
    if reading.isStructured { return Self.positionProblem(item, reading) }
    switch reading.type {
    case .date, .dateTime, .period, .duration:
      guard StrictForm.isTime(item) else { return "The value is not in the form of its type (3.3)." }
      let isUTC = item.last == UInt8(ascii: "Z")
      let needsUTC = Self.inUTC.contains(name) || name == "TRIGGER" && reading.type == .dateTime
      return needsUTC && !isUTC ? "The time must be in UTC (3.8)." : nil
    case .integer: return integerProblem(item, name)
    case .utcOffset: return StrictForm.isOffset(item) ? nil : "The value is no UTC-OFFSET (3.3.14)."
    case .text: return Self.textProblem(item)
    case .uri, .calendarAddress: return StrictForm.isURI(item) ? nil : "The value is no URI (3.3.13)."
    case .binary: return Base64.decoded(item) == nil ? "The value is not in BASE64 (3.3.1)." : nil
    default: return nil
    }
  }

  private static let inUTC: Set = ["COMPLETED", "CREATED", "DTSTAMP", "LAST-MODIFIED", "ACKNOWLEDGED", "TZUNTIL"]

  private static func positionProblem(_ item: Bytes, _ reading: ValueReading) -> String? {
    guard reading.type == .float else { return nil }
    let parts = item.split(at: .semicolon).compactMap { DecimalNumber($0).flatMap { Double($0.text) } }
    guard parts.count == 2, abs(parts[0]) <= 90, abs(parts[1]) <= 180 else {
      return "The position is none on Earth (3.8.1.6)."
    }
    return nil
  }

  private func integerProblem(_ item: Bytes, _ name: String) -> String? {
    let range: ClosedRange<Int> =
      switch name {
      case "PRIORITY": 0...9
      case "PERCENT-COMPLETE": 0...100
      default: 0...2_147_483_647
      }
    guard let number = item.integer, range.contains(number) else {
      return "The value is no INTEGER from \(range.lowerBound) to \(range.upperBound) (3.8)."
    }
    return nil
  }

  private static func textProblem(_ item: Bytes) -> String? {
    var index = 0
    while index < item.count {
      let byte = item[index]
      if byte < 0x20 && byte != .tab || byte == 0x7F { return "The text holds a control character (3.3.11)." }
      if byte == .comma || byte == .semicolon { return "A comma or semicolon in the text is not escaped (3.3.11)." }
      if byte == .backslash {
        index += 1
        guard index < item.count, escapable.contains(item[index]) else {
          return "A backslash in the text escapes nothing (3.3.11)."
        }
      }
      index += 1
    }
    return nil
  }

  private static let escapable = Set("\\;,nN".utf8)

  // MARK: Words

  private func wordProblem(_ property: Property) -> String? {
    let allowed: [String]
    switch property.name {
    case "VERSION": allowed = ["2.0"]
    case "CALSCALE": allowed = ["GREGORIAN"]
    case "TRANSP": allowed = ["OPAQUE", "TRANSPARENT"]
    case "STATUS": allowed = Self.statuses[component.name] ?? []
    default: return nil
    }
    let word = property.text.uppercased()
    guard !allowed.isEmpty, !allowed.contains(word) else { return nil }
    return "The value is none of \(allowed.joined(separator: ", ")) (3.8)."
  }

  private static let statuses = [
    "VEVENT": ["TENTATIVE", "CONFIRMED", "CANCELLED"],
    "VTODO": ["NEEDS-ACTION", "COMPLETED", "IN-PROCESS", "CANCELLED"],
    "VJOURNAL": ["DRAFT", "FINAL", "CANCELLED"],
  ]
}
