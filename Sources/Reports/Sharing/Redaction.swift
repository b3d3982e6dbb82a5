import Audit

/// What of an audit is hidden before it is shared.
public enum Redaction: String, CaseIterable, Hashable, Sendable {
  case titles, names, both

  public var hidesTitles: Bool { self != .names }
  public var hidesNames: Bool { self != .titles }
}

extension AuditSnapshot {
  /// The audit without titles or names, and without everything that could hold them: descriptions, places, quoted
  /// words, UIDs, paths and what was said of the files. Figures, days and verdicts stay.
  public func redacted(_ redaction: Redaction?) -> AuditSnapshot {
    guard let redaction else { return self }
    let mask = RedactionMask(self, redaction)
    var snapshot = self
    snapshot.calendars = calendars.enumerated().map { index, calendar in
      CalendarSummary(
        path: "calendar \(index + 1)", name: "Calendar \(index + 1)", owner: calendar.owner.map(mask.name),
        events: calendar.events, diagnostics: calendar.diagnostics)
    }
    snapshot.series = series.enumerated().map { mask.series($1, number: $0 + 1) }
    snapshot.diagnostics = diagnostics.map {
      .init($0.severity, path: "calendar", line: 0, message: "Hidden: it may quote the calendar.")
    }
    return snapshot
  }
}

extension DecisionJournal {
  /// The decisions without what was written about them.
  public var withoutNotes: DecisionJournal {
    DecisionJournal(
      records: records.mapValues { record in
        var record = record
        record.note = ""
        return record
      })
  }
}

/// Pseudonyms in the order in which people turn up among the series, which follows hours and no alphabet.
private struct RedactionMask {
  private let redaction: Redaction
  private var numbers: [String: Int] = [:]
  /// Parts of people's names in lower case, as they stand in titles.
  private var nameWords: Set<String> = []

  init(_ snapshot: AuditSnapshot, _ redaction: Redaction) {
    self.redaction = redaction
    let everybody = snapshot.series.flatMap { $0.people + $0.owners + [$0.organizer] } + snapshot.owners
    for person in everybody where !person.isEmpty {
      if numbers[person] == nil { numbers[person] = numbers.count + 1 }
      nameWords.formUnion(Self.words(of: person.prefix { $0 != "@" }))
    }
  }

  func name(_ person: String) -> String {
    guard redaction.hidesNames, !person.isEmpty else { return person }
    return "Person \(numbers[person] ?? 0)"
  }

  func series(_ original: Series, number: Int) -> Series {
    var series = original
    if redaction.hidesTitles {
      series.title = "Meeting \(number)"
    } else {
      series.title = withoutNames(original.title)
    }
    series.facts.title = series.title
    series.facts.details = ""
    series.facts.location = ""
    series.facts.categories = []
    series.uids = []
    series.likeness = ""
    series.organizer = name(original.organizer)
    series.people = original.people.map(name)
    series.owners = original.owners.map(name)
    series.ownerNames = redaction.hidesNames ? series.owners : original.ownerNames
    series.source = SourcePlace(path: "calendar", line: 0)
    series.judgement.evidence = original.judgement.evidence.map(Self.withoutQuote)
    series.judgement.flips = original.judgement.flips.filter { !Self.quotes($0.condition) }
    if Self.quotes(series.plan.reason) { series.plan.reason = "Its words speak for it." }
    return series
  }

  /// A person's name in a title gives way to what it is.
  private func withoutNames(_ title: String) -> String {
    var shown = ""
    var word = ""
    func flush() {
      shown += nameWords.contains(word.lowercased()) ? "(name)" : word
      word = ""
    }
    for character in title {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        flush()
        shown.append(character)
      }
    }
    flush()
    return shown
  }

  private static func words(of name: Substring) -> [String] {
    name.lowercased().split { !$0.isLetter }.filter { $0.count > 2 }.map(String.init)
  }

  private static func withoutQuote(_ evidence: Evidence) -> Evidence {
    let sentence = quotes(evidence.sentence) ? "words in the \(evidence.place.rawValue)" : evidence.sentence
    return Evidence(
      rule: evidence.rule, question: evidence.question, weight: evidence.weight, pull: evidence.pull, quote: "",
      place: evidence.place, sentence: sentence, form: evidence.form, isGuard: evidence.isGuard)
  }

  private static func quotes(_ sentence: String) -> Bool {
    sentence.contains { $0 == "\u{201C}" || $0 == "\u{201D}" || $0 == "\"" }
  }
}
