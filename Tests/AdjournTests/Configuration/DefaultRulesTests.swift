import Audit
import Testing

@testable import adjourn

/// What the rules that ship make of titles from many calendars.
@Suite("The rules that ship")
struct DefaultRulesTests {
  private let book: RuleBook

  init() throws {
    var options = ReadingOptions()
    options.config = "/nonexistent"
    book = try ConfigLoader(files: UserFiles(options)).ruleBook().book
  }

  private func verdict(_ title: String, _ details: String = "", people: Int = 5) -> Verdict? {
    var facts = MeetingFacts(title: title, details: details, durationMinutes: 30)
    facts.cadence = .weekly
    facts.people = .known(people)
    facts.externalPeople = 0
    return book.judge(facts).verdict
  }

  @Test(
    "A sensitive meeting is never proposed for a document, however much its title speaks of status",
    arguments: [
      "Sick leave update", "Krankenstand Update", "Ziekteverzuim update", "Arrêts maladie: point hebdo",
      "Assenze per malattia: aggiornamento", "欠勤者 進捗報告", "病假 周报", "Suizidprävention Status",
      "Patient deaths weekly report", "Oncology patients status", "Grief group weekly update", "Team layoffs update",
      "Redundancy update", "PIP status update", "Status Trennungsgespräche", "Uppsägningar lägesrapport",
      "Redukcja etatów status", "인력 감축 현황 보고", "Bonus & commission update", "Gehaltsrunde Status",
      "Salary review status", "人事評価 進捗", "Acquisition status", "Seguimiento de acoso escolar: informe",
      "Relatório semanal de demissões", "Missbrauchsfall Update",
    ])
  func sensitive(title: String) {
    #expect(verdict(title, "status") != .async)
    #expect(verdict(title, "- status of each\n- numbers") != .async)
  }

  @Test(
    "Everyday words near the sensitive ones do not hold a document up",
    arguments: [
      "Project status", "App performance weekly status", "Customer acquisition weekly numbers", "Projektstatus",
      "Patientenportal Projekt Status", "EU Commission update", "광고소재 주간 보고", "再編集 進捗報告",
    ])
  func everyday(title: String) {
    #expect(verdict(title) == .async)
  }

  @Test("Two people are not a document for the word status alone")
  func twoPeople() {
    #expect(verdict("Weekly update Anna/Bob", people: 2) == .keep)
    #expect(verdict("Weekly update with my manager", people: 2) == .keep)
    #expect(verdict("Weekly report metrics", people: 2) == .async)
  }

  @Test(
    "A birthday that names its person is no meeting",
    arguments: ["Anniversaire de Luc", "Aniversário da Bia", "Compleanno di Marta", "Verjaardag van Sjoerd"])
  func birthdays(title: String) {
    var facts = MeetingFacts(title: title, durationMinutes: 60)
    facts.cadence = .yearly
    facts.isAllDay = true
    let judgement = book.judge(facts)
    #expect(judgement.kind == .other)
    #expect(judgement.evidence.contains { $0.rule == "title-birthday" })
  }

  @Test("A word is not read into a longer one of another meaning")
  func longerWords() {
    func fires(_ rule: String, _ title: String) -> Bool {
      book.judge(MeetingFacts(title: title, durationMinutes: 60)).evidence.contains { $0.rule == rule }
    }
    #expect(!fires("title-retro", "Retrofit boilers"))
    #expect(!fires("title-away", "Urlaubsplanung Team"))
    #expect(fires("title-away", "Urlaub Jana"))
  }
}
