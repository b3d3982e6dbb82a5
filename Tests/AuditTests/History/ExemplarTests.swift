import ICalendar
import Testing

@testable import Audit

@Suite("Models of one's own")
struct ExemplarTests {
  private let exports = TwoExports([
    .init(title: "Platform status", action: .convert, later: TwoExports.stopped),
    .init(title: "Metrics numbers", action: .convert, later: TwoExports.running),
    .init(title: "Billing status", action: .keep, later: TwoExports.running),
  ])

  @Test func whatHasBeenADocumentForEightWeeksIsAModelForItsLike() throws {
    let snapshot = exports.after()
    let all = Exemplar.all(snapshot, exports.journal(), past: [PastAudit(exports.before())])
    #expect(all.map(\.title) == ["Platform status"])
    #expect(all[0].hoursPerWeek == 1)
    let like = try #require(snapshot.series.first { $0.title == "Billing status" })
    #expect(Exemplar.model(for: like, among: all)?.title == "Platform status")
    let unlike = try #require(snapshot.series.first { $0.title == "Metrics numbers" })
    #expect(Exemplar.model(for: unlike, among: all) == nil)
  }

  @Test func whatIsStillNewIsNoModelYet() {
    var snapshot = exports.after()
    snapshot.asOf = TwoExports.first.adding(days: 40)
    #expect(Exemplar.all(snapshot, exports.journal(), past: []).isEmpty)
  }
}
