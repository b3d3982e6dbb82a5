import Audit

/// Several people's plans for people to read: what all agree on, and who says what where they do not.
public enum PlanTable {
  public static func text(_ merge: PlanMerge) -> String {
    guard !merge.rows.isEmpty else { return "Nobody has decided anything yet.\n" }
    let people = Set(merge.rows.flatMap { $0.ratings.map(\.by) }).sorted()
    let disputed = merge.rows.count { !$0.disputed.isEmpty }
    var lines = [
      "\(merge.rows.count) series, \(people.count) \(people.count == 1 ? "person" : "people") "
        + "(\(people.joined(separator: ", "))), \(disputed) disputed", "",
    ]
    for row in merge.rows {
      let verdict = row.disputed.contains(.decision) ? "DISPUTED" : decision(row.agreed)
      lines.append("\(left(verdict, 8))  \(left(row.series.text, 10))  \(plain(row.title, empty: "(no title)"))")
      guard row.ratings.count > 1 || !row.disputed.isEmpty else {
        let more = row.ratings.first.map { said($0.record) } ?? ""
        if more != decision(row.agreed) { lines.append("          \(more)") }
        continue
      }
      let width = row.ratings.map(\.by.count).max() ?? 0
      for rating in row.ratings { lines.append("          \(left(rating.by, width))  \(said(rating.record))") }
      if !row.disputed.isEmpty {
        lines.append("          they differ on \(row.disputed.map(\.rawValue).joined(separator: ", "))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func decision(_ record: SeriesRecord) -> String {
    record.decision?.action.verdict.word.uppercased() ?? "open"
  }

  private static func said(_ record: SeriesRecord) -> String {
    var parts = [decision(record) + (record.decision?.action.preset.map { " (\($0.words))" } ?? "")]
    for axis in Axis.allCases {
      if let level = record.overrides[axis] { parts.append("\(axis.rawValue) \(level.rawValue)") }
    }
    if let connection = record.overrides.connection { parts.append(connection ? "for connection" : "no connection") }
    if let people = record.overrides.headCount { parts.append("\(people) people") }
    if !record.note.isEmpty { parts.append("“\(plain(record.note))”") }
    return parts.joined(separator: ", ")
  }
}
