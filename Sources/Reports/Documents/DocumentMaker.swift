import Audit
import ICalendar

/// Fills templates from the series of one audit.
public struct DocumentMaker: Sendable {
  private let snapshot: AuditSnapshot
  private var journal: DecisionJournal
  private let templates: @Sendable (DocumentLanguage) -> TemplateSet
  private let agenda: @Sendable (String) -> Agenda
  private let fileNames: [SeriesID: String]
  private let reach: ReachBook
  private let norms: Norms
  private let past: [PastAudit]
  private var exemplars: [Exemplar]

  /// `agenda` reads a description's lines with their marks, as `RuleBook.agenda(of:)` does; `past` are the audits that
  /// tell which documents have lasted.
  public init(
    _ snapshot: AuditSnapshot, journal: DecisionJournal,
    templates: @escaping @Sendable (DocumentLanguage) -> TemplateSet,
    agenda: @escaping @Sendable (String) -> Agenda, norms: Norms = Norms(), past: [PastAudit] = []
  ) {
    self.snapshot = snapshot
    self.journal = journal
    self.templates = templates
    self.agenda = agenda
    fileNames = DocumentFileName.names(for: snapshot.series)
    reach = ReachBook(snapshot)
    self.norms = norms
    self.past = past
    exemplars = Exemplar.all(snapshot, journal, past: past)
  }

  /// The same for other decisions; nil where the audit is another one.
  public func with(_ journal: DecisionJournal, of snapshot: AuditSnapshot) -> DocumentMaker? {
    guard snapshot == self.snapshot else { return nil }
    var maker = self
    maker.journal = journal
    maker.exemplars = Exemplar.all(snapshot, journal, past: past)
    return maker
  }

  /// The document of a series, in its own language and of the form its plan names unless told otherwise.
  public func document(
    for series: Series, template: TemplateName? = nil, language: DocumentLanguage? = nil
  ) -> MeetingDocument {
    let action = journal[series.id].decision?.action ?? series.plan.suggestion ?? .keep
    let form = template?.form ?? series.plan.fitted(to: action).form
    let language = language ?? LanguageGuess.language(of: series)
    let contract = Contract(
      series, action, decidedAt: journal[series.id].decision?.decidedAt, in: snapshot)
    var fields = DocumentFields(
      series: series, action: action, form: form, contract: contract, agenda: agenda(series.facts.details),
      note: journal[series.id].note, language: language, tone: MessageTone(reach.reach(of: series)), snapshot: snapshot)
    if language == .english || norms.hasOwnChannels { fields.channels = norms.channels }
    fields.exemplar = action == .keep ? nil : Exemplar.model(for: series, among: exemplars)
    let set = templates(language)
    let document = fields.values(MarkdownText.escaped)
    let message = fields.values(MarkdownText.collapsed)
    let asks = fields.tone != .own && action != .keep
    return MeetingDocument(
      id: series.id, title: series.title, template: TemplateName(form), language: language,
      fileName: fileNames[series.id] ?? series.id.text, text: Self.tidy(set.render(TemplateName(form), document)),
      messageToOrganizer: asks ? Self.tidy(set.render(.messageOrganizer, message)) : nil,
      messageToAttendees: Self.tidy(set.render(.messageAttendees, message)), contract: contract,
      hints: Self.hints(series, action, contract, fields))
  }

  /// What `--all` and the view of documents mean: the decided ones, and where nothing is decided the suggested ones
  /// that are sure.
  public var seriesWithDocuments: [Series] {
    let listed = snapshot.series.filter { $0.isListed && !$0.hasEnded }
    let decided = listed.filter { series in
      journal[series.id].decision.map { $0.action != .keep } ?? false
    }
    guard decided.isEmpty else { return decided }
    return listed.filter { series in
      journal[series.id].decision == nil && !series.judgement.isUnsure
        && series.plan.suggestion.map { $0 != .keep } ?? false
    }
  }

  private static func hints(
    _ series: Series, _ action: Decision.Action, _ contract: Contract, _ fields: DocumentFields
  ) -> [String] {
    var hints: [String] = []
    if contract.owner == nil { hints.append("the export names no organizer: put an owner in") }
    if contract.owner != nil && contract.isGuessed { hints.append("the owner is guessed from the invitation") }
    if fields.isWorthless { hints.append("writing and reading would take more than the meeting does") }
    if let exemplar = fields.exemplar { hints.append(exemplar.sentence) }
    if series.judgement.sensitivity.level == .high && action != .keep {
      hints.append("it looks sensitive: read every line before it is sent")
    }
    if series.judgement.connection && action != .keep {
      hints.append("it holds people together: think of what does that instead")
    }
    return hints
  }

  /// One blank line at most in a row, none at the ends, one line end.
  private static func tidy(_ text: String) -> String {
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isBlank = line.allSatisfy(\.isWhitespace)
      if isBlank && (lines.last?.isEmpty ?? true) { continue }
      lines.append(isBlank ? "" : line)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }
}
