import Audit
import ICalendar
import Testing

@testable import Reports

@Suite("What norms and earlier documents bring into a document")
struct DocumentNormsTests {
  private var norms: Norms {
    var norms = Norms()
    norms.channels = [
      .init(name: "phone", reply: "now", use: "what burns"), .init(name: "documents", reply: "2 working days"),
    ]
    return norms
  }

  @Test func replyTimesStandInTheContract() {
    let text = DocumentSample().document(language: .english, norms: norms).text
    #expect(text.contains("- **Answers:** phone: at once (what burns); documents: within 2 working days\n"))
    #expect(!DocumentSample().document(language: .english).text.contains("Answers:"))
  }

  @Test func shippedWordsStandInNoDocumentOfAnotherLanguage() {
    #expect(!DocumentSample().document(language: .german, norms: norms).text.contains("Antworten:"))
    var own = norms
    own.hasOwnChannels = true
    #expect(DocumentSample().document(language: .german, norms: own).text.contains("- **Antworten:** phone: sofort"))
  }

  @Test(arguments: DocumentLanguage.allCases) func aDocumentThatLastedIsTheModel(language: DocumentLanguage) {
    let sample = DocumentSample()
    let snapshot = sample.snapshot
    let id = SeriesID("gone000000")
    let row = PastAudit.Row(
      id: id, likeness: "another", title: snapshot.series[0].title + " south", people: [], headCount: 4,
      hoursPerWeek: 1, hasEnded: false, path: "ana.ics")
    let past = PastAudit(
      day: snapshot.asOf.adding(days: -200), calendars: ["ana.ics"], meetingHoursPerWeek: 1, focusHoursPerWeek: 1,
      personHoursPerWeek: 1, rows: [row])
    var record = SeriesRecord()
    let decided = snapshot.zone.instant(of: CivilDateTime(snapshot.asOf.adding(days: -100)))
    record.decision = Decision(.convert, decidedAt: decided)
    let document = sample.document(language: language, past: [past], alsoDecided: [id: record])
    let day = language.day(snapshot.asOf.adding(days: -100))
    let line = document.text.split(separator: "\n").first { $0.contains("south") }
    #expect(line?.contains(day) == true)
    #expect(document.hints.contains { $0.contains("start from that one") })
    #expect(!sample.document(.keep, language: language, past: [past], alsoDecided: [id: record]).text.contains("south"))
  }
}
