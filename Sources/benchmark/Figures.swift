import Foundation

/// What one measured process prints and the one that started it reads: names and numbers, `parse_s 0.041 events 20000`.
struct Figures: Hashable, Sendable {
  private(set) var values: [String: Double] = [:]

  init() {}

  /// nil where the text is no list of names and numbers.
  init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty, words.count.isMultiple(of: 2) else { return nil }
    for index in stride(from: 0, to: words.count, by: 2) {
      guard let number = Double(words[index + 1]) else { return nil }
      values[String(words[index])] = number
    }
  }

  subscript(_ name: String) -> Double? {
    get { values[name] }
    set { values[name] = newValue }
  }

  var text: String {
    values.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: " ")
  }

  /// The middle value of each name over several runs.
  static func medians(_ runs: [Figures]) -> Figures {
    var result = Figures()
    for name in Set(runs.flatMap(\.values.keys)) {
      let sorted = runs.compactMap { $0[name] }.sorted()
      result[name] = sorted[sorted.count / 2]
    }
    return result
  }
}
