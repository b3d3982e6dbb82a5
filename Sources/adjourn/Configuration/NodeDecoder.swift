import Yams

/// Decodes a value from a YAML node.
///
/// Yams' own decoder compares whole nodes, with tags, for every key that a type may have, and every number passes
/// Foundation: it takes several times as long for the same values and mistakes.
struct NodeDecoder: Decoder, SingleValueDecodingContainer {
  private let node: Node
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

  init(_ node: Node) { self.init(node, .top) }

  private init(_ node: Node, _ path: Path) {
    self.node = node
    self.path = path
  }

  var codingPath: [any CodingKey] { path.keys }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .mapping(let mapping) = node else { throw mismatch(Node.Mapping.self) }
    return KeyedDecodingContainer(Keyed(mapping, path))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .sequence(let list) = node else { throw mismatch(Node.Sequence.self) }
    return Unkeyed(list: list, path: path)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

  func decodeNil() -> Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }

  func decode<Value: Decodable & ScalarConstructible>(_ type: Value.Type) throws -> Value {
    guard case .scalar(let scalar) = node else { throw mismatch(Node.Scalar.self) }
    guard let value = Value.construct(from: scalar) else { throw mismatch(type) }
    return value
  }

  func decode(_ type: String.Type) throws -> String {
    guard case .scalar(let scalar) = node else { throw mismatch(Node.Scalar.self) }
    return scalar.string
  }

  func decode(_ type: Double.Type) throws -> Double {
    guard case .scalar(let scalar) = node else { throw mismatch(Node.Scalar.self) }
    // As numbers are nearly always written; YAML knows more ways.
    if scalar.style == .plain, scalar.string.utf8.allSatisfy({ (0x2D...0x39).contains($0) }),
      let value = Double(scalar.string)
    {
      return value
    }
    guard let value = Double.construct(from: scalar) else { throw mismatch(type) }
    return value
  }

  private func mismatch(_ wanted: Any.Type) -> DecodingError {
    .typeMismatch(wanted, DecodingError.Context(codingPath: codingPath, debugDescription: "\(wanted) is wanted."))
  }
}

extension NodeDecoder {
  private struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
    private let entries: [(name: String, node: Node)]
    private let path: Path

    init(_ mapping: Node.Mapping, _ path: Path) {
      entries = mapping.compactMap { key, node in key.string.map { ($0, node) } }
      self.path = path
    }

    var codingPath: [any CodingKey] { path.keys }
    var allKeys: [Key] { entries.compactMap { Key(stringValue: $0.name) } }

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
      return entries.firstIndex { $0.name == name }
    }

    private func decoder(_ key: Key) throws -> NodeDecoder {
      guard let place = place(of: key) else {
        throw DecodingError.keyNotFound(
          key, DecodingError.Context(codingPath: codingPath, debugDescription: "\(key.stringValue) is missing."))
      }
      return NodeDecoder(entries[place].node, .key(key, within: path))
    }
  }

  private struct Unkeyed: UnkeyedDecodingContainer {
    let list: Node.Sequence
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
          Node.self, DecodingError.Context(codingPath: codingPath, debugDescription: "The list ends here."))
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
