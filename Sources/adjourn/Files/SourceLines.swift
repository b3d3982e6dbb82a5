/// The lines of a series in its calendar file, for people to look at.
enum SourceLines {
  /// More than this is not shown, in bytes.
  private static let most = 1 << 20

  /// The VEVENTs of some UIDs from a 1-based line on, each behind its line number; nil where there are none. What
  /// could steer a terminal is made visible.
  static func text(of bytes: [UInt8], uids: Set<String>, from first: Int) -> String? {
    var shown = ""
    var block: [(number: Int, line: String)] = []
    var isInside = false
    for (index, slice) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      guard index + 1 >= first, isInside || slice.first.map({ $0 | 0x20 }) == UInt8(ascii: "b") else { continue }
      let line = String(decoding: slice.last == UInt8(ascii: "\r") ? slice.dropLast() : slice, as: UTF8.self)
      if line.uppercased() == "BEGIN:VEVENT" {
        isInside = true
        block = []
      }
      guard isInside else { continue }
      block.append((index + 1, line))
      guard line.uppercased() == "END:VEVENT" else { continue }
      isInside = false
      if block.first?.number == first || uid(of: block.map(\.line)).map(uids.contains) == true {
        shown += block.map { "\($0.number)\t\(visible($0.line))\n" }.joined() + "\n"
      }
      if shown.utf8.count > most { return shown + "... more is not shown\n" }
    }
    return shown.isEmpty ? nil : shown
  }

  private static func uid(of lines: [String]) -> String? {
    guard let at = lines.firstIndex(where: { $0.uppercased().hasPrefix("UID:") || $0.uppercased().hasPrefix("UID;") })
    else { return nil }
    let rest = lines[(at + 1)...].prefix { $0.hasPrefix(" ") || $0.hasPrefix("\t") }.map { $0.dropFirst() }
    let whole = ([lines[at][...]] + rest).joined()
    return whole.firstIndex(of: ":").map { String(whole[whole.index(after: $0)...]) }
  }

  /// Controls as their pictures, other characters that draw nothing or turn the line round as U+FFFD; line ends and
  /// tabs stay.
  static func visible(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A: shown.append(scalar)
      case 0x00...0x1F: shown.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F: shown.append("\u{2421}")
      default:
        let category = scalar.properties.generalCategory
        shown.append(category == .control || category == .format ? "\u{FFFD}" : scalar)
      }
    }
    return String(shown)
  }
}
