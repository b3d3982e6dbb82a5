import Audit

extension DashboardState {
  /// The meetings that have a document: the decided ones and those asked for, else the suggested ones that are sure.
  public var documentSeries: [Series] { documentListing.series ?? [] }

  var documentListing: DocumentDesk.Listing {
    guard let snapshot, desk.listing.series == nil else { return desk.listing }
    return DocumentDesk.Listing(documentRows, of: table, in: snapshot)
  }

  /// Rows of the table.
  private var documentRows: [Int] {
    var chosen = Set(desk.asked.compactMap(table.row(of:)))
    // By the few that are decided, not by the thousands that are listed.
    for (id, record) in plan.records {
      guard let action = record.decision?.action, action != .keep, let row = table.row(of: id) else { continue }
      if !table.rows[row].hasEnded { chosen.insert(row) }
    }
    return chosen.isEmpty ? table.rows.indices.filter(isSuggestedDocument) : chosen.sorted()
  }

  private func isSuggestedDocument(_ row: Int) -> Bool {
    guard !table.rows[row].hasEnded, let series = snapshot?.series[table.rows[row].series], isOpen(series) else {
      return false
    }
    return !series.judgement.isUnsure && series.plan.suggestion.map { $0 != .keep } ?? false
  }

  /// The document that is looked at: the selected one, else the first.
  var currentDocument: Series? {
    let listing = documentListing
    let place = desk.selected.flatMap(table.row(of:)).flatMap(listing.place(ofRow:)) ?? 0
    return listing.series.flatMap { $0.indices.contains(place) ? $0[place] : nil }
  }

  /// The current document as it was made; nil until it is.
  var renderedDocument: RenderedDocument? { currentDocument.flatMap { desk.rendered[$0.id] } }

  /// The side that is shown: the chosen one where it holds a text.
  var shownSide: RenderedDocument.Side {
    guard let sides = renderedDocument?.sides, sides.contains(desk.side) else { return .document }
    return desk.side
  }

  /// A side's text, as the user left it.
  func documentText(_ side: RenderedDocument.Side) -> String? {
    guard let document = renderedDocument else { return nil }
    return desk.drafts[.init(series: document.series, side: side)] ?? document.texts[side]
  }

  /// Where the current document goes, and its messages.
  var documentPaths: [String] {
    guard let name = renderedDocument?.fileName else { return [] }
    return ["\(DocumentDesk.folder)/\(name).md", "\(DocumentDesk.folder)/\(name).messages.txt"]
  }

  /// Columns that the report has on screen.
  public var reportColumns: Int { ReportView.columns(size) }

  var reportPath: String { "\(DocumentDesk.reportName).\(desk.format.ending)" }

  /// What has become of a document: for its line in the list.
  func documentState(_ series: Series) -> String {
    if desk.written.contains(series.id) { return "written" }
    return desk.drafts.keys.contains { $0.series == series.id } ? "edited" : "ready"
  }

  /// Asks for the text that the view shows and that is not there.
  mutating func missingText() -> [Effect] {
    let request: RenderRequest?
    switch screen {
    case .documents:
      if desk.listing.series == nil { desk.listing = documentListing }
      request = currentDocument.flatMap { series in
        desk.rendered[series.id] == nil ? .document(series.id, template: desk.templates[series.id]) : nil
      }
    case .report: request = desk.report == nil ? .report(desk.format, hidesWords: isPrivate) : nil
    case .start, .meetings, .week, .people: request = nil
    }
    guard snapshot != nil, let request, request != desk.pending else { return [] }
    desk.pending = request
    return [.render(request, edition: desk.edition)]
  }

  /// Takes a text in that was asked for; one that was asked for before something changed is left.
  mutating func show(_ rendered: Rendered, _ edition: Int) {
    guard edition == desk.edition else { return }
    switch rendered {
    case .document(let document):
      desk.rendered[document.series] = document
      if case .document(document.series, _) = desk.pending { desk.pending = nil }
    case .report(let report):
      guard report.request == .report(desk.format, hidesWords: isPrivate) else { return }
      desk.report = report.lines
      desk.shownReport.text = report.shown
      desk.pending = nil
    }
  }
}
