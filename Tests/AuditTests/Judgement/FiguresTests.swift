import Config
import ICalendar
import Testing
import Yams

@testable import Audit

/// Figures of the rules as they ship on every fourth labelled entry. The weights were fitted on these very entries, so
/// these are no promise about new ones (Scripts/fit prints those): they fail when a change makes judgements worse.
struct FiguresTests {
  private static let named = Result { try judged(withPeople: true) }
  private static let bare = Result { try judged(withPeople: false) }

  private static func judged(withPeople: Bool) throws -> Figures {
    let text = String(decoding: DefaultConfig.rules, as: UTF8.self)
    let lexicons = DefaultConfig.lexicons.mapValues { String(decoding: $0, as: UTF8.self) }
    let weights = WordWeights(text: String(decoding: DefaultConfig.words, as: UTF8.self))
    let book = RuleBook(
      rules: try YAMLDecoder().decode(RuleFile.self, from: text), lexicons: lexicons, weights: weights)
    let auditor = Auditor(rules: book, scope: .everything, workers: 2)
    var figures = Figures()
    for file in LabelledEntry.files {
      let entries = try LabelledEntry.read(file).enumerated().filter { $0.offset.isMultiple(of: 4) }.map(\.element)
      let byUID = Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
      let document = SampleEvents.document(entries.map { $0.event(withPeople: withPeople) })
      let snapshot = auditor.audit(
        [Auditor.Source(document)], asOf: AuditDay(SampleEvents.today), zone: SampleEvents.berlin)
      for series in snapshot.series {
        for uid in series.uids { if let entry = byUID[uid] { figures.add(entry, series.judgement) } }
      }
    }
    return figures
  }

  /// A figure may fall this far before it counts as worse.
  private static let slack = 0.01

  private func expect(_ figure: Double, _ written: Double, _ name: String) {
    #expect(figure >= written - Self.slack, "\(name) fell from \(written) to \(figure)")
  }

  @Test("Kind, verdict, axes and connection agree with people as much as written")
  func all() throws {
    let figures = try Self.named.get()
    expect(figures.kindAccuracy, 0.985, "kind")
    expect(figures.macroF1, 0.867, "verdict")
    expect(figures.of { $0.rrule != nil }.macroF1, 0.867, "verdict of recurring meetings")
    expect(figures.kappa(.urgency), 0.814, "urgency")
    expect(figures.kappa(.sensitivity), 0.833, "sensitivity")
    expect(figures.kappa(.complexity), 0.836, "complexity")
    expect(figures.connectionF1, 0.885, "connection")
  }

  @Test("No meeting that people keep for its sensitivity becomes a document")
  func harmless() throws {
    #expect(try Self.named.get().harmful == 0)
    #expect(try Self.bare.get().harmful == 0)
  }

  /// Scripts/fit draws confidence towards chance, as rules and words were written by people who knew these entries; on
  /// them it is therefore right more often than it says.
  @Test("Confidence stays near how often it is right")
  func calibration() throws {
    #expect(try Self.named.get().calibrationError <= 0.2)
  }

  @Test(
    "Verdicts agree in each group of languages as much as written",
    arguments: [
      (["en"], 0.863), (["de", "fr", "es", "pt", "it", "nl", "sv", "pl"], 0.877), (["ja", "zh", "ko"], 0.861),
    ])
  func languages(group: [String], written: Double) throws {
    expect(try Self.named.get().of { group.contains($0.lang) }.macroF1, written, "verdict in \(group)")
  }

  @Test("Verdicts without any attendees agree as much as written")
  func withoutPeople() throws {
    let figures = try Self.bare.get()
    expect(figures.kindAccuracy, 0.956, "kind")
    expect(figures.macroF1, 0.842, "verdict")
  }
}
