import Audit
import ICalendar

/// An audit to read, print or hand on: what it costs, what changes, the week before and after, every meeting.
///
/// Both forms are templates over the same fields, so that they cannot disagree.
public struct AuditReport: Sendable {
  private let snapshot: AuditSnapshot
  private let journal: DecisionJournal
  private let isRedacted: Bool
  private let year: TrendReport?

  /// The report of an audit; one that is redacted already says so and shows no note. With `year` it tells of the past
  /// year, too, and of what came of the decisions.
  public init(
    _ snapshot: AuditSnapshot, journal: DecisionJournal, isRedacted: Bool = false, year: TrendReport? = nil
  ) {
    self.snapshot = snapshot
    self.journal = journal
    self.isRedacted = isRedacted
    self.year = year
  }

  /// As Markdown.
  public func markdown(_ templates: TemplateSet) -> String {
    templates.render(.reportMarkdown, fields(MarkdownText.escaped))
  }

  /// As one HTML page without network access, scripts or anything else to fetch.
  public func html(_ templates: TemplateSet) -> String {
    templates.render(.reportHTML, fields(HTMLFieldText.cleaned))
  }

  private func fields(_ clean: @escaping (String) -> String) -> [String: Any] {
    ReportFields(snapshot, journal, isRedacted: isRedacted, clean: clean).values(year)
  }
}

/// Text of strangers for fields that the template library escapes for HTML.
enum HTMLFieldText {
  /// One line; a mark that combines with `<`, `"` and their like is left out, as the library would then take the two
  /// for another character and let it through.
  static func cleaned(_ text: String) -> String {
    var cleaned = String.UnicodeScalarView()
    var followsSpecial = false
    for scalar in MarkdownText.collapsed(text).unicodeScalars {
      if followsSpecial && scalar.properties.isGraphemeExtend { continue }
      followsSpecial = "<>&\"'".unicodeScalars.contains(scalar)
      cleaned.append(scalar)
    }
    return String(cleaned)
  }
}
