import Audit

/// The rows of the meetings view, worked out once per audit so that no key press has to.
public struct MeetingTable: Hashable, Sendable {
  /// What sorting, filtering and drawing read of one series.
  public struct Row: Hashable, Sendable {
    /// Index into the snapshot's `series`.
    public var series: Int
    public var id: SeriesID
    /// Live hours a week for one person.
    public var hours: Double
    /// It takes place no more.
    public var hasEnded: Bool
    /// nil where unknown.
    public var ageWeeks: Int?
    /// Its place in the order by title, without case and accents.
    var titlePlace = 0
    /// Folded title, organizer and people, for the filter's words.
    var text: SearchText
    /// Folded organizer, people and owners, for `who:`.
    var people: SearchText
    /// Folded owners: all that can be asked for where the rest is hidden.
    var owners: SearchText
  }

  /// In the snapshot's order: most hours first.
  public private(set) var rows: [Row] = []
  /// The longest bar's hours.
  public private(set) var mostHours = 0.0
  /// How many still take place.
  private(set) var ongoing = 0
  private var places: [SeriesID: Int] = [:]

  init() {}

  init(_ snapshot: AuditSnapshot) {
    for (index, series) in snapshot.series.enumerated() where series.isListed {
      let hours = series.hoursPerWeek
      let people = (series.people + [series.organizer] + series.owners).joined(separator: "\n")
      rows.append(
        Row(
          series: index, id: series.id, hours: hours, hasEnded: series.hasEnded, ageWeeks: series.facts.ageWeeks,
          text: SearchText(series.title + "\n" + people), people: SearchText(people),
          owners: SearchText(series.owners.joined(separator: "\n"))))
      places[series.id] = rows.count - 1
      mostHours = max(mostHours, hours)
    }
    ongoing = rows.count { !$0.hasEnded }
    let titles = rows.map { SearchText.folded(snapshot.series[$0.series].title) }
    let order = rows.indices.sorted { (titles[$0], $0) < (titles[$1], $1) }
    for (place, row) in order.enumerated() { rows[row].titlePlace = place }
  }

  /// A series' row; nil where the audit no longer lists it.
  func row(of id: SeriesID) -> Int? { places[id] }
}
