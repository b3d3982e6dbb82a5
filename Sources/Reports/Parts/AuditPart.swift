import Audit
import ICalendar

/// A part of a large audit as JSON lines, `adjourn.part/1`: made by itself, on any machine, and merged with others.
///
/// A head line, a line for each calendar by path, a line for each series by id. A series' line carries its document of
/// `adjourn.audit/1`, what it takes of the week, and the events it was made of in each calendar; where parts share a series, merging judges it anew
/// from all of them. So merging is associative, and the merge of parts is the part of the whole.
public struct AuditPart: Sendable {
  static let schema = "adjourn.part/1"

  private let auditor: Auditor
  private let day: CivilDate
  private let zone: Zone
  private let frame: AuditSnapshot

  /// How to judge: parts can be merged where all of this is the same.
  public init(_ auditor: Auditor, asOf day: CivilDate, zone: Zone) {
    self.auditor = auditor
    self.day = day
    self.zone = zone
    frame = auditor.frame(asOf: day, zone: zone)
  }

  /// For adding up the typical week of parts judged so.
  public var week: PartWeek { PartWeek(frame) }

  /// The first line of a part, without its line feed.
  public var head: [UInt8] {
    line { json in
      json.member("asOf", day.description)
      json.member("kind", "part")
      json.member("schema", Self.schema)
      json.member("timeZone", zone.name)
      json.member("weeks", auditor.settings.weeksBack)
    }
  }

  /// What is said of one calendar, and its series; nothing of the calendar is held afterwards.
  public func lines(of source: Auditor.Source) -> (calendar: [UInt8], series: [PartLine]) {
    let origin = source.origin ?? CalendarOrigin(source.document)
    var source = source
    source.origin = origin
    let owner = source.owner?.lowercased() ?? origin.owner
    let (portions, occupied) = auditor.portionsAndRest(of: [source], asOf: day, zone: zone)
    var calendar = JSONWriter(.line)
    PartCalendar(source.document, origin, owner: owner, occupied: occupied).write(to: &calendar)
    let series = portions.map { portion in
      let copy = SeriesCopy(
        calendar: source.document.path, events: SeriesCopy.text(of: portion.events), names: origin.namesPeople,
        owner: owner)
      return line(of: portion.series, copies: [copy])
    }
    return (calendar.bytes, series)
  }

  /// Lines of one series as one: judged anew where several calendars hold it. Nil where a line is none.
  public func merged(_ lines: [PartLine]) -> PartLine? {
    guard let first = lines.first, lines.contains(where: { $0.bytes != first.bytes }) else { return lines.first }
    var copies: [String: SeriesCopy] = [:]
    for line in lines {
      guard let found = line.copies else { return nil }
      for copy in found { copies[copy.calendar] = max(copies[copy.calendar] ?? copy, copy) }
    }
    let sorted = copies.values.sorted()
    let portions = auditor.portions(of: sorted.map(\.source), asOf: day, zone: zone)
    guard var series = (portions.first { $0.series.id.text == first.id } ?? portions.first)?.series else {
      return first
    }
    series.id = SeriesID(first.id)
    return line(of: series, copies: sorted)
  }

  private func line(of series: Series, copies: [SeriesCopy]) -> PartLine {
    let bytes = line { json in
      json.member("copies", copies)
      json.member("id", series.id.text)
      json.member("kind", "series")
      json.member("series", SeriesDocument(series, record: SeriesRecord(), snapshot: frame))
      json.member("week", WeekShare(series, in: zone))
    }
    return PartLine(bytes: bytes, id: series.id.text)
  }

  private func line(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter(.line)
    json.object(members)
    return json.bytes
  }
}
