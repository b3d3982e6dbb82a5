import Yams

/// Decodes a value from a YAML node.
struct NodeDecoder: Decoder, SingleValueDecodingContainer {
  private let node: YAMLNode
  private let path: Path

  /// Where a node stands, from the inside out: spelled out only for mistakes.
  private indirect enum Path {
    case top
    case key(any CodingKey, within: Path)

    var keys: [any CodingKey] {
      switch self {
      case .top: []
      case .key(let key, let outer): outer.keys + [key]
      }
    }
  }

  init(_ node: YAMLNode) { self.init(node, .top) }

  private init(_ node: YAMLNode, _ path: Path) {
    self.node = node
    self.path = path
  }

  var codingPath: [any CodingKey] { path.keys }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard let entries = node.mapping else { throw mismatch(Node.Mapping.self) }
    return KeyedDecodingContainer(Keyed(entries: entries, path: path))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard let list = node.sequence else { throw mismatch(Node.Sequence.self) }
    return Unkeyed(list: list, path: path)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

  func decodeNil() -> Bool {
    guard case .scalar(let string, isQuoted: false) = node.content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(string)
  }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }

  func decode<Value: Decodable & ScalarConstructible>(_ type: Value.Type) throws -> Value { try construct(type) }

  private func construct<Value: ScalarConstructible>(_ type: Value.Type) throws -> Value {
    guard case .scalar(let string, let isQuoted) = node.content else { throw mismatch(Node.Scalar.self) }
    let scalar = Node.Scalar(string, isQuoted ? Tag(.str) : .implicit, isQuoted ? .doubleQuoted : .plain)
    guard let value = Value.construct(from: scalar) else { throw mismatch(type) }
    return value
  }

  func decode(_ type: String.Type) throws -> String {
    guard let string = node.string else { throw mismatch(Node.Scalar.self) }
    return string
  }

  func decode(_ type: Bool.Type) throws -> Bool {
    switch node.content {
    case .scalar("true", isQuoted: false): true
    case .scalar("false", isQuoted: false): false
    default: try construct(type)
    }
  }

  func decode(_ type: Double.Type) throws -> Double {
    // As numbers are nearly always written; YAML knows more ways.
    if case .scalar(let string, isQuoted: false) = node.content,
      string.utf8.allSatisfy({ (0x2D...0x39).contains($0) }), let value = Double(string)
    {
      return value
    }
    return try construct(type)
  }

  private func mismatch(_ wanted: Any.Type) -> DecodingError {
    .typeMismatch(wanted, DecodingError.Context(codingPath: codingPath, debugDescription: "\(wanted) is wanted."))
  }
}

extension NodeDecoder {
  private struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let entries: [YAMLNode.Entry]
    let path: Path

    var codingPath: [any CodingKey] { path.keys }
    var allKeys: [Key] { entries.compactMap { Key(stringValue: $0.key) } }

    func contains(_ key: Key) -> Bool { place(of: key) != nil }

    func decodeNil(forKey key: Key) throws -> Bool { try decoder(key).decodeNil() }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
      try Value(from: decoder(key))
    }

    func nestedContainer<Inner: CodingKey>(
      keyedBy type: Inner.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Inner> {
      try decoder(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
      try decoder(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { throw NodeDecoder.noSuper(path) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(key) }

    private func place(of key: Key) -> Int? {
      let name = key.stringValue
      return entries.firstIndex { $0.key == name }
    }

    private func decoder(_ key: Key) throws -> NodeDecoder {
      guard let place = place(of: key) else {
        throw DecodingError.keyNotFound(
          key, DecodingError.Context(codingPath: codingPath, debugDescription: "\(key.stringValue) is missing."))
      }
      return NodeDecoder(entries[place].value, .key(key, within: path))
    }
  }

  private struct Unkeyed: UnkeyedDecodingContainer {
    let list: [YAMLNode]
    let path: Path
    var currentIndex = 0

    var codingPath: [any CodingKey] { path.keys }
    var count: Int? { list.count }
    var isAtEnd: Bool { currentIndex >= list.count }

    mutating func decodeNil() throws -> Bool {
      let isNil = try decoder().decodeNil()
      if isNil { currentIndex += 1 }
      return isNil
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
      let value = try Value(from: decoder())
      currentIndex += 1
      return value
    }

    mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
      defer { currentIndex += 1 }
      return try decoder().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
      defer { currentIndex += 1 }
      return try decoder().unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder { throw NodeDecoder.noSuper(path) }

    private func decoder() throws -> NodeDecoder {
      guard !isAtEnd else {
        throw DecodingError.valueNotFound(
          YAMLNode.self, DecodingError.Context(codingPath: codingPath, debugDescription: "The list ends here."))
      }
      return NodeDecoder(list[currentIndex], .key(Place(intValue: currentIndex), within: path))
    }
  }

  /// The place of an item in its list.
  private struct Place: CodingKey {
    let index: Int

    init(intValue: Int) { index = intValue }
    init?(stringValue: String) { nil }

    var intValue: Int? { index }
    var stringValue: String { "Index \(index)" }
  }

  private static func noSuper(_ path: Path) -> DecodingError {
    .dataCorrupted(DecodingError.Context(codingPath: path.keys, debugDescription: "Classes are not read."))
  }
}
