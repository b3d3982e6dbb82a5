// A role's look as configuration files write it: any of color256, color8, bold, bold_with_few_colors and underline.
// What is left out is plain.

extension Theme.Look: Decodable {
  private enum CodingKeys: String, CodingKey {
    case color256, color8, bold, underline
    case boldWithFewColors = "bold_with_few_colors"
  }

  public init(from decoder: any Decoder) throws {
    let table = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      color256: try Self.color(.color256, below: 256, in: table),
      color8: try Self.color(.color8, below: 8, in: table),
      bold: try table.decodeIfPresent(Bool.self, forKey: .bold) ?? false,
      boldWithFewColors: try table.decodeIfPresent(Bool.self, forKey: .boldWithFewColors) ?? false,
      underline: try table.decodeIfPresent(Bool.self, forKey: .underline) ?? false)
  }

  private static func color(
    _ key: CodingKeys, below limit: Int, in table: KeyedDecodingContainer<CodingKeys>
  ) throws -> Int? {
    guard let color = try table.decodeIfPresent(Int.self, forKey: key) else { return nil }
    guard (0..<limit).contains(color) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: table, debugDescription: "\(color) is no color; it must be 0 to \(limit - 1)")
    }
    return color
  }
}
