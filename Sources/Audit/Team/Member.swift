import ICalendar

/// Somebody whose calendar was given, with the clock and the hours they work by.
public struct Member: Hashable, Sendable, Identifiable {
  /// The address or name that the calendar is known by; empty where nobody is known.
  public var owner: String
  /// The name that other people's invitations give, else the owner.
  public var name: String
  public var zone: Zone
  /// Working hours in minutes since midnight of their own clock, end exclusive.
  public var workday: Range<Int>
  public var workingDays: Set<Weekday>

  public var id: String { owner }

  public init(owner: String, name: String, zone: Zone, workday: Range<Int>, workingDays: Set<Weekday>) {
    self.owner = owner
    self.name = name
    self.zone = zone
    self.workday = workday
    self.workingDays = workingDays
  }
}

extension AuditSnapshot {
  /// Whether calendars of two or more people were given.
  public var isTeam: Bool { owners.count > 1 }

  /// Everybody whose calendar was given, by name; the one owner, known or not, where there is no team.
  public var members: [Member] {
    let owners = owners
    let names = ownerNames
    guard owners.count > 1 else {
      let owner = owners.first ?? ""
      return [
        Member(
          owner: owner, name: names[owner] ?? owner, zone: zone, workday: settings.workday,
          workingDays: settings.workingDays)
      ]
    }
    let called = owners.map { names[$0] ?? $0 }
    return zip(owners, called).map { owner, name in
      // Two people of one name are told apart by their addresses.
      let isUnique = called.count { $0 == name } == 1
      return member(owner, name: isUnique ? name : "\(name) <\(owner)>")
    }
    .sorted { ($0.name.lowercased(), $0.owner) < ($1.name.lowercased(), $1.owner) }
  }

  /// What most series call each owner; ties go to the first in the alphabet.
  private var ownerNames: [String: String] {
    var counts: [String: [String: Int]] = [:]
    for series in series {
      for (owner, name) in zip(series.owners, series.ownerNames) where name.lowercased() != owner {
        counts[owner, default: [:]][name, default: 0] += 1
      }
    }
    return counts.compactMapValues { names in names.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key }
  }

  /// Where working hours were read from one calendar, they are not those of the others.
  private func member(_ owner: String, name: String) -> Member {
    let calendars = calendars.filter { $0.owner == owner }
    let usual = settings.saysWorkingTime ? settings : AuditSettings()
    let hours = settings.saysWorkingTime ? nil : calendars.lazy.compactMap(\.workingHours).first
    return Member(
      owner: owner, name: name, zone: hours?.zone ?? calendars.lazy.compactMap(\.zone).first ?? zone,
      workday: hours?.minutes ?? usual.workday, workingDays: hours?.days ?? usual.workingDays)
  }

  /// Whether a series takes a member's time.
  public func holds(_ series: Series, for member: Member) -> Bool {
    !isTeam || series.owners.contains(member.owner)
  }

  /// Places of the series that take each owner's time.
  var placesByOwner: [String: [Int]] {
    var places: [String: [Int]] = [:]
    for place in series.indices {
      for owner in series[place].owners { places[owner, default: []].append(place) }
    }
    return places
  }

  /// A member's busy time that stands in no row.
  func occupied(of member: Member) -> [TimeSpan] {
    isTeam ? occupiedByOwner[member.owner] ?? [] : occupied
  }
}
