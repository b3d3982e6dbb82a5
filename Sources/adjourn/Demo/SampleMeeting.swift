import ICalendar

/// One entry of the sample calendar.
struct SampleMeeting {
  var title: String
  var details: String
  var day: Weekday
  /// Minutes since midnight.
  var minute: Int
  var minutes: Int
  var rule: String?
  var guests: [SamplePerson]
  var isMine = false
  var isDeclined = false
  /// Only in the calendars of her team.
  var isWithoutMaya = false
  var location = ""
  var weeksAgo = 40
  /// For monthly rules: the nth weekday of its month.
  var ordinal: Int?
  var skippedWeeksAgo: [Int] = []
  /// Further content lines as they stand in the file.
  var properties: [String] = []

  init(
    _ title: String, _ details: String = "", _ day: Weekday, _ hour: Int, _ minute: Int = 0, for minutes: Int,
    _ rule: String?, with guests: [SamplePerson] = []
  ) {
    self.title = title
    self.details = details
    self.day = day
    self.minute = hour * 60 + minute
    self.minutes = minutes
    self.rule = rule
    self.guests = guests
  }

  func mine() -> SampleMeeting { with { $0.isMine = true } }
  func declined() -> SampleMeeting { with { $0.isDeclined = true } }
  func at(_ location: String) -> SampleMeeting { with { $0.location = location } }
  func since(weeks: Int) -> SampleMeeting { with { $0.weeksAgo = weeks } }
  func onNth(_ ordinal: Int) -> SampleMeeting { with { $0.ordinal = ordinal } }
  func skipping(_ weeksAgo: Int...) -> SampleMeeting { with { $0.skippedWeeksAgo = weeksAgo } }
  func adding(_ lines: String...) -> SampleMeeting { with { $0.properties += lines } }

  func withoutMaya() -> SampleMeeting { with { $0.isWithoutMaya = true } }

  /// Whether it stands in somebody's calendar.
  func takesTime(of person: SamplePerson) -> Bool {
    person == .maya ? !isWithoutMaya : guests.contains(person)
  }

  private func with(_ change: (inout SampleMeeting) -> Void) -> SampleMeeting {
    var copy = self
    change(&copy)
    return copy
  }
}
