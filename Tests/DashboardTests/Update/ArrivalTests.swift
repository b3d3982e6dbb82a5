import Audit
import Testing

@testable import Dashboard

@Suite struct ArrivalTests {
  private func opened() -> DashboardState { .sample() }

  @Test func oneThatWasWorkedOutBeforehandShowsTheSame() throws {
    var changed = SampleAudit.snapshot
    changed.series[2].title = "Standing up"
    var (plain, prepared) = (opened(), opened())
    _ = plain.apply(.snapshot(changed, .reloaded))
    let arrival = AuditArrival(changed, since: SampleAudit.snapshot, at: prepared.now)
    _ = prepared.apply(.arrived(arrival, .reloaded))
    #expect(prepared.notice?.text == "Read again: 1 changed (Standing up)")
    #expect(prepared == plain)
    #expect(prepared.frame == plain.frame)
  }

  @Test func seriesJudgedAnewAreTakenOver() throws {
    var changed = SampleAudit.snapshot
    changed.series[0].judgement.urgency.isOverruled = true
    changed.series[1].judgement.kind = .other
    changed.series[3].facts.people = .given(60)
    changed.series[3].isMine = false
    var arrival = AuditArrival(SampleAudit.snapshot)
    arrival.take(judgedAnew: [0, 1, 3].map { changed.series[$0] })
    #expect(arrival == AuditArrival(changed))
  }

  @Test func theyAreShownInTheirPlaces() throws {
    var changed = SampleAudit.snapshot
    changed.series[0].judgement.urgency.isOverruled = true
    changed.series[3].facts.people = .given(60)
    changed.series[3].isMine = false
    var (whole, single) = (opened(), opened())
    whole.land(changed, .reloaded)
    whole.notice = nil
    _ = single.apply(.judged([changed.series[0], changed.series[3]]))
    #expect(single.snapshot == changed)
    #expect(single.reach == whole.reach)
    #expect(single.frame == whole.frame)
  }

  @Test func whatIsNoMeetingAnyMoreLeavesTheList() throws {
    var state = opened()
    var series = SampleAudit.snapshot.series[0]
    series.judgement.kind = .other
    _ = state.apply(.judged([series]))
    #expect(state.table.row(of: series.id) == nil)
    #expect(state.rows.count == opened().rows.count - 1)
  }

  /// The promise is not worth waiting for: it is said as soon as it is known.
  @Test func whatTheSuggestionsWouldGiveBackIsSaidOnceItIsKnown() throws {
    var state = DashboardState.empty()
    let effects = state.apply(.snapshot(SampleAudit.snapshot, .opened))
    #expect(state.notice == nil)
    var other = state
    _ = state.answerFigures(effects)
    #expect(state.notice?.text.contains("look convertible") == true)
    try other.press("j")
    _ = other.answerFigures(effects)
    #expect(other.notice == nil, "another key was pressed since")
    var told = DashboardState.empty()
    let asked = told.apply(.snapshot(SampleAudit.snapshot, .opened))
    _ = told.apply(.notice(Notice(.hint, "Stopped")))
    _ = told.answerFigures(asked)
    #expect(told.notice?.text == "Stopped", "something else was said since")
  }

  @Test func agendasOfAFormerAuditAreLeft() throws {
    var state = opened()
    let known = state.agendas
    _ = state.apply(.agendas([:], audit: state.auditNumber - 1))
    #expect(state.agendas == known)
  }
}
