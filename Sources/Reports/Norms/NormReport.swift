import Audit

/// What is against the norms, by series: for people, as JSON or as CSV.
public struct NormReport: Sendable {
  public enum Format: String, CaseIterable, Sendable { case text, json, csv }

  private let findings: [NormFinding]
  private let listed: Int

  /// `listed` is how many series were looked at.
  public init(_ findings: [NormFinding], listed: Int) {
    self.findings = findings
    self.listed = listed
  }

  public func text(_ format: Format) -> String {
    switch format {
    case .text: plainText
    case .json: JSONWriter.text(of: findings, .pretty)
    case .csv:
      CSVText.row(["series", "norm", "title", "finding"])
        + findings.map { CSVText.row([$0.series?.text ?? "", $0.norm.rawValue, $0.title, $0.sentence]) }.joined()
    }
  }

  private var plainText: String {
    var lines: [String] = []
    var last: NormFinding?
    for finding in findings {
      if last.map({ $0.series != finding.series }) ?? true {
        lines.append("\(left(finding.series?.text ?? "", 10))  \(plain(finding.title, empty: "(no title)"))")
      }
      lines.append("            \(left(finding.norm.rawValue, 16))  \(plain(finding.sentence))")
      last = finding
    }
    let series = Set(findings.compactMap(\.series)).count
    lines.append(
      findings.isEmpty
        ? "Nothing in \(counted(listed, "recurring meeting")) is against the norms."
        : "\(counted(findings.count, "finding")), in \(series) of \(counted(listed, "recurring meeting")).")
    return lines.joined(separator: "\n") + "\n"
  }
}

extension NormFinding: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("finding", sentence)
      json.member("norm", norm.rawValue)
      json.member("series", series?.text)
      json.member("title", title)
    }
  }
}
