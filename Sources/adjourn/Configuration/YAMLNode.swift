import Yams

/// A value of a YAML file with its line.
struct YAMLNode: Equatable, Sendable {
  enum Content: Equatable, Sendable {
    /// Quoted words are text whatever stands in them.
    case scalar(String, isQuoted: Bool)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  struct Entry: Equatable, Sendable {
    var key: String
    var keyLine: Int
    var value: YAMLNode
  }

  var content: Content
  /// 1-based.
  var line: Int

  var string: String? { if case .scalar(let string, _) = content { string } else { nil } }
  var sequence: [YAMLNode]? { if case .sequence(let items) = content { items } else { nil } }
  var mapping: [Entry]? { if case .mapping(let entries) = content { entries } else { nil } }

  /// A mapping; two values of one key are a mistake.
  init(mapping entries: [Entry], line: Int) throws(PlainYAML.Unusual) {
    for (place, entry) in entries.enumerated() where entries[..<place].contains(where: { $0.key == entry.key }) {
      throw PlainYAML.Unusual()
    }
    self.init(content: .mapping(entries), line: line)
  }

  init(content: Content, line: Int) {
    self.content = content
    self.line = line
  }

  /// The value of a key of a mapping.
  subscript(key: String) -> YAMLNode? { mapping?.first { $0.key == key }?.value }
}

extension YAMLNode {
  /// What Yams read; a key that is no text has none.
  init(_ node: Node) {
    line = node.mark?.line ?? 0
    switch node {
    case .scalar(let scalar): content = .scalar(scalar.string, isQuoted: scalar.style != .plain)
    case .sequence(let items): content = .sequence(items.map(YAMLNode.init))
    case .mapping(let pairs):
      content = .mapping(
        pairs.map { Entry(key: $0.string ?? "?", keyLine: $0.mark?.line ?? 0, value: YAMLNode($1)) })
    case .alias: content = .scalar("", isQuoted: false)
    }
  }
}
