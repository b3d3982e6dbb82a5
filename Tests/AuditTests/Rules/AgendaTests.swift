import Testing

@testable import Audit

/// Agenda lines, and what each asks for.
struct AgendaTests {
  @Test("Bullets, numbers and slashes part the lines")
  func lines() {
    #expect(Agenda(details: "- one\n* two\n• three").lines.map(\.text) == ["one", "two", "three"])
    #expect(
      Agenda(details: "1. Minutes\n2) Budget\n3、その他").lines.map(\.text) == ["Minutes", "Budget", "その他"])
    #expect(Agenda(details: "status / risks / CR-22").lines.map(\.text) == ["status", "risks", "CR-22"])
    #expect(Agenda(details: "https://meet.google.com/abc-defg-hij").lines.isEmpty)
  }

  @Test(
    "An agenda is present by bullets or by length",
    arguments: [
      ("", false), ("see you there", false), ("- one", false), ("- one\n- two", true), ("one\ntwo", true),
      ("We go through the open points of the release and the risks", true),
      ("各担当より進捗報告をお願いします。資料は前日まで", true),
    ])
  func presence(details: String, expected: Bool) {
    #expect(Agenda(details: details).isPresent == expected)
  }

  @Test("A word or a short line is no agenda, whatever it says")
  func shortLines() {
    var rules = SmallBook.rules
    rules.append(SmallBook.rule("write", ["verdict": 1]) { $0.agenda = [.write, .mixed, .talk] })
    rules.append(SmallBook.rule("absent", ["complexity": 1]) { $0.agenda = [.absent] })
    let book = RuleBook(rules: RuleFile(rules: rules, model: SmallBook.model), lexicons: SmallBook.lexicons)
    func fired(_ details: String) -> Set<String> {
      Set(book.judge(SmallBook.weekly("Sync", details)).evidence.map(\.rule)).intersection(["write", "absent"])
    }
    #expect(fired("Status") == ["absent"])
    #expect(fired("we decide") == ["absent"])
    #expect(fired("- status\n- update of the plan") == ["write"])
    #expect(fired("Status\nUpdate of the plan") == ["write"])
    #expect(fired("Agenda: status") == ["write"])
  }

  @Test("Lines are marked write or talk by their words")
  func marks() {
    let agenda = SmallBook.book.agenda(
      of: "- status of all projects\n- decide on CR-22\n- lunch\n- no decisions on pay")
    #expect(agenda.lines.map(\.mark) == [.write, .talk, nil, .write])
  }
}
