import ICalendar

/// Reads the facts that rules judge out of a group of events; the head count is set when the series is judged.
struct FactsReading {
  let period: AuditPeriod
  let zone: Zone

  func facts(
    of group: EventGroup, leading: CalendarEvent, people: PeopleReading, schedule: Schedule
  ) -> MeetingFacts {
    var facts = MeetingFacts(
      title: title(of: group, leading), details: leading.details, location: leading.location,
      durationMinutes: minutes(of: leading, schedule))
    facts.categories = leading.categories
    facts.cadence = group.isRecurring ? CadenceReading.cadence(of: leading, schedule, in: zone) : .once
    facts.isAllDay = leading.start.isDate
    let local = zone.local(leading.start.instant(floatingIn: zone))
    facts.startMinute = leading.start.isDate ? nil : local.secondOfDay / 60
    facts.weekdays = weekdays(schedule, first: local.date.weekday)
    readPeople(people, into: &facts)
    facts.classification = leading.classification
    facts.busyStatus = leading.busyStatus
    facts.status = leading.status
    facts.priority = leading.priority
    facts.importance = leading.importance
    facts.hasConferenceLink = leading.hasConferenceLink
    facts.calendarNamesPeople = group.calendarNamesPeople
    facts.ageWeeks = ageWeeks(of: group)
    let expected = schedule.past.count + schedule.skipped.count
    facts.skippedShare = expected == 0 ? 0 : Double(schedule.skipped.count) / Double(expected)
    return facts
  }

  private func readPeople(_ people: PeopleReading, into facts: inout MeetingFacts) {
    facts.externalDomains = people.externalDomains
    facts.externalPeople = people.external?.count
    facts.optionalPeople = people.optional
    facts.answers = people.answers
    facts.ownerIsOrganizer = people.isMine
    facts.ownerAnswer = people.ownerAnswer
  }

  /// The leading event's title; where it has none, the first one that any event of the group has.
  private func title(of group: EventGroup, _ leading: CalendarEvent) -> String {
    guard leading.summary.isEmpty else { return leading.summary }
    return group.events.lazy.map(\.summary).first { !$0.isEmpty } ?? ""
  }

  private func minutes(of event: CalendarEvent, _ schedule: Schedule) -> Int {
    let nominal = event.span.days * 1_440 + Int(event.span.seconds / 60)
    guard nominal <= 0, let actual = (schedule.upcoming.first ?? schedule.past.last) else { return max(0, nominal) }
    return Int(actual.seconds / 60)
  }

  private func weekdays(_ schedule: Schedule, first: Weekday) -> Set<Weekday> {
    let some = schedule.past.suffix(20) + schedule.upcoming.prefix(20)
    return some.isEmpty ? [first] : Set(some.map { zone.local($0.start).date.weekday })
  }

  /// Whole weeks since the earliest of CREATED and the first start, of all parts of the lineage; nil where that
  /// lies ahead.
  private func ageWeeks(of group: EventGroup) -> Int? {
    let marks = group.events.flatMap { event in
      [event.created, event.start.instant(floatingIn: zone)].compactMap { $0 }
    }
    guard let first = marks.min() else { return nil }
    let days = period.today.day - zone.local(first).date.day
    return days < 0 ? nil : days / 7
  }
}
