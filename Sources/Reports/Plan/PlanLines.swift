import Audit
import Foundation
import ICalendar

/// Plans as JSON lines, `adjourn.plan/1`: one series of one person each, so that files can be put one behind the other.
public enum PlanLines {
  static let schema = "adjourn.plan/1"

  /// The lines of some entries, in their order.
  public static func text(_ entries: [PlanEntry]) -> String {
    entries.map { JSONWriter.text(of: $0, .line) }.joined()
  }

  /// The entries of a file; a line that is none is left out and named.
  public static func read(_ text: String, path: String) -> (entries: [PlanEntry], mistakes: [Diagnostic]) {
    var entries: [PlanEntry] = []
    var mistakes: [Diagnostic] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      do throws(Mistake) {
        entries.append(try entry(line))
      } catch {
        mistakes.append(
          Diagnostic(.error, path: path, line: index + 1, message: "\(error.sentence); the line is left out."))
      }
    }
    return (entries, mistakes)
  }

  private struct Mistake: Error {
    var sentence: String
  }

  private struct Line: Decodable {
    var schema: String?
    var by: String?
    var series: String?
    var title: String?
    var likeness: String?
    var action: String?
    var decidedAt: Int64?
    var urgency: String?
    var sensitivity: String?
    var complexity: String?
    var connection: Bool?
    var people: Int?
    var note: String?
  }

  private static func entry(_ text: Substring) throws(Mistake) -> PlanEntry {
    guard let line = try? JSONDecoder().decode(Line.self, from: Data(text.utf8)) else {
      throw Mistake(sentence: "This is no line of a plan (JSON with the members that adjourn plan export writes)")
    }
    guard line.schema == schema else {
      throw Mistake(sentence: "\"schema\" should be \(schema)")
    }
    guard let id = line.series.map(SeriesID.init), id.isWellFormed else {
      throw Mistake(sentence: "\"series\" should be an id as adjourn audit shows it")
    }
    guard let by = line.by, !by.isEmpty else { throw Mistake(sentence: "\"by\" should say whose plan it is") }
    var record = SeriesRecord()
    if let word = line.action {
      guard let action = Decision.Action(word: word) else {
        throw Mistake(sentence: "\"action\" should be convert, keep or blend: with a preset")
      }
      record.decision = Decision(action, decidedAt: Instant(seconds: line.decidedAt ?? 0))
    }
    record.overrides.urgency = try level(line.urgency, "urgency")
    record.overrides.sensitivity = try level(line.sensitivity, "sensitivity")
    record.overrides.complexity = try level(line.complexity, "complexity")
    record.overrides.connection = line.connection
    record.overrides.headCount = line.people.map { min(max(1, $0), 1_000_000) }
    record.note = plain(line.note ?? "")
    return PlanEntry(
      by: plain(by), series: id, title: plain(line.title ?? ""), likeness: line.likeness ?? "", record: record)
  }

  private static func level(_ word: String?, _ axis: String) throws(Mistake) -> Level? {
    guard let word else { return nil }
    guard let level = Level(rawValue: word) else {
      throw Mistake(sentence: "\"\(axis)\" should be low, medium or high")
    }
    return level
  }
}

extension PlanEntry: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.optionalMember("action", record.decision?.action.word)
      json.member("by", by)
      json.optionalMember("complexity", record.overrides.complexity?.rawValue)
      json.optionalMember("connection", record.overrides.connection)
      json.optionalMember("decidedAt", record.decision.map { Int($0.decidedAt.seconds) })
      json.member("likeness", likeness)
      if !record.note.isEmpty { json.member("note", record.note) }
      json.optionalMember("people", record.overrides.headCount)
      json.member("schema", PlanLines.schema)
      json.optionalMember("sensitivity", record.overrides.sensitivity?.rawValue)
      json.member("series", series.text)
      json.member("title", title)
      json.optionalMember("urgency", record.overrides.urgency?.rawValue)
    }
  }
}
