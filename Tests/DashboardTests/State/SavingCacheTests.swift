import Audit
import Testing

@testable import Dashboard

@Suite struct SavingCacheTests {
  @Test func rememberedSavingsSumUpToTheSame() throws {
    var state = DashboardState.sample()
    for keys in ["A<enter>", "gc", "b", "b", "K", "jb", "u", "*0", "U"] {
      try state.press(keys)
      #expect(state.freed == Freed(SampleAudit.snapshot, state.journal))
    }
  }

  @Test func anotherHeadCountIsAnotherSaving() throws {
    var state = DashboardState.sample()
    try state.press("gc")
    let net = state.freed?.netPersonHoursPerYear
    var snapshot = SampleAudit.snapshot
    snapshot.series[0].facts.people = .given(2)
    _ = state.apply(.judged([snapshot.series[0]]))
    #expect(state.freed == Freed(snapshot, state.journal))
    #expect(state.freed?.netPersonHoursPerYear != net)
  }

  @Test func anotherExportIsCountedAnew() throws {
    var state = DashboardState.sample()
    try state.press("gc")
    let hours = try #require(state.freed?.hoursPerWeek)
    var snapshot = SampleAudit.snapshot
    snapshot.series[0].schedule.upcoming.removeLast(52)
    _ = state.apply(.snapshot(snapshot, .reloaded))
    #expect(state.freed == Freed(snapshot, state.journal))
    #expect(state.freed.map { $0.hoursPerWeek < hours } == true)
  }
}
