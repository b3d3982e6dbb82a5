import Audit
import ICalendar

extension DashboardState {
  /// Whose week is shown: in a team the person chosen in the people view.
  var weekMember: Member? { snapshot?.isTeam == true ? people.current?.member : nil }

  /// What has to hold on the people view: its figures fit the decisions, its row is in sight.
  mutating func settlePeople() {
    guard let snapshot, people.team != nil else { return }
    if people.isStale {
      let plan = plan
      // Held once only, so that what becomes known does not copy the rest.
      var cache = SavingCache()
      swap(&cache, &savings)
      let planned = PlannedChange.all(snapshot, plan) { cache.saving($1, of: $0, in: snapshot.zone) }
      swap(&cache, &savings)
      withLedger { state, ledger in
        ledger.carryOut(plan, in: snapshot)
        state.people.team?.refresh(snapshot, plan, planned, weeks: ledger)
      }
      people.top = snapshot.isTeam ? FreeableMeetings(snapshot, planned) : people.top
      people.isStale = false
    }
    people.row = min(max(0, people.row), max(0, people.count - 1))
    let rows = max(1, PeopleLayout(self).rows)
    people.firstRow = min(max(people.firstRow, people.row - rows + 1), people.row)
    people.firstRow = max(0, min(people.firstRow, people.count - rows))
  }

  /// Shows the meetings of a person's calendar, by the filter that says the same.
  mutating func listPerson() {
    guard let member = people.current?.member else { return }
    list(whoFilter(member))
  }

  private func whoFilter(_ member: Member) -> String {
    member.owner.contains(where: \.isWhitespace) ? "who:\"\(member.owner)\"" : "who:\(member.owner)"
  }

  /// The hour of the week's cursor as a filter: by the audit's clock, of the person whose week it is.
  var slotFilter: String {
    guard let snapshot, let member = weekMember else { return Self.slot(weekCursor.weekday, weekCursor.hour) }
    // The day of the audit's week with that weekday, so that both clocks are the ones of today.
    let day = snapshot.asOf.adding(days: weekCursor.weekday.rawValue - snapshot.asOf.weekday.rawValue)
    let here = snapshot.zone.local(member.zone.instant(of: CivilDateTime(day, hour: weekCursor.hour)))
    return "\(Self.slot(here.date.weekday, here.hour)) \(whoFilter(member))"
  }

  private static func slot(_ weekday: Weekday, _ hour: Int) -> String {
    "at:\(weekday.shortName.lowercased())-\(hour)"
  }

  /// The next person's week.
  mutating func turnPerson(_ step: Int) {
    guard people.count > 0 else { return }
    people.row = (people.row + step + people.count) % people.count
  }
}
