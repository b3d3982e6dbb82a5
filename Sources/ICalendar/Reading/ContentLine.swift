/// One property of the file, taken apart in place: name, parameters, value (RFC 5545, 3.1).
struct ContentLine {
  var name: Bytes
  /// Between the name and the value, without the first `;`.
  var parameters: Bytes
  var value: Bytes
  /// Whether a quote was left open, so that the first colon after it was taken for the value's.
  var hasOpenQuote = false

  /// nil where the bytes are no property: no name, or no colon behind it.
  init?(_ bytes: Bytes) {
    var nameEnd = 0
    while nameEnd < bytes.count, bytes[nameEnd].isNameByte { nameEnd += 1 }
    var next = nameEnd
    while next < bytes.count, bytes[next].isBlank { next += 1 }
    guard nameEnd > 0, next < bytes.count else { return nil }
    self.init(bytes, nameEnd: nameEnd, delimiter: next)
  }

  /// The same where it is known at which offsets the name ends and its `:` or `;` stands.
  @inline(__always) init?(_ bytes: Bytes, nameEnd: Int, delimiter: Int) {
    name = bytes.slice(0, nameEnd)
    if bytes[delimiter] == .colon {
      parameters = bytes.slice(0, 0)
      value = bytes.dropping(delimiter + 1)
      return
    }
    guard bytes[delimiter] == .semicolon,
      let colon = Self.valueColon(in: bytes, from: delimiter + 1, openQuote: &hasOpenQuote)
    else { return nil }
    parameters = bytes.slice(delimiter + 1, colon)
    value = bytes.dropping(colon + 1)
  }

  private static func valueColon(in bytes: Bytes, from start: Int, openQuote: inout Bool) -> Int? {
    var from = start
    var next = bytes.offset(of: .colon, from: start)
    while let colon = next {
      guard let quote = bytes.slice(0, colon).offset(of: .quote, from: from) else { return colon }
      guard let closing = bytes.offset(of: .quote, from: quote + 1) else {
        openQuote = true
        return colon
      }
      from = closing + 1
      // A colon behind many quotes is looked for once.
      if closing > colon { next = bytes.offset(of: .colon, from: from) }
    }
    openQuote = bytes.offset(of: .quote, from: start) != nil
    return openQuote ? bytes.offset(of: .colon, from: start) : nil
  }

  /// The value of a parameter without its quotes; nil where it is absent. The name is upper case.
  func parameter(_ name: StaticString) -> Bytes? {
    var found: Bytes?
    forEachParameter { key, value in
      if found == nil, key.spells(name) { found = value }
    }
    return found
  }

  /// The name of the zone of a time. Mostly it is the only parameter.
  var timeZoneName: Bytes? {
    guard parameters.count > 5, parameters.slice(0, 5).spells("TZID="), parameters[5] != .quote,
      parameters.offset(of: .semicolon) == nil
    else { return parameters.isEmpty ? nil : parameter("TZID") }
    return parameters.dropping(5).trimmed
  }

  /// Calls the closure with each parameter's name and its value without quotes.
  func forEachParameter(_ body: (_ name: Bytes, _ value: Bytes) -> Void) {
    let hasQuotes = parameters.offset(of: .quote) != nil
    var start = 0
    while start < parameters.count {
      let end = hasQuotes ? quotedEnd(from: start) : parameters.offset(of: .semicolon, from: start)
      let part = parameters.slice(start, end ?? parameters.count)
      if let equals = part.offset(of: .equals) {
        body(part.slice(0, equals).trimmed, part.dropping(equals + 1).trimmed.unquoted)
      } else {
        body(part.trimmed, part.slice(0, 0))
      }
      start = (end ?? parameters.count) + 1
    }
  }

  /// The next `;` outside of quotes; the next at all where a quote is left open.
  private func quotedEnd(from start: Int) -> Int? {
    var isQuoted = false
    for index in start..<parameters.count {
      let byte = parameters[index]
      if byte == .quote { isQuoted.toggle() }
      if byte == .semicolon, !isQuoted { return index }
    }
    return isQuoted ? parameters.offset(of: .semicolon, from: start) : nil
  }
}

extension UInt8 {
  /// Letters, digits, `-`, and the `_` and `.` that some producers and vCalendar groups use.
  var isNameByte: Bool {
    isLetter || isDigit || self == .minus || self == 0x5F || self == 0x2E
  }
}
