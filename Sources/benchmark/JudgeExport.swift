import Foundation

/// A deterministic export of weekly series whose texts are those of labelled entries, in the mix of their languages.
///
/// Titles stand as they are; descriptions are brought to the same length by lines of other entries in that language.
struct JudgeExport {
  /// As many bytes of description each.
  static let descriptionBytes = 2_000

  private struct Entry: Decodable {
    var lang: String
    var summary: String?
    var description: String?
    var attendees: Int?
  }

  private let entries: [Entry]
  /// Lines of descriptions by language.
  private let texts: [String: [String]]

  /// Entries in UTF-8, one JSON object a line.
  init(_ lines: Data) throws {
    let decoder = JSONDecoder()
    entries = try lines.split(separator: 0x0A).map { try decoder.decode(Entry.self, from: $0) }
    texts = Dictionary(grouping: entries, by: \.lang).mapValues { $0.flatMap(Self.lines) }
    if texts.values.contains(where: \.isEmpty) { throw BenchmarkFailure("a language has no text at all") }
  }

  /// Lines that people wrote: what stands below a call's rule would be left unread, and so would all below it.
  private static func lines(of entry: Entry) -> [String] {
    let lines = (entry.description ?? "").split(separator: "\n").prefix { !$0.hasPrefix("-::") && !$0.hasPrefix("__") }
    return lines.map(String.init)
  }

  func write(series count: Int, seed: UInt64 = 1, to output: inout some ExportOutput) {
    var numbers = SeededNumbers(seed: seed)
    output.lines(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//adjourn//benchmark//EN"])
    for number in 0..<count {
      let entry = entries[number % entries.count]
      output.lines([
        "BEGIN:VEVENT", "UID:judge-\(number)@example.org", "DTSTAMP:20261101T080000Z",
        "DTSTART:20261102T\(10 + number % 7)0000Z", "DURATION:PT\(15 * (1 + number % 6))M", "RRULE:FREQ=WEEKLY",
        "SUMMARY:" + Self.escaped(entry.summary ?? ""),
        "DESCRIPTION:" + Self.escaped(description(of: entry, &numbers)),
      ])
      for person in 0..<min(8, entry.attendees ?? 0) {
        output.line("ATTENDEE;PARTSTAT=ACCEPTED:mailto:person\(person)@example.org")
      }
      output.line("END:VEVENT")
    }
    output.line("END:VCALENDAR")
  }

  private func description(of entry: Entry, _ numbers: inout SeededNumbers) -> String {
    var text = ""
    let own = entry.description ?? ""
    while text.utf8.count + own.utf8.count < Self.descriptionBytes {
      text += numbers.pick(texts[entry.lang] ?? [entry.lang]) + "\n"
    }
    return text + own
  }

  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: ";", with: "\\;")
      .replacingOccurrences(of: ",", with: "\\,").replacingOccurrences(of: "\n", with: "\\n")
  }
}
