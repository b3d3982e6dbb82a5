import Audit
import Foundation

/// File names out of titles, which come from strangers: they stay in their folder and do not meet each other.
public enum DocumentFileName {
  /// A name of its own for each series, without ending; the same on each run, whichever of them are written.
  public static func names(for all: [Series]) -> [SeriesID: String] {
    let stems = all.map { (id: $0.id, stem: stem(of: $0.title)) }
    let counts = Dictionary(stems.map { (key($0.stem), 1) }, uniquingKeysWith: +)
    return Dictionary(
      stems.map { ($0.id, counts[key($0.stem)] == 1 ? $0.stem : "\($0.stem)-\($0.id)") }, uniquingKeysWith: { $1 })
  }

  /// Letters and digits of any script in lower case with hyphens between; at most 60 characters and 150 bytes.
  static func stem(of title: String) -> String {
    let words = title.precomposedStringWithCompatibilityMapping.lowercased()
      .split { !($0.isLetter || $0.isNumber) }
    var stem = ""
    for character in words.joined(separator: "-").prefix(60) {
      let kept = character.unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-"
      }
      let next = stem + String(String.UnicodeScalarView(kept))
      if next.utf8.count > 150 { break }
      stem = next
    }
    stem = String(stem.reversed().drop { $0 == "-" }.reversed()).trimmingCharacters(in: CharacterSet(charactersIn: "-"))
    // A name that Windows keeps for a device cannot be synchronised there.
    return stem.isEmpty || devices.contains(stem) ? "meeting" + (stem.isEmpty ? "" : "-\(stem)") : stem
  }

  /// What file systems that fold case or normalise take for the same.
  private static func key(_ stem: String) -> String {
    stem.decomposedStringWithCanonicalMapping.folding(options: .caseInsensitive, locale: nil)
  }

  private static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })
}
