import ICalendar

/// Two or more people's weeks side by side, by name: hours, what could be freed, free blocks; nobody is ranked.
public struct Team: Hashable, Sendable {
  /// One person's line.
  public struct Row: Hashable, Sendable, Identifiable {
    public var member: Member
    /// Places of their listed series in the snapshot.
    public var series: [Int]
    /// The typical week as the calendar is.
    public var before: WeekGrid
    /// The same with the decisions carried out.
    public var after: WeekGrid
    /// Hours a week over the next 52 weeks that open suggestions would remove.
    public var freeableHoursPerWeek: Double
    /// Hours a week over the next 52 weeks that decisions remove.
    public var freedHoursPerWeek: Double
    /// Places of their listed series that mostly lie outside their working hours.
    public var outside: [Int]

    public var id: String { member.owner }
  }

  public private(set) var rows: [Row] = []
  /// Minutes since midnight of the audit's clock, on its day, in which everybody works; nil where there are none.
  public let coreHours: Range<Int>?

  /// Everything that decisions do not change; empty where there is no team. Everybody's weeks may be known already.
  public init(_ snapshot: AuditSnapshot, weeks: WeekLedger? = nil) {
    let members = snapshot.isTeam ? snapshot.members : []
    coreHours = Self.coreHours(of: members, in: snapshot)
    let listed = snapshot.series.indices.filter { snapshot.series[$0].isListed }
    rows = members.map { member in
      let own = listed.filter { snapshot.series[$0].owners.contains(member.owner) }
      let before = weeks?.before(of: member) ?? .before(snapshot, of: member)
      return Row(
        member: member, series: own, before: before, after: before, freeableHoursPerWeek: 0, freedHoursPerWeek: 0,
        outside: own.filter { member.worksOutside(snapshot.series[$0].schedule) })
    }
  }

  /// Works out anew what decisions change, by what is planned for each of the snapshot's series; everybody's week may
  /// be known already.
  public mutating func refresh(
    _ snapshot: AuditSnapshot, _ journal: DecisionJournal, _ planned: [PlannedChange?], weeks: WeekLedger? = nil
  ) {
    for index in rows.indices {
      var (freeable, freed, isMoved) = (0.0, 0.0, false)
      for place in rows[index].series {
        guard let change = planned[place] else { continue }
        if change.isDecided {
          freed += change.hoursPerWeek
          isMoved = isMoved || !change.isKept
        } else {
          freeable += change.hoursPerWeek
        }
      }
      rows[index].freeableHoursPerWeek = freeable
      rows[index].freedHoursPerWeek = freed
      let member = rows[index].member
      let after = isMoved ? weeks?.after(of: member, in: snapshot) ?? .after(snapshot, journal, of: member) : nil
      rows[index].after = after ?? rows[index].before
    }
  }

  /// The part of the audit's day that lies in everybody's working hours, whatever weekday it is.
  private static func coreHours(of members: [Member], in snapshot: AuditSnapshot) -> Range<Int>? {
    let midnight = CivilDateTime(snapshot.asOf)
    let spans = members.map { member in
      [member.workday.lowerBound, member.workday.upperBound].map { minute in
        let instant = member.zone.instant(of: midnight.adding(seconds: Int64(minute) * 60))
        return Int((snapshot.zone.local(instant).seconds - midnight.seconds) / 60)
      }
    }
    guard let from = spans.map({ $0[0] }).max(), let to = spans.map({ $0[1] }).min(), from < to else { return nil }
    return from..<to
  }
}

extension Member {
  /// Whether more than half of some occurrences begin before or end after the member's working time.
  public func worksOutside(_ schedule: Schedule) -> Bool {
    let spans = schedule.past.isEmpty ? Array(schedule.upcoming.prefix(8)) : schedule.past
    return spans.count { !works(during: $0) } * 2 > spans.count
  }

  private func works(during span: TimeSpan) -> Bool {
    let start = zone.local(span.start)
    let from = start.secondOfDay / 60
    let to = from + Int((span.seconds + 59) / 60)
    return workingDays.contains(start.date.weekday) && from >= workday.lowerBound && to <= workday.upperBound
  }
}
