import Audit
import Foundation

/// One line of a part, kept as it is written.
public struct PartLine: Hashable, Sendable {
  public enum Kind: Hashable, Sendable { case head, calendar, series }

  /// Without the line feed.
  public let bytes: [UInt8]
  /// Of a series; empty for other lines.
  public let id: String

  init(bytes: [UInt8], id: String) {
    self.bytes = bytes
    self.id = id
  }

  /// A line that was read; nil where it is none of a part.
  public init?(_ bytes: [UInt8]) {
    guard bytes.first == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "}") else { return nil }
    self.bytes = bytes
    if Self.contains(bytes, #""kind":"series","#) {
      // In texts quotes are escaped, so that this is the line's own id; those of the document stand behind it.
      guard let start = Self.end(of: #","id":""#, in: bytes) else { return nil }
      let id = bytes[start...].prefix { $0 != UInt8(ascii: "\"") }
      guard !id.isEmpty else { return nil }
      self.id = String(decoding: id, as: UTF8.self)
    } else {
      guard Self.contains(bytes, #""kind":"calendar""#) || Self.contains(bytes, #""kind":"part""#) else { return nil }
      id = ""
    }
  }

  public var kind: Kind {
    if !id.isEmpty { return .series }
    return Self.contains(bytes, #""kind":"part""#) ? .head : .calendar
  }

  /// The path of a calendar; empty for other lines.
  public var path: String {
    struct Line: Decodable { var path: String? }
    return (try? JSONDecoder().decode(Line.self, from: Data(bytes)))?.path ?? ""
  }

  /// The document of a series, as `adjourn.audit/1` has it; empty for other lines.
  public var document: ArraySlice<UInt8> {
    guard let start = Self.end(of: #""kind":"series","series":"#, in: bytes), let week = weekStart else { return [] }
    return bytes[start..<(week - Self.weekName.count)]
  }

  /// What the series takes of the week; nil where the line is damaged.
  var week: WeekShare? {
    weekStart.flatMap { WeekShare(bytes[$0..<(bytes.count - 1)]) }
  }

  private static let weekName = Array(#","week":"#.utf8)

  /// Behind the name of the line's last member, which is searched from the end.
  private var weekStart: Int? {
    let name = Self.weekName
    guard bytes.count >= name.count else { return nil }
    let start = (0...(bytes.count - name.count)).last { start in
      bytes[start] == name[0] && bytes[start..<(start + name.count)].elementsEqual(name)
    }
    return start.map { $0 + name.count }
  }

  /// Which calendars hold the series, and its events there; nil where the line is damaged.
  var copies: [SeriesCopy]? {
    struct Line: Decodable { var copies: [SeriesCopy] }
    return (try? JSONDecoder().decode(Line.self, from: Data(bytes)))?.copies
  }

  private static func contains(_ bytes: [UInt8], _ text: StaticString) -> Bool { end(of: text, in: bytes) != nil }

  /// The offset behind the first place where a text stands.
  private static func end(of text: StaticString, in bytes: [UInt8]) -> Int? {
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return bytes.withUnsafeBufferPointer { bytes in
      guard bytes.count >= wanted.count else { return nil }
      for start in 0...(bytes.count - wanted.count) where bytes[start] == wanted[0] {
        if (1..<wanted.count).allSatisfy({ bytes[start + $0] == wanted[$0] }) { return start + wanted.count }
      }
      return nil
    }
  }
}
