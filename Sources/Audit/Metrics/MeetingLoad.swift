import ICalendar

/// Y of "Freed X of Y": hours a week in recurring meetings over the past window, double-booked time once.
enum MeetingLoad {
  /// For one owner the union of all listed series; for a team the sum of its members' unions.
  static func hoursPerWeek(_ snapshot: AuditSnapshot) -> Double {
    let owners = snapshot.owners
    func covered(_ listed: some Sequence<Series>) -> Int64 {
      Self.covered(listed.filter(\.isListed).flatMap(\.schedule.past))
    }
    let seconds: Int64
    if owners.count < 2 {
      seconds = covered(snapshot.series)
    } else {
      let places = snapshot.placesByOwner
      seconds = owners.reduce(0) { sum, owner in
        sum + covered((places[owner] ?? []).lazy.map { snapshot.series[$0] })
      }
    }
    return Double(seconds) / 3_600 / Double(max(1, snapshot.settings.weeksBack))
  }

  /// Seconds covered by at least one span.
  static func covered(_ spans: [TimeSpan]) -> Int64 {
    var total: Int64 = 0
    var end = Int64.min
    for span in spans.sorted(by: { $0.start < $1.start }) {
      let from = max(span.start.seconds, end)
      if span.end.seconds > from { total += span.end.seconds - from }
      end = max(end, span.end.seconds)
    }
    return total
  }
}
