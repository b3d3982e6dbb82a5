import Audit
import ICalendar
import Testing

@testable import Reports

@Suite("The plan as a calendar")
struct PlanCalendarTests {
  private static let actions: [Decision.Action] = [.convert] + BlendPreset.allCases.map(Decision.Action.blend)

  private static let random: [(event: String, snapshot: AuditSnapshot)] = {
    var rules = RandomRules(seed: 7)
    return (0..<200).map { number in
      let event = rules.event(number)
      return (event, SampleSnapshot.snapshot(ofEvent: event))
    }
  }()

  /// What the plan's calendar gives when it is read again.
  private func read(_ text: String, of part: PlannedEntry.Part, _ snapshot: AuditSnapshot) -> Set<TimeSpan> {
    let document = CalendarReader.read(Array(text.utf8), path: "plan.ics")
    #expect(document.diagnostics.isEmpty, "\(document.diagnostics)")
    let sets = document.recurrenceSets.filter { $0.events[0].categories == ["Adjourn \(part.rawValue)"] }
    var spans: Set<TimeSpan> = []
    for set in sets {
      let all = set.occurrences(
        from: snapshot.past.lowerBound, to: snapshot.upcoming.upperBound.adding(seconds: 400 * 86_400),
        floatingIn: snapshot.zone)
      #expect(all.diagnostics.isEmpty)
      for one in all.occurrences {
        let span = TimeSpan(
          start: one.start.instant(floatingIn: snapshot.zone), end: one.end.instant(floatingIn: snapshot.zone))
        #expect(spans.insert(span).inserted, "\(set.events[0].uid) gives \(one.start) twice")
      }
    }
    return spans
  }

  private func calendar(_ snapshot: AuditSnapshot, _ action: Decision.Action) -> String {
    let timetable = PlanTimetable(snapshot, SampleSnapshot.journal(snapshot, action))
    return PlanCalendar(timetable, stamp: snapshot.upcoming.lowerBound).text()
  }

  @Test(arguments: actions)
  func itsTimesAreThoseThatThePlanPromises(_ action: Decision.Action) throws {
    for (event, snapshot) in Self.random {
      guard let series = snapshot.listed.first, !series.hasEnded else { continue }
      let promised = action.promised(series, in: snapshot)
      let text = calendar(snapshot, action)
      #expect(read(text, of: .live, snapshot) == Set(promised), "\(action)\n\(event)\n\(text)")
      let live = Set(promised.map(\.start))
      if action != .blend(.halfLength) {
        let due = Set(series.schedule.upcoming.map(\.start)).subtracting(live)
        #expect(Set(read(text, of: .written, snapshot).map(\.start)) == due, "\(action)\n\(event)")
      }
    }
  }

  @Test(arguments: actions)
  func theFirstDocumentIsDueWhenTheDocumentSays(_ action: Decision.Action) {
    var compared = 0
    for (event, snapshot) in Self.random {
      guard let series = snapshot.listed.first, !series.hasEnded else { continue }
      guard let first = read(calendar(snapshot, action), of: .written, snapshot).map(\.start).min() else { continue }
      #expect(snapshot.zone.local(first) == Contract(series, action, in: snapshot).due, "\(action)\n\(event)")
      compared += 1
    }
    #expect(compared > 50)
  }

  @Test func meetingsBeforeTheFirstDocumentTakePlace() {
    let snapshot = SampleSnapshot.snapshot(["Team status"])
    let timetable = PlanTimetable(snapshot, SampleSnapshot.journal(snapshot, .convert))
    let live = timetable.entries.filter { $0.part == .live }
    // As of Friday 20 November there is a Monday before somebody else's series can change.
    #expect(live.map(\.times.first.start).map { snapshot.zone.local($0).date.description } == ["2026-11-23"])
    #expect(live.map(\.details) == ["As before: planned on 2026-11-20, the first document is due on 2026-11-30."])
  }

  @Test func linesAreAtMost75OctetsAndEndWithCRLF() {
    let snapshot = SampleSnapshot.snapshot(["Team status 設計レビュー定例設計レビュー定例設計レビュー定例 \\; \\, status\\nEND:VEVENT"])
    let text = calendar(snapshot, .blend(.monthlyWritten))
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    let read = CalendarReader.read(Array(text.utf8), path: "plan.ics")
    #expect(read.events.contains { $0.summary.hasSuffix("定例 ; , status END:VEVENT") })
  }

  @Test func theFirstOfEachMonthNeedsNoExceptionButSkippedOnes() {
    let event = """
      UID:1
      SUMMARY:Team status
      DTSTART;TZID=Europe/Berlin:20260105T100000
      DURATION:PT1H
      RRULE:FREQ=WEEKLY
      EXDATE;TZID=Europe/Berlin:20270104T100000
      """
    let snapshot = SampleSnapshot.snapshot(ofEvent: event)
    let text = calendar(snapshot, .blend(.monthlyWritten))
    #expect(text.contains("RRULE:FREQ=MONTHLY;BYDAY=1MO;UNTIL=20271101T090000Z\r\n"))
    #expect(text.contains("EXDATE;TZID=Europe/Berlin:20270104T100000\r\n"))
    #expect(text.contains("UID:\(snapshot.series[0].id)-live-1@plan.adjourn\r\n"))
    #expect(text.contains("TZID:Europe/Berlin\r\n"))
  }

  @Test func freedTimeOfTwoHoursIsFocusTime() {
    let snapshot = SampleSnapshot.snapshot(
      ofEvent: """
        UID:1
        SUMMARY:Team status
        DTSTART;TZID=Europe/Berlin:20260105T100000
        DURATION:PT1H
        RRULE:FREQ=WEEKLY
        """)
    let focus = read(calendar(snapshot, .convert), of: .focus, snapshot)
    // Of twelve weeks; the first one still holds the meeting.
    #expect(focus.count == 11)
    #expect(focus.allSatisfy { $0.seconds == 8 * 3_600 })
  }

  @Test func keepingPlansNothing() {
    let snapshot = SampleSnapshot.snapshot(["Team status"])
    #expect(!calendar(snapshot, .keep).contains("BEGIN:VEVENT"))
  }
}

extension Decision.Action {
  /// What the plan says stays live of the next 52 weeks: all before there is time to write, then what the action
  /// leaves.
  fileprivate func promised(_ series: Series, in snapshot: AuditSnapshot) -> [TimeSpan] {
    let schedule = series.schedule
    let rest =
      preset?.remaining(
        of: schedule.past + schedule.upcoming, in: snapshot.zone, startsMidway: !schedule.past.isEmpty) ?? []
    let next = schedule.upcoming.first?.start ?? Instant(seconds: .max)
    return schedule.upcoming.filter { isBefore($0, series, in: snapshot) }
      + rest.filter { $0.start >= next && !isBefore($0, series, in: snapshot) }
  }

  /// Whether a meeting takes place too soon for something written, which is due in its slot or two working days before.
  private func isBefore(_ span: TimeSpan, _ series: Series, in snapshot: AuditSnapshot) -> Bool {
    let notice = ChangeTimes.notice(series, in: snapshot)
    let days = WorkingDays(snapshot.settings.workingDays)
    func isTooSoon(_ span: TimeSpan) -> Bool {
      let zone = series.zone ?? snapshot.zone
      let due = zone.instant(of: days.adding(isPreparation ? -2 : 0, to: zone.local(span.start)))
      return snapshot.zone.local(due).date < notice
    }
    // A series that ends before that changes at once.
    return isTooSoon(span) && !series.schedule.upcoming.allSatisfy(isTooSoon)
  }
}
