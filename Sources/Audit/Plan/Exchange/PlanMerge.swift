/// Several people's plans laid over each other, series by series: where they agree, and where they do not.
///
/// The result is the same in whatever order the plans are given.
public struct PlanMerge: Hashable, Sendable {
  /// What people can say about a series.
  public enum Question: String, CaseIterable, Hashable, Sendable {
    case decision, urgency, sensitivity, complexity, connection
    case people = "number of people"
  }

  /// One series with what each person said.
  public struct Row: Hashable, Sendable {
    public var series: SeriesID
    /// Every id that the series has in somebody's plan.
    public var ids: [SeriesID]
    public var title: String
    public var likeness: String
    /// One for each person, by name.
    public var ratings: [PlanEntry]
    /// What they answered differently; those who said nothing disagree with nobody.
    public var disputed: [Question]
    /// What everybody who spoke agrees on; disputed questions are left open.
    public var agreed: SeriesRecord
  }

  /// Disputed series first, then by title and id.
  public var rows: [Row]

  public init(_ entries: [PlanEntry]) {
    let byID = Dictionary(grouping: entries, by: \.series)
    var groups: [[PlanEntry]] = []
    var places: [String: Int] = [:]
    for id in byID.keys.sorted() {
      let group = byID[id] ?? []
      let likeness = group.map(\.likeness).max() ?? ""
      if !likeness.isEmpty, let place = places[likeness], Self.areOtherPeople(group, groups[place]) {
        groups[place] += group
      } else {
        if !likeness.isEmpty { places[likeness] = groups.count }
        groups.append(group)
      }
    }
    rows = groups.map(Self.row).sorted {
      ($0.disputed.isEmpty ? 1 : 0, $0.title, $0.series) < ($1.disputed.isEmpty ? 1 : 0, $1.title, $1.series)
    }
  }

  /// Series with different ids that look alike are one meeting where nobody has both.
  private static func areOtherPeople(_ some: [PlanEntry], _ others: [PlanEntry]) -> Bool {
    Set(some.map(\.by)).isDisjoint(with: others.map(\.by))
  }

  private static func row(_ entries: [PlanEntry]) -> Row {
    let ratings = Dictionary(grouping: entries, by: \.by).compactMap { $1.max(by: isEarlier) }
      .sorted { $0.by < $1.by }
    let ids = Set(ratings.map(\.series)).sorted()
    var row = Row(
      series: ids.first ?? SeriesID(""), ids: ids, title: ratings.map(\.title).max() ?? "",
      likeness: ratings.map(\.likeness).max() ?? "", ratings: ratings, disputed: [], agreed: SeriesRecord())
    let records = ratings.map(\.record)
    let latest = records.compactMap(\.decision).max { $0.decidedAt < $1.decidedAt }
    if let latest, row.agree(.decision, records.compactMap { $0.decision?.action }) != nil {
      row.agreed.decision = latest
    }
    row.agreed.overrides.urgency = row.agree(.urgency, records.compactMap(\.overrides.urgency))
    row.agreed.overrides.sensitivity = row.agree(.sensitivity, records.compactMap(\.overrides.sensitivity))
    row.agreed.overrides.complexity = row.agree(.complexity, records.compactMap(\.overrides.complexity))
    row.agreed.overrides.connection = row.agree(.connection, records.compactMap(\.overrides.connection))
    row.agreed.overrides.headCount = row.agree(.people, records.compactMap(\.overrides.headCount))
    let notes = Set(records.map(\.note)).subtracting([""])
    row.agreed.note = notes.sorted().joined(separator: " / ")
    return row
  }

  /// Of one person's two entries about a series the later decision holds; where the times say nothing, a fixed order.
  private static func isEarlier(_ one: PlanEntry, _ other: PlanEntry) -> Bool {
    func key(_ entry: PlanEntry) -> (Int64, String, String) {
      let decision = entry.record.decision
      return (decision?.decidedAt.seconds ?? .min, decision?.action.word ?? "", entry.record.note)
    }
    return key(one) < key(other)
  }
}

extension PlanMerge.Row {
  /// The one answer of all who gave one; nil and noted as disputed where there are several.
  fileprivate mutating func agree<Answer: Hashable>(_ question: PlanMerge.Question, _ answers: [Answer]) -> Answer? {
    if Set(answers).count > 1 { disputed.append(question) }
    return disputed.contains(question) ? nil : answers.first
  }
}
