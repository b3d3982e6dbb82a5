import Foundation

/// Text made comparable: without case, accents and width, as bytes that are quick to search.
struct SearchText: Hashable, Sendable {
  private var bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(Self.folded(text).utf8)
  }

  var isEmpty: Bool { bytes.isEmpty }

  func contains(_ word: SearchText) -> Bool {
    let wanted = word.bytes
    guard let first = wanted.first else { return true }
    guard wanted.count <= bytes.count else { return false }
    for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
      if bytes[start..<(start + wanted.count)].elementsEqual(wanted) { return true }
    }
    return false
  }

  static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    return text.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
  }
}
