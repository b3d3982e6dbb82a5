import Audit
import ICalendar
import TerminalUI
import Testing

@testable import Dashboard

@Suite struct WhoAndWhenTests {
  private func said(_ line: String) throws -> WhoAndWhen { try WhoAndWhen(line, changing: SampleAudit.snapshot) }

  @Test func whatHoldsIsOfferedAndChangesNothing() throws {
    let line = WhoAndWhen.line(SampleAudit.snapshot)
    #expect(line == "me=ana@example.org weeks=8 work=09:00-17:00 zone=UTC")
    #expect(try said(line).isEmpty)
  }

  @Test func whatIsSaidOtherwiseIsPassedOn() throws {
    let changed = try said("me=ben@example.org weeks=12 work=08:30-24:00 zone=Asia/Tokyo")
    #expect(changed.me == "ben@example.org" && changed.weeks == 12)
    #expect(changed.workday == 510..<1_440)
    #expect(changed.zone?.name == "Asia/Tokyo")
    #expect(try said("me= weeks=8").me == "", "nobody's calendar")
  }

  @Test(arguments: [
    ("weeks=0", "weeks= takes 1 to 520"), ("work=17:00-09:00", "work= takes hours: 09:00-17:00"),
    ("zone=Mars/Base", "zone= takes a name: Europe/Berlin"), ("me=ana", "me= takes an address: ana@example.org"),
    ("sleep=8", "sleep=? write me=, weeks=, work= or zone="), ("8", "8? write me=, weeks=, work= or zone="),
  ]) func mistakesAreTold(line: String, sentence: String) {
    #expect(throws: WhoAndWhen.Mistake(sentence)) { try said(line) }
  }

  @Test func thePromptAsksForARecount() throws {
    var state = DashboardState.sample()
    try state.press("W<c-u>weeks=0<enter>")
    guard case .prompt(let prompt) = state.popup else {
      Issue.record("the prompt is gone")
      return
    }
    #expect(prompt.mistake == "weeks= takes 1 to 520")
    let effects = try state.press("<backspace>4<enter>")
    #expect(effects == [.recount(try said("weeks=4"))])
    #expect(state.popup == nil)
  }
}
