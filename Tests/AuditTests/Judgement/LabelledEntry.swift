import Foundation
import ICalendar

@testable import Audit

/// A calendar entry with what people answered about it.
struct LabelledEntry: Decodable {
  struct Label: Decodable {
    var kind: String
    var urgency: String?
    var sensitivity: String?
    var complexity: String?
    var connection: Bool?
    var verdict: String?

    func level(_ axis: Axis) -> String? {
      switch axis {
      case .urgency: urgency
      case .sensitivity: sensitivity
      case .complexity: complexity
      }
    }
  }

  var id: String
  var lang: String
  var summary: String?
  var description: String?
  var rrule: String?
  var durationMin: Int
  var attendees: Int?
  var organizerIsOwner: Bool?
  var externalDomains: Int?
  var accepted: Int?
  var declined: Int?
  var tentative: Int?
  var optional: Int?
  var location: String?
  var `class`: String?
  var busy: String?
  var priority: Int?
  var categories: [String]?
  var ageWeeks: Int?
  var label: Label

  var isMeeting: Bool { label.kind == "meeting" }

  static let files = ["dev", "english", "english2", "english3", "european", "european2", "cjk"]

  /// The entries of a file beside this one.
  static func read(_ name: String) throws -> [LabelledEntry] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Entries")
    let text = try String(contentsOf: folder.appendingPathComponent("\(name).jsonl"), encoding: .utf8)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try text.split(separator: "\n").map { try decoder.decode(LabelledEntry.self, from: Data($0.utf8)) }
  }
}

extension LabelledEntry {
  /// As lines of a VEVENT; without people, nobody is named.
  func event(withPeople: Bool) -> String {
    var lines = ["UID:\(id)", "DTSTAMP:20261119T080000Z", "SUMMARY:\(Self.escaped(summary))"]
    lines +=
      durationMin.isMultiple(of: 1_440) && durationMin > 0
      ? ["DTSTART;VALUE=DATE:20261102", "DURATION:P\(durationMin / 1_440)D"]
      : ["DTSTART;TZID=Europe/Berlin:20261102T100000", "DURATION:PT\(durationMin)M"]
    if let rrule { lines.append("RRULE:\(rrule)") }
    if let description { lines.append("DESCRIPTION:\(Self.escaped(description))") }
    if let location { lines.append("LOCATION:\(Self.escaped(location))") }
    if let `class` { lines.append("CLASS:\(`class`)") }
    if let priority { lines.append("PRIORITY:\(priority)") }
    if let categories { lines.append("CATEGORIES:" + categories.map(Self.escaped).joined(separator: ",")) }
    lines.append("TRANSP:\(busy == "FREE" ? "TRANSPARENT" : "OPAQUE")")
    lines.append("STATUS:\(busy == "TENTATIVE" ? "TENTATIVE" : "CONFIRMED")")
    return (lines + (withPeople ? people : [])).joined(separator: "\n")
  }

  private var people: [String] {
    let count = attendees ?? 0
    guard count > 1 else { return [] }
    let guests = min(externalDomains ?? 0, count - 1)
    let names =
      ["ana@example.org"] + (1..<(count - guests)).map { "person\($0)@example.org" }
      + (0..<guests).map { "guest\($0)@client\($0).example" }
    let answers =
      Array(repeating: "ACCEPTED", count: accepted ?? 0) + Array(repeating: "DECLINED", count: declined ?? 0)
      + Array(repeating: "TENTATIVE", count: tentative ?? 0) + Array(repeating: "NEEDS-ACTION", count: count)
    let organizer = organizerIsOwner == true ? names[0] : names[1]
    return ["ORGANIZER:mailto:\(organizer)"]
      + zip(names, answers).enumerated().map { number, person in
        let role = number >= count - (optional ?? 0) ? "OPT-PARTICIPANT" : "REQ-PARTICIPANT"
        return "ATTENDEE;ROLE=\(role);PARTSTAT=\(person.1):mailto:\(person.0)"
      }
  }

  private static func escaped(_ text: String?) -> String {
    (text ?? "").replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: ";", with: "\\;")
      .replacingOccurrences(of: ",", with: "\\,").replacingOccurrences(of: "\r\n", with: "\\n")
      .replacingOccurrences(of: "\n", with: "\\n")
  }
}
