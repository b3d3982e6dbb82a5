import ICalendar

/// A typical week kept as counts: a decision costs the occurrences of its own series, and no others.
struct WeekTally: Hashable {
  /// Whose week it is; nil where all calendars are one week.
  let member: Member?
  private var meetings: MinuteCounts
  /// What takes focus time.
  private(set) var busy: MinuteCounts
  /// What is carried out, by places in the audit's series.
  private var actions: [Int: Decision.Action] = [:]

  /// The week as the calendar is.
  init(_ snapshot: AuditSnapshot, of member: Member? = nil) {
    self.member = member
    let layers = WeekGridBuilder(snapshot, member: member)
    meetings = MinuteCounts(layers.empty)
    busy = meetings
    for place in snapshot.series.indices where layers.holds(place) {
      let takesFocus = layers.takesFocus(place)
      let isListed = snapshot.series[place].isListed
      guard isListed || takesFocus else { continue }
      for span in snapshot.series[place].schedule.past {
        let minutes = layers.minutes(of: span)
        if isListed { meetings.add(minutes) }
        if takesFocus { busy.add(minutes) }
      }
    }
    for span in layers.occupied { busy.add(layers.minutes(of: span)) }
  }

  /// Carries out exactly these actions on listed series, by their places in the audit that it was made of.
  mutating func carryOut(_ wanted: [Int: Decision.Action], in snapshot: AuditSnapshot) {
    let layers = WeekGridBuilder(snapshot, member: member)
    for (place, action) in actions where wanted[place] != action { change(place, action, to: wanted[place], layers) }
    for (place, action) in wanted where actions[place] == nil { change(place, nil, to: action, layers) }
    actions = wanted
  }

  func grid(_ snapshot: AuditSnapshot) -> WeekGrid {
    WeekGridBuilder(snapshot, member: member).summary(meetings.busy, busy.busy)
  }

  private mutating func change(
    _ place: Int, _ former: Decision.Action?, to action: Decision.Action?, _ layers: WeekGridBuilder
  ) {
    guard layers.holds(place) else { return }
    let takesFocus = layers.takesFocus(place)
    for span in layers.remaining(place, former) {
      meetings.remove(layers.minutes(of: span))
      if takesFocus { busy.remove(layers.minutes(of: span)) }
    }
    for span in layers.remaining(place, action) {
      meetings.add(layers.minutes(of: span))
      if takesFocus { busy.add(layers.minutes(of: span)) }
    }
  }
}
