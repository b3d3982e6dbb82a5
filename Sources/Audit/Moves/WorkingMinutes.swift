import ICalendar

/// One person's working minutes of the past window, and what keeps each of them busy.
struct WorkingMinutes {
  private let member: Member
  private let firstDay: CivilDate
  private let dayCount: Int
  /// Day by day the minutes of the workday: a bit for each candidate that covers it.
  private var candidates: [UInt64]
  /// Things that no candidate frees.
  private var blocks: [UInt16]

  /// The working minutes of a week with all that takes focus time in it.
  init(_ snapshot: AuditSnapshot, _ member: Member, busy: MinuteCounts) {
    self.member = member
    dayCount = snapshot.settings.weeksBack * 7
    firstDay = snapshot.asOf.adding(days: -dayCount)
    candidates = Array(repeating: 0, count: dayCount * member.workday.count)
    blocks = (0..<dayCount).flatMap { day in member.workday.map { busy[day * 1_440 + $0] } }
  }

  /// Takes a stretch that no candidate frees.
  mutating func block(_ span: TimeSpan) {
    for run in runs(of: span) { for minute in run where blocks[minute] < .max { blocks[minute] += 1 } }
  }

  /// Takes out a stretch that is in the week, and goes when the candidate is carried out.
  mutating func open(_ span: TimeSpan, candidate: Int) {
    let bit = UInt64(1) << UInt64(candidate)
    for run in runs(of: span) {
      for minute in run {
        candidates[minute] |= bit
        if (1..<UInt16.max).contains(blocks[minute]) { blocks[minute] -= 1 }
      }
    }
  }

  /// The working days, each in stretches.
  func days(most: Int) -> [FocusDay] {
    (0..<dayCount).compactMap { day in
      guard member.workingDays.contains(firstDay.adding(days: day).weekday) else { return nil }
      var result = FocusDay()
      for minute in day * member.workday.count..<(day + 1) * member.workday.count {
        result.append(1, candidates: blocks[minute] > 0 ? nil : candidates[minute], most: most)
      }
      return result
    }
  }

  /// The places of a stretch's working minutes, one run for each day it touches; begun minutes are taken whole, as
  /// the week grid does.
  private func runs(of span: TimeSpan) -> [Range<Int>] {
    let origin = CivilDateTime(firstDay).seconds
    let from = Int((member.zone.local(span.start).seconds - origin) / 60)
    let to = Int((member.zone.local(span.end).seconds - origin + 59) / 60)
    let first = max(0, from) / 1_440
    guard from < to, to > 0, first < dayCount else { return [] }
    return (first...min(dayCount - 1, (to - 1) / 1_440)).compactMap { day in
      let start = max(from - day * 1_440, member.workday.lowerBound) - member.workday.lowerBound
      let end = min(to - day * 1_440, member.workday.upperBound) - member.workday.lowerBound
      let place = day * member.workday.count
      return start < end ? place + start..<place + end : nil
    }
  }
}
