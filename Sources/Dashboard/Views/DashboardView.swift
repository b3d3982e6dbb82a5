import TerminalUI

/// Draws the dashboard: a pure function from state and size to a frame.
public enum DashboardView {
  public static func draw(_ state: DashboardState, size: Size) -> Frame {
    var state = state
    state.size = size
    var frame = Frame(size: size, glyphs: state.glyphs)
    let layout = ScreenLayout(size)
    guard !layout.isTooSmall else {
      let least = ScreenLayout.least
      frame.put(
        "\(least.columns)x\(least.rows) needed, this is \(size.columns)x\(size.rows)",
        column: 0, row: 0)
      return frame
    }
    drawView(state, in: &frame)
    NoticeLine.draw(state, in: &frame, row: layout.noticeRow)
    FooterView.draw(state, in: &frame, row: layout.footerRow)
    PopupView.draw(state, in: &frame)
    return frame
  }

  private static func drawView(_ state: DashboardState, in frame: inout Frame) {
    guard state.snapshot != nil, state.screen != .start else {
      StartView.draw(state, in: &frame)
      return
    }
    HeaderView.draw(state, in: &frame)
    switch state.place {
    case .start, .meetings: MeetingsView.draw(state, in: &frame)
    case .evidence: EvidenceZoomView.draw(state, in: &frame)
    case .week: WeekView.draw(state, in: &frame)
    case .documents: DocumentsView.draw(state, in: &frame)
    case .report: ReportView.draw(state, in: &frame)
    case .people: PeopleView.draw(state, in: &frame)
    }
  }
}
