import ICalendar
import Yams

/// One YAML file of the user or of the defaults, read node by node so that a mistake is shown with its line. The
/// only file that knows YAML, with `NodeDecoder`.
struct YAMLFile {
  let path: String
  private let root: Node?

  /// Nil with a diagnostic where the text is no YAML at all.
  init?(_ text: String, path: String, mistakes: inout [Diagnostic]) {
    self.path = path
    do {
      // Types are told by who asks; recognising them by patterns took most of the time.
      root = try Yams.compose(yaml: text, .basic)
    } catch {
      mistakes.append(Self.mistake(error, path: path, line: 0))
      return nil
    }
  }

  /// The value of a key at the top; nil where it is absent or wrong.
  func value<Value: Decodable>(_ type: Value.Type, at key: String, mistakes: inout [Diagnostic]) -> Value? {
    guard let node = root?.mapping?[key] else { return nil }
    return decoded(type, node, &mistakes)
  }

  /// The items of the list at a key, each with its line; a wrong one is left out and told.
  func items<Value: Decodable>(_ type: Value.Type, at key: String, mistakes: inout [Diagnostic])
    -> [(value: Value, line: Int)]
  {
    guard let node = root?.mapping?[key] else { return [] }
    guard let list = node.sequence else {
      mistakes.append(mistake("\"\(key)\" should be a list; it is left out.", at: node))
      return []
    }
    return list.compactMap { node in
      decoded(type, node, &mistakes).map { ($0, node.mark?.line ?? 0) }
    }
  }

  /// Tells every key at the top that means nothing there.
  func tellUnknownKeys(but known: Set<String>, mistakes: inout [Diagnostic]) {
    for (key, _) in root?.mapping ?? [:] where !known.contains(key.string ?? "") {
      let name = key.string ?? "?"
      mistakes.append(
        mistake("\"\(name)\" means nothing here; known are \(known.sorted().joined(separator: ", ")).", at: key))
    }
  }

  /// Every key at the top with its text and line: a value that is a list is its items with blanks between.
  var entries: [(key: String, text: String, line: Int)] {
    (root?.mapping ?? [:]).compactMap { key, value in
      guard let name = key.string else { return nil }
      let text = value.sequence?.compactMap(\.string).joined(separator: " ") ?? value.string ?? ""
      return (name, text, key.mark?.line ?? 0)
    }
  }

  /// The same of the mapping at a key; told where it is none.
  func entries(at key: String, mistakes: inout [Diagnostic]) -> [(key: String, text: String, line: Int)] {
    guard let node = root?.mapping?[key] else { return [] }
    guard let mapping = node.mapping else {
      mistakes.append(mistake("\"\(key)\" should have names with values below it; it is left out.", at: node))
      return []
    }
    return mapping.compactMap { key, value in
      key.string.map { ($0, value.string ?? "", key.mark?.line ?? 0) }
    }
  }

  /// The whole file as one value.
  func whole<Value: Decodable>(_ type: Value.Type, mistakes: inout [Diagnostic]) -> Value? {
    root.flatMap { decoded(type, $0, &mistakes) }
  }

  private func decoded<Value: Decodable>(_ type: Value.Type, _ node: Node, _ mistakes: inout [Diagnostic]) -> Value? {
    do {
      return try type.init(from: NodeDecoder(node))
    } catch {
      mistakes.append(Self.mistake(error, path: path, line: node.mark?.line ?? 0))
      return nil
    }
  }

  private func mistake(_ sentence: String, at node: Node) -> Diagnostic {
    Diagnostic(.error, path: path, line: node.mark?.line ?? 0, message: sentence)
  }

  private static func mistake(_ error: any Error, path: String, line: Int) -> Diagnostic {
    switch error {
    case let error as DecodingError:
      Diagnostic(.error, path: path, line: line, message: "\(sentence(error)); this part is left out.")
    case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      Diagnostic(.error, path: path, line: mark.line, message: "This is no YAML (\(problem)); the file is left out.")
    default:
      Diagnostic(.error, path: path, line: line, message: "This is no YAML (\(error)); the file is left out.")
    }
  }

  private static func sentence(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): "\"\(key.stringValue)\" is missing"
    case .typeMismatch(let type, let context): "\(place(context)) should be \(type)"
    case .valueNotFound(_, let context): "\(place(context)) has no value"
    case .dataCorrupted(let context): context.debugDescription
    @unknown default: "\(error)"
    }
  }

  private static func place(_ context: DecodingError.Context) -> String {
    let path = context.codingPath.map(\.stringValue).joined(separator: ".")
    return path.isEmpty ? "this" : "\"\(path)\""
  }
}
