/// The report by its lines, and in lines of a screen: these are worked out where the report is made, as a key would
/// wait for thousands of them.
public struct RenderedReport: Equatable, Sendable {
  let request: RenderRequest
  let lines: [String]
  let shown: WrittenText

  /// `columns` as `DashboardState.reportColumns` tells them.
  public init(_ request: RenderRequest, lines: [String], columns: Int) {
    self.request = request
    self.lines = lines
    let isMarkdown = if case .report(.markdown, _) = request { true } else { false }
    shown = WrittenText(lines, isMarkdown: isMarkdown, columns: columns)
  }
}
