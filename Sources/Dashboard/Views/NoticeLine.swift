import Audit
import TerminalUI

/// The line above the footer: what is being typed, what went wrong, what just happened.
enum NoticeLine {
  static func draw(_ state: DashboardState, in frame: inout Frame, row: Int) {
    if case .prompt(let prompt) = state.popup {
      draw(prompt, state, in: &frame, row: row)
    } else if let notice = state.notice {
      draw(notice, in: &frame, row: row)
    } else if let reason = state.unsavedReason {
      draw(Notice(.alert, "Not saved: \(reason)"), in: &frame, row: row)
    } else {
      draw(standing(state), in: &frame, row: row)
    }
  }

  private static func draw(_ notice: Notice, in frame: inout Frame, row: Int) {
    if notice.kind == .alert { return drawAlert(notice, in: &frame, row: row) }
    let whole = TextWidth.columns(notice.text)
    // What happened comes first: an aside that would leave it only a few columns gives way.
    let hasRoom = frame.size.columns - notice.aside.count - 5 >= min(whole, 40)
    let aside = hasRoom ? notice.aside : ""
    let room = frame.size.columns - 2 - (aside.isEmpty ? 0 : aside.count + 3)
    let used = frame.put(notice.text, column: 1, row: row, width: max(10, room))
    guard !aside.isEmpty, used + aside.count + 5 <= frame.size.columns else { return }
    let column = max(used + 4, min(49, frame.size.columns - aside.count - 1))
    frame.put(aside, column: column, row: row, style: .muted)
  }

  /// What went wrong is said in full, on lines above where one is not enough.
  private static func drawAlert(_ notice: Notice, in frame: inout Frame, row: Int) {
    let text = "! " + notice.text + (notice.aside.isEmpty ? "" : "   (\(notice.aside))")
    let lines = TextWidth.wrapped(
      text, columns: frame.size.columns - 2, limit: 4, ellipsis: frame.glyphs[.ellipsis])
    for (index, line) in lines.enumerated() {
      let at = row - lines.count + 1 + index
      frame.clear(Rectangle(column: 0, row: at, columns: frame.size.columns, rows: 1))
      frame.put(line, column: 1, row: at, style: Style(.alert, bold: true))
    }
  }

  private static func draw(
    _ prompt: Prompt, _ state: DashboardState, in frame: inout Frame, row: Int
  ) {
    let columns = frame.size.columns
    let label = label(prompt.purpose, state)
    let aside = prompt.mistake ?? aside(prompt.purpose, state)
    let isMistake = prompt.mistake != nil || mistake(state, prompt) != nil
    // A narrow screen has room for what is typed, or for what is wrong with it.
    let room = columns < least(for: prompt.purpose) && !isMistake ? 0 : min(aside.count, columns / 2)
    if room > 0 {
      frame.put(
        aside, column: columns - room - 1, row: row, width: room,
        style: isMistake ? Style(.alert) : .muted)
    }
    prompt.entry.draw(
      in: &frame, label: label, column: 1, row: row, width: columns - room - 4)
  }

  /// Columns from which a prompt is explained beside what is typed; a long line to change needs them itself.
  private static func least(for purpose: Prompt.Purpose) -> Int { purpose == .who ? 100 : 60 }

  private static func label(_ purpose: Prompt.Purpose, _ state: DashboardState) -> String {
    switch purpose {
    case .filter: "/ "
    case .note: "note: "
    case .headCount: "people: "
    case .path: "path: "
    case .who: "who and when: "
    case .readmission: "why is it back in? "
    }
  }

  private static func aside(_ purpose: Prompt.Purpose, _ state: DashboardState) -> String {
    switch purpose {
    case .filter where state.filter.text.isEmpty:
      "words, or verdict:convert u:low hrs>1 is:open who:ana"
    case .filter:
      state.filter.mistakes.first ?? "\(state.rows.count) of \(state.table.rows.count)"
    case .note: "why; Enter keeps it, Esc does not"
    case .readmission: "Enter lets it back in, Esc does not"
    case .headCount(let id): headCountAside(state.series(id))
    case .who: "Enter counts again"
    case .path: "a file, a folder or a .zip; Enter opens"
    }
  }

  /// What it is now; nothing typed takes the user's own number away.
  private static func headCountAside(_ series: Series?) -> String {
    switch series?.facts.people {
    case .known(let count): "now \(count), from the calendar"
    case .given(let count): "now \(count), set by you; Enter alone takes it away"
    default: "now ~\(HeadCount.assumed), assumed"
    }
  }

  private static func mistake(_ state: DashboardState, _ prompt: Prompt) -> String? {
    guard case .filter = prompt.purpose else { return nil }
    return state.filter.mistakes.first
  }

  private static func slate(_ state: DashboardState) -> Notice {
    let count = "Clean slate: \(state.readmittedCount) of \(state.table.ongoing) back in"
    return Notice(
      .hint, count,
      aside: "\(state.keyText(.accept)) lets one in, \(state.keyText(.cleanSlate)) ends it, Esc leaves it")
  }

  private static func unwritten(_ state: DashboardState) -> Notice {
    Notice(.hint, "Nothing is written until you press \(state.keyText(.write))")
  }

  /// What holds as long as nothing else is to be said.
  private static func standing(_ state: DashboardState) -> Notice {
    if state.rangeAnchor != nil {
      let count = state.effectiveMarks.count
      return Notice(.hint, "\(count) in the range", aside: "\(state.keyText(.markRange)) marks them")
    }
    if Place.writing.contains(state.place) { return unwritten(state) }
    if state.cleanSlate != nil, state.screen != .start { return slate(state) }
    if state.screen != .start, !state.marks.isEmpty {
      return Notice(.hint, "\(state.marks.count) marked: decisions act on them", aside: "Esc clears")
    }
    if let running = state.runningNotice { return running }
    let skipped = state.snapshot?.diagnostics.filter { $0.severity == .error }.count ?? 0
    guard skipped > 0, !state.hasSeenLog else { return Notice(.hint, "") }
    return Notice(.hint, "! \(skipped) skipped while reading", aside: "\(state.keyText(.log)) shows why")
  }
}
