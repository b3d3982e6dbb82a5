import Audit
import TerminalUI

extension DashboardState {
  /// What concerns documents and the report.
  mutating func documents(_ command: Command) -> [Effect] {
    switch command {
    case .document: openDocuments(current.map { [$0] } ?? [])
    case .allDocuments: openAllDocuments()
    case .nextDocument: stepDocument(1)
    case .previousDocument: stepDocument(-1)
    case .template: changeTemplate()
    case .format: changeFormat()
    case .edit: return editDocument()
    case .write: return place == .report ? writeReport() : writeDocument()
    default: break
    }
    return []
  }

  /// Turns to the document decided on last, where something was decided since the documents were looked at: a
  /// key that accepts has gone on to the next meeting already.
  mutating func chooseDocument() {
    guard let change = journal.done.last, change.id != desk.lastDecision else { return }
    desk.lastDecision = change.id
    let listing = documentListing
    desk.listing = listing
    let edits = journal.done.reversed().lazy.flatMap(\.edits)
    guard let last = edits.first(where: { table.row(of: $0.series).flatMap(listing.place(ofRow:)) != nil }) else {
      return
    }
    desk.selected = last.series
    desk.scroll = 0
  }

  private mutating func openDocuments(_ series: [Series]) {
    desk.asked.formUnion(series.map(\.id))
    desk.selected = series.first?.id ?? desk.selected
    desk.scroll = 0
    desk.lastDecision = journal.done.last?.id
    screen = .documents
    isZoomed = false
  }

  /// Of the marked meetings, else of all that are decided to be written.
  private mutating func openAllDocuments() {
    let marked = isZoomed ? [] : effectiveMarks
    openDocuments(marked.isEmpty ? [] : targets)
  }

  /// Goes to another document, and stops at the ends.
  mutating func stepDocument(_ step: Int) {
    let all = documentSeries
    guard let series = currentDocument, let at = all.firstIndex(where: { $0.id == series.id }) else { return }
    let next = min(max(0, at + step), all.count - 1)
    guard next != at else { return }
    desk.selected = all[next].id
    desk.scroll = 0
  }

  /// Shows the document of the row clicked on.
  mutating func clickDocument(_ point: Point) {
    let layout = DocumentsLayout(size)
    let all = documentSeries
    guard layout.list.contains(point), let at = all.firstIndex(where: { $0.id == currentDocument?.id }) else { return }
    let row = layout.firstRow(selected: at, count: all.count) + point.row - layout.list.row
    if all.indices.contains(row) { stepDocument(row - at) }
  }

  private mutating func changeTemplate() {
    guard let document = renderedDocument else { return }
    let at = document.templates.firstIndex(of: document.template) ?? 0
    let next = document.templates[(at + 1) % max(1, document.templates.count)]
    desk.templates[document.series] = next
    desk.rendered[document.series] = nil
    let lost = desk.drafts.removeValue(forKey: .init(series: document.series, side: .document)) != nil
    desk.side = .document
    desk.scroll = 0
    notice = Notice(.done, "Template: \(next)" + (lost ? "; what you wrote is gone with the former one" : ""))
  }

  private mutating func changeFormat() {
    let all = ReportFormat.allCases
    let at = all.firstIndex(of: desk.format) ?? 0
    desk.format = all[(at + 1) % all.count]
    desk.report = nil
    desk.reportScroll = 0
  }

  private mutating func editDocument() -> [Effect] {
    guard let document = renderedDocument, let text = documentText(shownSide) else { return [] }
    desk.editing = .init(series: document.series, side: shownSide)
    return [.edit(text: text, name: document.fileName + (shownSide == .document ? ".md" : ".txt"))]
  }

  /// Takes in what the user made of the text that the editor had.
  mutating func take(edited text: String) {
    guard let draft = desk.editing else { return }
    desk.editing = nil
    let made = desk.rendered[draft.series]?.texts[draft.side]
    desk.drafts[draft] = text == made ? nil : text
    desk.written.remove(draft.series)
    notice = Notice(.done, "Changed; nothing is on disk yet", aside: "\(keyText(.write)) writes it")
  }

  private mutating func writeDocument() -> [Effect] {
    guard let document = renderedDocument, let text = documentText(.document) else { return [] }
    let messages = [RenderedDocument.Side.toOrganizer, .toAttendees].compactMap(documentText)
    return write([text, messages.joined(separator: "\n---\n\n")], document.series)
  }

  private mutating func write(_ texts: [String], _ series: SeriesID) -> [Effect] {
    let files = zip(documentPaths, texts).map { FileToWrite(path: $0, text: $1) }
    return [.write(files, overwriting: desk.refused == files.map(\.path))]
  }

  private mutating func writeReport() -> [Effect] {
    guard let report = desk.report else { return [] }
    let file = FileToWrite(path: reportPath, text: report.joined(separator: "\n"))
    return [.write([file], overwriting: desk.refused == [file.path])]
  }

  /// Takes in what became of a write.
  mutating func take(_ result: WriteResult) {
    desk.refused = []
    switch result {
    case .written(let paths):
      if let document = renderedDocument, paths == documentPaths { desk.written.insert(document.series) }
      notice = Notice(.done, "Wrote " + paths.joined(separator: " and "))
    case .isThere(let paths, let found):
      desk.refused = paths
      notice = Notice(.alert, "\(found) is there already", aside: "\(keyText(.write)) again writes over it")
    case .failed(let sentence): notice = Notice(.alert, sentence)
    }
  }

  /// Copies the text that is shown.
  mutating func copyShown() -> [Effect] {
    if place == .report {
      return desk.report.map { [.copy($0.joined(separator: "\n"), what: "report as \(desk.format.title)")] } ?? []
    }
    guard let text = documentText(shownSide), let document = renderedDocument, let series = currentDocument else {
      return []
    }
    let what =
      switch shownSide {
      case .document: document.template.split(separator: "-").joined(separator: " ")
      case .toOrganizer: "message to the organizer"
      case .toAttendees: "message to the attendees"
      }
    return [.copy(text, what: "\(what) for \(quoted(series))")]
  }

  /// Shows the next of document and messages.
  mutating func turnDocument(_ step: Int) {
    guard let sides = renderedDocument?.sides, let at = sides.firstIndex(of: shownSide) else { return }
    desk.side = sides[(at + step + sides.count) % sides.count]
    desk.scroll = 0
  }
}
