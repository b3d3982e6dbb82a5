import Testing

@testable import Audit

/// What fires where, and what follows from it.
struct RuleBookTests {
  @Test("The small book has no mistakes")
  func noMistakes() {
    #expect(SmallBook.book.mistakes.isEmpty)
  }

  @Test(
    "Rules fire at the words they name and quote them as written",
    arguments: [
      (SmallBook.weekly("Project Status Update"), "status@title: Status Update"),
      (SmallBook.weekly("Wochenbericht Vertrieb"), "status@title: Wochenbericht"),
      (SmallBook.weekly("品質進捗会議"), "status@title: 進捗"),
      (SmallBook.weekly("Sync", "Anna reads the numbers"), "readout@description: reads the"),
      (SmallBook.weekly("Sync", "Gehaltsrunde 2026"), "pay@description: Gehaltsrunde"),
      (SmallBook.weekly("Jahresgehaltsgespräch"), "pay@title: Jahresgehaltsgespräch"),
      (SmallBook.weekly("Sync", "No decisions here"), "not-decided@description: decisions"),
    ])
  func fires(facts: MeetingFacts, expected: String) {
    #expect(SmallBook.fired(facts).contains(expected))
  }

  @Test("A negated word does not count as the word")
  func negation() {
    let fired = SmallBook.fired(SmallBook.weekly("Sync", "There will be no decisions, only coffee"))
    #expect(!fired.contains { $0.hasPrefix("decision@") })
    #expect(
      SmallBook.fired(SmallBook.weekly("Sync", "No slides. We decide.")).contains(
        "decision@description: decide"))
    #expect(!SmallBook.fired(SmallBook.weekly("定例", "決定なし")).contains { $0.hasPrefix("decision@") })
  }

  @Test("The longer term hides the one within it")
  func longestTermWins() {
    let fired = SmallBook.fired(SmallBook.weekly("Performance review Ana"))
    #expect(fired.contains("performance@title: Performance review"))
    #expect(!fired.contains { $0.hasPrefix("review@") })
  }

  @Test("Evidence adds up to the reading")
  func evidenceIsTheComputation() {
    let judgement = SmallBook.book.judge(SmallBook.weekly("Status", "Anna reads the numbers, then we decide"))
    for axis in Axis.allCases {
      let sum = judgement.evidence.filter { $0.question.rawValue == axis.rawValue }.reduce(0) {
        $0 + $1.weight
      }
      #expect(abs(judgement[axis].logOdds - sum) < 1e-9)
    }
    let weights = judgement.evidence.map { abs($0.weight) }
    #expect(weights == weights.sorted(by: >))
  }

  @Test("What matters to the verdict comes first, what makes it a meeting last")
  func order() {
    var rules = SmallBook.rules
    rules.append(SmallBook.rule("weekly", ["kind": 3]) { $0.cadence = ["weekly"] })
    let book = RuleBook(rules: RuleFile(rules: rules, model: SmallBook.model), lexicons: SmallBook.lexicons)
    #expect(book.judge(SmallBook.weekly("Status")).evidence.last?.rule == "weekly")
    var free = SmallBook.weekly("Status")
    free.busyStatus = .free
    free.isAllDay = true
    rules.append(SmallBook.rule("all-day", ["kind": -4]) { $0.allDay = true })
    let stricter = RuleBook(
      rules: RuleFile(rules: rules, model: SmallBook.model), lexicons: SmallBook.lexicons)
    #expect(stricter.judge(free).evidence.first?.rule == "all-day")
  }

  @Test("Scores rise with the evidence, and the levels begin at 35 and 70")
  func scores() {
    var last = -1
    for step in -8...12 {
      let rule = SmallBook.rule("r", ["urgency": .plain(Double(step) / 2)]) { $0.cadence = ["weekly"] }
      let book = RuleBook(
        rules: RuleFile(rules: step == 0 ? [] : [rule], model: SmallBook.model), lexicons: SmallBook.lexicons)
      let reading = book.judge(SmallBook.weekly("Sync")).urgency
      #expect((0...100).contains(reading.score))
      #expect(reading.score >= last)
      #expect((reading.level == .low) == (reading.score < 35))
      #expect((reading.level == .high) == (reading.score >= 70))
      last = reading.score
    }
  }

  @Test("A read-out becomes a document, a decision does not, a pair stays")
  func verdicts() {
    let book = SmallBook.book
    #expect(book.judge(SmallBook.weekly("Status", "Anna reads the numbers")).verdict == .async)
    #expect(book.judge(SmallBook.weekly("Pricing", "We decide")).verdict != .async)
    let pair = book.judge(SmallBook.weekly("Ana / Bo", people: .known(2)))
    #expect(pair.connection)
    #expect(pair.verdict == .keep)
    #expect(pair.evidence.contains { $0.sentence == "2 people every week" })
  }

  @Test("High sensitivity is never proposed for a document, whatever speaks for one")
  func guardHolds() {
    let facts = SmallBook.weekly("Status salary", "Anna reads the numbers row by row", people: .known(40))
    let judgement = SmallBook.book.judge(facts)
    #expect(judgement.sensitivity.level == .high)
    #expect(judgement.verdict != .async)
  }

  @Test("A fair chance of high sensitivity is guarded too")
  func guardHoldsBelowHigh() {
    var rules = SmallBook.rules
    rules.append(SmallBook.rule("half", ["sensitivity": 2.4]) { $0.cadence = ["weekly"] })
    let book = RuleBook(rules: RuleFile(rules: rules, model: SmallBook.model), lexicons: SmallBook.lexicons)
    let judgement = book.judge(SmallBook.weekly("Status", "Anna reads the numbers", people: .known(40)))
    #expect(judgement.sensitivity.level == .medium)
    #expect(judgement.verdict != .async)
  }

  @Test("An entry marked free is no meeting and has no verdict")
  func otherKind() {
    var facts = SmallBook.weekly("Status")
    facts.busyStatus = .free
    let judgement = SmallBook.book.judge(facts)
    #expect(judgement.kind == .other)
    #expect(judgement.verdict == nil)
    #expect(judgement.flips.isEmpty)
  }

  @Test(
    "Entries that say nothing are not judged",
    arguments: ["", "Busy", "BUSY!", "Private appointment", "Beschäftigt", "予定あり", "  "])
  func nothingToRead(title: String) {
    var facts = SmallBook.weekly(title, people: .unknown)
    facts.classification = .isPrivate
    let judgement = SmallBook.book.judge(facts)
    #expect(judgement.verdict == .keep)
    #expect(judgement.confidence == 0)
    #expect(judgement.missing == [RuleBook.nothingToRead])
  }

  @Test("What the export lacks is named")
  func missing() {
    let judgement = SmallBook.book.judge(SmallBook.weekly("Sync", people: .unknown))
    #expect(judgement.missing == ["no description", "no attendees", "no word that the rules know"])
    #expect(SmallBook.book.judge(SmallBook.weekly("Status", "Anna reads the numbers")).missing.isEmpty)
  }

  @Test("Judging twice gives the same")
  func pure() {
    let facts = SmallBook.weekly("Status", "We decide")
    #expect(SmallBook.book.judge(facts) == SmallBook.book.judge(facts))
  }
}
