/// A BEGIN … END block with everything it holds, known or not, in the file's order (RFC 5545, 3.6).
public struct Component: Hashable, Sendable {
  /// Upper case, such as `VEVENT`.
  public var name: String
  public var properties: [Property]
  public var components: [Component]
  /// 1-based line of its BEGIN; 0 where it comes from no file.
  public var line: Int

  public init(_ name: String, properties: [Property] = [], components: [Component] = [], line: Int = 0) {
    self.name = name.uppercased()
    self.properties = properties
    self.components = components
    self.line = line
  }

  /// The first property of a name in any case.
  public func property(_ name: String) -> Property? {
    let wanted = name.uppercased()
    return properties.first { $0.name == wanted }
  }

  /// All properties of a name in any case.
  public func properties(_ name: String) -> [Property] {
    let wanted = name.uppercased()
    return properties.filter { $0.name == wanted }
  }

  /// The components of a name in any case that stand right below this one.
  public func components(_ name: String) -> [Component] {
    let wanted = name.uppercased()
    return components.filter { $0.name == wanted }
  }
}
