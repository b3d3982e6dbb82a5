/// A parameter of a property, such as `CN="Lind, Ana"` (RFC 5545, 3.2).
public struct Parameter: Hashable, Sendable {
  /// Upper case.
  public var name: String
  /// Without quotes, the escapes of RFC 6868 decoded; several where the parameter is a list, one that is empty
  /// where the file gives none.
  public var values: [String]

  /// The first value; empty where there is none.
  public var value: String { values.first ?? "" }

  public init(_ name: String, _ values: String...) {
    self.name = name.uppercased()
    self.values = values
  }

  init(name: String, values: [String]) {
    self.name = name
    self.values = values
  }
}
