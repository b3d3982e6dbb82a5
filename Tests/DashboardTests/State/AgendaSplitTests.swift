import Audit
import Testing

@testable import Dashboard

@Suite struct AgendaSplitTests {
  @Test func linesAreCountedByWhatTheyAskFor() throws {
    var agenda = Agenda(details: "- Numbers\n- News\n- Which vendor?\n- Guests")
    #expect(AgendaSplit(agenda)?.words == "4 lines")
    for (place, mark) in [(0, Agenda.Mark.write), (1, .write), (2, .talk)] { agenda.lines[place].mark = mark }
    #expect(AgendaSplit(agenda)?.words == "4 lines: 2 to write, 1 to talk about")
  }

  @Test func noAgendaHasNoSplit() { #expect(AgendaSplit(Agenda(details: "")) == nil) }
}
