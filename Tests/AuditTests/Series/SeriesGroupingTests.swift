import ICalendar
import Testing

@testable import Audit

@Suite("What is one series")
struct SeriesGroupingTests {
  @Test func partsOfASplitSeriesAreOne() throws {
    let old = SampleEvents.weekly("abc@google.com", "Sync").replacing(
      "RRULE:FREQ=WEEKLY", with: "RRULE:FREQ=WEEKLY;UNTIL=20261012T215959Z")
    let new = SampleEvents.weekly("abc_R20261019T080000@google.com", "Sync, moved", day: "20261019T140000")
    let snapshot = SampleEvents.audit([SampleEvents.document([old, new])])
    let series = try #require(snapshot.series.first)
    #expect(snapshot.series.count == 1)
    #expect(series.title == "Sync, moved")
    #expect(series.uids == ["abc@google.com", "abc_R20261019T080000@google.com"])
    #expect(series.schedule.past.count == 8)
    #expect(series.schedule.upcoming.count == 52)
  }

  @Test func theSplitKeepsTheIdOfTheWhole() throws {
    let whole = SampleEvents.audit([SampleEvents.document([SampleEvents.weekly("abc@google.com", "Sync")])])
    let tail = SampleEvents.weekly("abc_R20261019T080000@google.com", "Sync", day: "20261019T140000")
    let later = SampleEvents.audit([SampleEvents.document([tail])])
    #expect(whole.series.map(\.id) == later.series.map(\.id))
  }

  @Test func aSeriesInTwoExportsCountsOnceWithItsPeopleMerged() throws {
    func guests(_ names: String...) -> String {
      names.map { "ATTENDEE;PARTSTAT=ACCEPTED:mailto:\($0)@example.org" }.joined(separator: "\n")
    }
    let ana = SampleEvents.document([SampleEvents.weekly("x", "Sync", more: guests("ana", "ben"))])
    let ben = SampleEvents.document(
      [SampleEvents.weekly("x", "Sync", more: guests("ben", "cy"))], name: "ben@example.org", path: "ben.ics")
    let snapshot = SampleEvents.audit([ana, ben])
    let series = try #require(snapshot.series.first)
    #expect(snapshot.series.count == 1)
    #expect(series.schedule.upcoming.count == 52)
    #expect(series.facts.people == .known(3))
    #expect(series.owners == ["ana@example.org", "ben@example.org"])
  }

  @Test func threeAlikeAtARegularDistanceAreASeriesWithoutARule() throws {
    let single = ["20261026", "20261102", "20261109"].map { day in
      SampleEvents.weekly("u\(day)", "Budget 2026 check", day: "\(day)T090000").replacing(
        "\nRRULE:FREQ=WEEKLY", with: "")
    }
    let snapshot = SampleEvents.audit([SampleEvents.document(single)])
    let series = try #require(snapshot.series.first)
    #expect(snapshot.series.count == 1)
    #expect(series.isRecurring)
    #expect(series.facts.cadence == .weekly)
    #expect(series.schedule.past.count == 3)
  }

  @Test func twoAlikeAreTwoEntries() {
    let single = ["20261026", "20261102"].map { day in
      SampleEvents.weekly("u\(day)", "Budget check", day: "\(day)T090000").replacing("\nRRULE:FREQ=WEEKLY", with: "")
    }
    let snapshot = SampleEvents.audit([SampleEvents.document(single)])
    #expect(snapshot.series.count == 2)
    #expect(snapshot.series.allSatisfy { !$0.isRecurring })
  }

  @Test func alikeAtOddDistancesAreNoSeries() {
    let days = ["20261005", "20261012", "20261109", "20260622", "20260302"]
    let single = days.map { day in
      SampleEvents.weekly("u\(day)", "Call", day: "\(day)T090000").replacing("\nRRULE:FREQ=WEEKLY", with: "")
    }
    let snapshot = SampleEvents.audit([SampleEvents.document(single)])
    #expect(snapshot.series.count == 5)
  }

  @Test func anInferredSeriesKeepsItsIdWhenUIDsChange() {
    func snapshot(_ mark: String) -> AuditSnapshot {
      let single = ["20261026", "20261102", "20261109"].map { day in
        SampleEvents.weekly("\(mark)\(day)", "Budget", day: "\(day)T090000").replacing("\nRRULE:FREQ=WEEKLY", with: "")
      }
      return SampleEvents.audit([SampleEvents.document(single)])
    }
    #expect(snapshot("a").series.map(\.id) == snapshot("b").series.map(\.id))
  }

  /// A weekly meeting without a UID, and what keeps it apart.
  private func nameless(_ more: String = "", day: String = "20250106T100000", rule: String = "FREQ=WEEKLY") -> String {
    SampleEvents.weekly("", "Standup", day: day, more: more).replacing("UID:\n", with: "")
      .replacing("RRULE:FREQ=WEEKLY", with: "RRULE:\(rule)")
  }

  @Test func aSeriesWithoutAUIDInTwoExportsIsOneRow() throws {
    let documents = ["ana", "ben"].map { name in
      SampleEvents.document([nameless()], name: "\(name)@example.org", path: "\(name).ics")
    }
    let snapshot = SampleEvents.audit(documents)
    let series = try #require(snapshot.series.first)
    #expect(snapshot.series.count == 1)
    #expect(series.schedule.upcoming.count == 52)
    #expect(series.owners == ["ana@example.org", "ben@example.org"])
    #expect(series.id == SampleEvents.audit([documents[0]]).series.first?.id)
  }

  @Test func partsOfASeriesWithoutAUIDAreOneRow() throws {
    let old = nameless(rule: "FREQ=WEEKLY;UNTIL=20261012T215959Z")
    let snapshot = SampleEvents.audit([SampleEvents.document([old, nameless(day: "20261012T100000")])])
    let series = try #require(snapshot.series.first)
    #expect(snapshot.series.count == 1)
    #expect(series.schedule.past.count == 8)
    #expect(series.schedule.upcoming.count == 52)
  }

  @Test func copiesOfTheSameTimeCountOnce() throws {
    let single = ["a", "b"].flatMap { mark in
      ["20261026", "20261102", "20261109"].map { day in
        SampleEvents.weekly("\(mark)\(day)", "Budget", day: "\(day)T090000").replacing("\nRRULE:FREQ=WEEKLY", with: "")
      }
    }
    let snapshot = SampleEvents.audit([SampleEvents.document(single)])
    let series = try #require(snapshot.series.first)
    #expect(snapshot.series.count == 1)
    #expect(series.schedule.past.count == 3)
  }

  @Test func noTwoRowsHaveOneId() {
    let single = ["20261026", "20261102"].map { day in
      nameless(day: "\(day)T100000").replacing("\nRRULE:FREQ=WEEKLY", with: "")
    }
    let inferred = ["20260907", "20260914", "20260921"].map { day in
      SampleEvents.weekly("u\(day)", "Standup", day: "\(day)T100000").replacing("\nRRULE:FREQ=WEEKLY", with: "")
    }
    for events in [single, [nameless()] + single, [nameless()] + inferred] {
      let series = SampleEvents.audit([SampleEvents.document(events)]).series
      #expect(series.count > 1)
      #expect(Set(series.map(\.id)).count == series.count)
    }
  }

  @Test(arguments: [
    ("abc_R20240105T090000@google.com", "abc@google.com"), ("abc_R20240105@google.com", "abc@google.com"),
    ("abc_R20240105T090000Z@google.com", "abc@google.com"), ("abc@google.com", "abc@google.com"),
    ("_Room@example.org", "_Room@example.org"), ("a_R2024@x", "a_R2024@x"), ("", ""), ("x_R", "x_R"),
  ])
  func lineage(_ uid: String, _ base: String) {
    #expect(Lineage.base(of: uid) == base)
  }
}
