import Audit
import Dashboard
import Foundation
import ICalendar
import Reports

/// Texts that the dashboard shows and writes: documents and the report.
extension DashboardRuntime {
  func render(_ request: RenderRequest) {
    guard let snapshot = state.snapshot else { return }
    switch request {
    case .document(let id, let template):
      guard let series = snapshot.series.first(where: { $0.id == id }) else { return }
      let maker =
        documents?.with(state.plan, of: snapshot)
        ?? reader.engine.documentMaker(snapshot, journal: state.plan, past: history.pastAudits)
      documents = maker
      let document = maker.document(for: series, template: template.flatMap(TemplateName.init))
      apply(.rendered(.document(RenderedDocument(document))))
      tellMistakes(document.language)
    case .report(let format, let hidesWords):
      apply(.rendered(.report(request, text: report(format, snapshot, hidesWords: hidesWords))))
      tellMistakes(.english)
    }
  }

  private func report(_ format: ReportFormat, _ snapshot: AuditSnapshot, hidesWords: Bool) -> String {
    let shown = snapshot.redacted(hidesWords ? .both : nil)
    let journal = hidesWords ? state.plan.withoutNotes : state.plan
    let year = state.pastYear.map { TrendReport(shown, trend: $0.trend, comparison: $0.comparison) }
    let report = AuditReport(shown, journal: journal, isRedacted: hidesWords, year: year)
    let templates = reader.engine.templates.set(.english)
    return switch format {
    case .markdown: report.markdown(templates)
    case .html: report.html(templates)
    case .csv: SeriesTable.csv(shown, journal: journal, all: false)
    case .json: AuditDocument(shown, journal: journal, all: false).json()
    }
  }

  /// A mistake in the user's own templates is told where they are used; the default stands in.
  private func tellMistakes(_ language: DocumentLanguage) {
    let templates = reader.engine.templates
    guard let mistake = (templates.misplaced + templates.set(language).mistakes).first else { return }
    apply(.notice(Notice(.alert, DiagnosticText.line(mistake, word: "mistake"))))
  }

  /// Writes all or none: a file that is there keeps the others from being made too.
  func write(_ files: [FileToWrite], overwriting: Bool) {
    let taken = files.first { FileManager.default.fileExists(atPath: $0.path) }
    if let taken, !overwriting {
      return apply(.wrote(.isThere(files.map(\.path), found: taken.path)))
    }
    do throws(NewFile.Failure) {
      for file in files {
        let folder = Path.folder(of: file.path)
        if !folder.isEmpty { try NewFile.makeFolder(folder) }
        try NewFile.write(file.text, to: file.path, overwriting: overwriting)
      }
      apply(.wrote(.written(files.map(\.path))))
    } catch .exists {
      apply(.wrote(.isThere(files.map(\.path), found: files[0].path)))
    } catch {
      apply(.wrote(.failed(error.sentence(files[0].path))))
    }
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
