import Testing

@testable import Audit

@Suite("The document that an action needs")
struct PlanFittingTests {
  private func plan(_ form: Plan.Form) -> Plan {
    Plan(form: form, reason: "“status”: people report.", suggestion: nil, presets: [])
  }

  @Test func whatGoesOnNeedsAPreRead() {
    #expect(plan(.statusUpdate).fitted(to: .blend(.halfLength)).form == .preRead)
    #expect(plan(.recordedVideo).fitted(to: .keep).reason == "It stays live; a pre-read makes it shorter.")
  }

  @Test func whatIsWrittenInsteadNeedsMoreThanAPreRead() {
    #expect(plan(.preRead).fitted(to: .convert).form == .agendaDocument)
    #expect(plan(.preRead).fitted(to: .blend(.monthlyWritten)).reason == "Its points can be answered in writing.")
  }

  @Test func elseItStays() {
    #expect(plan(.statusUpdate).fitted(to: .convert) == plan(.statusUpdate))
    #expect(plan(.preRead).fitted(to: nil) == plan(.preRead))
  }
}
