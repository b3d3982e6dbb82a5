import Audit

/// Finds the series that somebody means by an id, a title or a part of a title.
struct SeriesSearch {
  private let snapshot: AuditSnapshot

  init(_ snapshot: AuditSnapshot) { self.snapshot = snapshot }

  /// The one series meant; fails where none or several are, naming what to write instead.
  func one(named name: String) throws -> Series {
    if let series = snapshot.series.first(where: { $0.id.text == name }) { return series }
    let wanted = name.lowercased()
    let exact = snapshot.series.filter { $0.title.lowercased() == wanted }
    let found = exact.isEmpty ? snapshot.series.filter { $0.title.lowercased().contains(wanted) } : exact
    let listed = found.filter(\.isListed)
    let candidates = listed.isEmpty ? found : listed
    if let only = candidates.first, candidates.count == 1 { return only }
    guard !candidates.isEmpty else {
      throw Failure("no meeting is called '\(name)'; adjourn audit PATH lists titles and ids", .usage)
    }
    let some = candidates.prefix(6).map { "\($0.id) \($0.title)" }.joined(separator: ", ")
    throw Failure("\(candidates.count) meetings are called '\(name)': \(some); give the id", .usage)
  }
}
