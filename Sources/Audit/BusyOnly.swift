import ICalendar

extension RuleBook {
  /// Said of a calendar of which only busy times were shared.
  static let busyOnly = "Shows when its owner is busy and not with what: hours are counted, nothing is judged."

  /// Whether a calendar names neither people nor matters: more than four in five entries have no title or one such as
  /// “Busy” in some language, and nobody and nothing beside it.
  func showsBusyTimesOnly(_ document: CalendarDocument) -> Bool {
    let events = document.events
    // A sample is enough, and most calendars end at its first entries.
    let step = max(1, events.count / 200)
    let sample = stride(from: 0, to: events.count, by: step).map { events[$0] }
    guard sample.count >= 3 else { return false }
    var left = sample.count / 5
    for event in sample where !isBusyTime(event) {
      left -= 1
      if left < 0 { return false }
    }
    return true
  }

  private func isBusyTime(_ event: CalendarEvent) -> Bool {
    guard event.details.isEmpty, !event.attendees.contains(where: { !$0.displayName.isEmpty }) else { return false }
    let title = ReadText(FoldedText(event.summary), scanner: lexicons.scanner)
    return title.text.isEmpty || lexicons.nothingToRead.map(title.isWhole) ?? false
  }
}
