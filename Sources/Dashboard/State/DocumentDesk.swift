import Audit

/// What lies in the views of documents and of the report; nothing of it is on disk before the user writes it.
public struct DocumentDesk: Hashable, Sendable {
  /// A text that the user changed in their editor.
  struct Draft: Hashable, Sendable {
    var series: SeriesID
    var side: RenderedDocument.Side
  }

  /// The documents in order, worked out once and not at each look: with thousands of meetings a key would wait for it.
  struct Listing: Hashable, Sendable {
    private(set) var series: [Series]?
    /// Their rows in the table, rising.
    private var rows: [Int] = []

    /// Not worked out.
    init() {}

    init(_ rows: [Int], of table: MeetingTable, in snapshot: AuditSnapshot) {
      self.rows = rows
      series = rows.map { snapshot.series[table.rows[$0].series] }
    }

    /// The place of a row of the table; nil where it has no document.
    func place(ofRow row: Int) -> Int? {
      var (low, high) = (0, rows.count)
      while low < high {
        let middle = (low + high) / 2
        if rows[middle] < row { low = middle + 1 } else { high = middle }
      }
      return rows.indices.contains(low) && rows[low] == row ? low : nil
    }

    /// It says nothing that audit and decisions do not, so it makes no difference between two desks.
    static func == (one: Listing, other: Listing) -> Bool { true }
    func hash(into hasher: inout Hasher) {}
  }

  var listing = Listing()
  /// Meetings whose document was asked for, decided or not.
  var asked: Set<SeriesID> = [] {
    didSet { listing = Listing() }
  }
  var selected: SeriesID?
  /// The last change when the documents were looked at.
  var lastDecision: String?
  var side = RenderedDocument.Side.document
  /// Lines of the preview scrolled.
  var scroll = 0
  /// Templates chosen with `t`.
  var templates: [SeriesID: String] = [:]
  var rendered: [SeriesID: RenderedDocument] = [:]
  var drafts: [Draft: String] = [:]
  /// What the editor has.
  var editing: Draft?
  /// Where documents were written.
  var written: Set<SeriesID> = []
  /// Counts the changes of what texts are made of: an answer of a former edition is out of date.
  private(set) var edition = 0
  /// What the runtime was asked for and has not answered.
  var pending: RenderRequest?
  /// Files that are there: the next `w` writes over them.
  var refused: [String] = []

  var format = ReportFormat.markdown
  /// The report in lines of the screen, worked out once for each width: a key would wait for thousands of them.
  struct ShownReport: Hashable, Sendable {
    var text: WrittenText?

    /// It says nothing that report and size do not, so it makes no difference between two desks.
    static func == (one: ShownReport, other: ShownReport) -> Bool { true }
    func hash(into hasher: inout Hasher) {}
  }

  /// Lines of the report, nil until it is made.
  var report: [String]? { didSet { shownReport.text = nil } }
  var shownReport = ShownReport()
  var reportScroll = 0

  /// Folder and file names, from where the program was started.
  static let folder = "docs"
  static let reportName = "adjourn-report"

  /// Texts made from decisions or calendars that have changed; what the user wrote stays.
  mutating func outdate() {
    edition += 1
    listing = Listing()
    rendered = [:]
    report = nil
    pending = nil
  }

  /// The report alone is made anew.
  mutating func outdateReport() {
    edition += 1
    report = nil
    pending = nil
  }

  /// Another calendar: nothing of the former one stays.
  mutating func clear() {
    let next = edition + 1
    self = DocumentDesk()
    edition = next
  }
}
