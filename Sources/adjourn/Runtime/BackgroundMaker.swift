import Audit
import Dashboard
import Dispatch
import ICalendar
import Reports
import Synchronization

/// Works out figures and makes texts off the main actor, one after another, and posts what comes of it: with thousands
/// of series a key would wait for them.
final class BackgroundMaker: Sendable {
  /// What texts are made of, as it was when they were asked for.
  struct Source: Sendable {
    var snapshot: AuditSnapshot
    var journal: DecisionJournal
    var year: Trends?
    var engine: AuditEngine
    /// Looked up when a document is made.
    var pastAudits: @Sendable () -> [PastAudit]
  }

  private let mailbox: Mailbox
  /// False for scripts, which want each key's answer before the next key.
  private let runsInBackground: Bool
  private let queue = DispatchQueue(label: "adjourn.maker", qos: .userInitiated)
  private let state = Mutex(State())

  private struct State {
    /// Counts what was asked for, so that what nobody waits for any more is not begun.
    var audit = 0
    var text = 0
    /// Kept, as it holds a file name for every series.
    var documents: DocumentMaker?
  }

  init(mailbox: Mailbox, runsInBackground: Bool) {
    self.mailbox = mailbox
    self.runsInBackground = runsInBackground
  }

  /// Works out what no decision changes in an audit, then what its documents have in common.
  func workOut(_ table: MeetingTable, audit: Int, from source: Source) {
    state.withLock { $0.audit = audit }
    perform { [self] in
      guard state.withLock({ $0.audit == audit }) else { return }
      mailbox.post(.workedOut(AuditFigures(source.snapshot, table, source.journal, audit: audit)))
    }
    perform { [self] in
      guard state.withLock({ $0.audit == audit }) else { return }
      mailbox.post(.agendas(Self.agendas(table, source), audit: audit))
    }
    // A script asks for few documents, if any.
    guard runsInBackground else { return }
    perform { [self] in
      guard state.withLock({ $0.audit == audit }) else { return }
      _ = documents(source)
    }
  }

  private static func agendas(_ table: MeetingTable, _ source: Source) -> [SeriesID: AgendaSplit] {
    let found = table.rows.compactMap { row in
      AgendaSplit(source.engine.agenda(of: source.snapshot.series[row.series].facts.details)).map { (row.id, $0) }
    }
    return Dictionary(found) { first, _ in first }
  }

  /// Makes a text, a report also in lines of so many columns. One that another was asked for instead is not begun.
  func make(_ request: RenderRequest, edition: Int, columns: Int, from source: Source) {
    let number = state.withLock { state in
      state.text += 1
      return state.text
    }
    perform { [self] in
      guard state.withLock({ $0.text == number }) else { return }
      switch request {
      case .document(let id, let template):
        guard let series = source.snapshot.series.first(where: { $0.id == id }) else { return }
        let document = documents(source).document(for: series, template: template.flatMap(TemplateName.init))
        mailbox.post(.rendered(.document(RenderedDocument(document)), edition: edition))
        tellMistakes(document.language, source.engine)
      case .report(let format, let hidesWords):
        let text = Self.report(format, source, hidesWords: hidesWords)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let report = RenderedReport(request, lines: lines, columns: columns)
        mailbox.post(.rendered(.report(report), edition: edition))
        tellMistakes(.english, source.engine)
      }
    }
  }

  private func perform(_ work: @escaping @Sendable () -> Void) {
    if runsInBackground { queue.async(execute: work) } else { work() }
  }

  private func documents(_ source: Source) -> DocumentMaker {
    let known = state.withLock(\.documents)
    let maker =
      known?.with(source.journal, of: source.snapshot)
      ?? source.engine.documentMaker(source.snapshot, journal: source.journal, past: source.pastAudits())
    state.withLock { $0.documents = maker }
    return maker
  }

  private static func report(_ format: ReportFormat, _ source: Source, hidesWords: Bool) -> String {
    let shown = source.snapshot.redacted(hidesWords ? .both : nil)
    let journal = hidesWords ? source.journal.withoutNotes : source.journal
    let year = source.year.map { TrendReport(shown, trend: $0.trend, comparison: $0.comparison) }
    let report = AuditReport(shown, journal: journal, isRedacted: hidesWords, year: year)
    let templates = source.engine.templates.set(.english)
    return switch format {
    case .markdown: report.markdown(templates)
    case .html: report.html(templates)
    case .csv: SeriesTable.csv(shown, journal: journal, all: false)
    case .json: AuditDocument(shown, journal: journal, all: false).json()
    }
  }

  /// A mistake in the user's own templates is told where they are used; the default stands in.
  private func tellMistakes(_ language: DocumentLanguage, _ engine: AuditEngine) {
    let templates = engine.templates
    guard let mistake = (templates.misplaced + templates.set(language).mistakes).first else { return }
    mailbox.post(.notice(Notice(.alert, DiagnosticText.line(mistake, word: "mistake"))))
  }
}

extension RenderedDocument {
  fileprivate init(_ document: MeetingDocument) {
    var texts: [Side: String] = [.document: document.text, .toAttendees: document.messageToAttendees]
    texts[.toOrganizer] = document.messageToOrganizer
    self.init(
      series: document.id, template: document.template.rawValue,
      templates: TemplateName.allCases.filter { $0.form != nil }.map(\.rawValue), language: document.language.rawValue,
      fileName: document.fileName, texts: texts, due: document.dueText, owner: document.contract.owner ?? "",
      hints: document.hints)
  }
}
