/// Takes the parameters of a content line apart (RFC 5545, 3.1 and 3.2; RFC 6868).
struct ParameterList {
  private(set) var parameters: [Parameter] = []
  /// Where each name stands, kept once there are too many to look through.
  private var places: [String: Int] = [:]

  /// The bytes between a property's name and its value.
  init(_ bytes: Bytes) {
    guard !bytes.isEmpty else { return }
    for part in Self.split(bytes, at: .semicolon) { add(part) }
  }

  private mutating func add(_ part: Bytes) {
    guard let equals = part.offset(of: .equals) else { return addBare(part.trimmed) }
    let name = Self.text(part.slice(0, equals).trimmed).uppercased()
    let value = part.dropping(equals + 1).trimmed
    guard !name.isEmpty else { return }
    let isList = !Self.single.contains(name)
    let values = (isList ? Self.split(value, at: .comma) : [value]).map { Self.decoded($0.trimmed.unquoted) }
    add(name, values)
  }

  /// vCalendar 1.0 leaves out the names of encodings; elsewhere a name without a value stands for itself.
  private mutating func addBare(_ word: Bytes) {
    guard !word.isEmpty else { return }
    let name = Self.text(word).uppercased()
    if Self.encodings.contains(name) { add("ENCODING", [name]) } else { add(name, [""]) }
  }

  /// A parameter that comes twice holds the values of both.
  private mutating func add(_ name: String, _ values: [String]) {
    if let index = place(of: name) { return parameters[index].values += values }
    parameters.append(Parameter(name: name, values: values))
    if parameters.count == Self.fewest {
      for (index, parameter) in parameters.enumerated() { places[parameter.name] = index }
    } else if parameters.count > Self.fewest {
      places[name] = parameters.count - 1
    }
  }

  private func place(of name: String) -> Int? {
    parameters.count < Self.fewest ? parameters.firstIndex { $0.name == name } : places[name]
  }

  /// The number of parameters from which on their names are hashed.
  private static let fewest = 16

  private static let encodings: Set = ["QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"]

  /// Those that hold one value, where an unquoted comma belongs to it.
  private static let single: Set = [
    "ALTREP", "CN", "CUTYPE", "DIR", "EMAIL", "ENCODING", "FBTYPE", "FILENAME", "FMTTYPE", "GAP", "LABEL", "LANGUAGE",
    "LINKREL", "MANAGED-ID", "ORDER", "PARTSTAT", "RANGE", "RELATED", "RELTYPE", "ROLE", "RSVP", "SCHEDULE-AGENT",
    "SCHEDULE-FORCE-SEND", "SCHEMA", "SENT-BY", "SIZE", "TZID", "VALUE",
  ]

  /// The parts between separators outside of quotes; quotes count for nothing where one is left open.
  private static func split(_ bytes: Bytes, at separator: UInt8) -> [Bytes] {
    guard bytes.offset(of: .quote) != nil, bytes.lazy.filter({ $0 == .quote }).count % 2 == 0 else {
      return bytes.split(at: separator)
    }
    var parts: [Bytes] = []
    var start = 0
    var isQuoted = false
    for index in 0..<bytes.count {
      let byte = bytes[index]
      if byte == .quote { isQuoted.toggle() }
      if byte == separator, !isQuoted {
        parts.append(bytes.slice(start, index))
        start = index + 1
      }
    }
    parts.append(bytes.slice(start, bytes.count))
    return parts
  }

  private static func text(_ bytes: Bytes) -> String { String(decoding: bytes, as: UTF8.self) }

  /// `^n`, `^^` and `^'` of RFC 6868; a caret before anything else stands for itself.
  private static func decoded(_ bytes: Bytes) -> String {
    guard bytes.offset(of: .caret) != nil else { return text(bytes) }
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let next = bytes[index] == .caret && index + 1 < bytes.count ? bytes[index + 1] : 0
      switch next {
      case UInt8(ascii: "n"): output.append(.lineFeed)
      case .caret: output.append(.caret)
      case UInt8(ascii: "'"): output.append(.quote)
      default:
        output.append(bytes[index])
        index -= 1
      }
      index += 2
    }
    return String(decoding: output, as: UTF8.self)
  }
}
