import TerminalUI

/// The last line: the keys that matter here.
enum FooterView {
  static func draw(_ state: DashboardState, in frame: inout Frame, row: Int) {
    footer(state).draw(in: &frame, row: row)
  }

  /// The command whose hint covers a column.
  static func command(_ state: DashboardState, atColumn column: Int) -> Command? {
    var frame = Frame(size: Size(columns: state.size.columns, rows: 1))
    let places = footer(state).draw(in: &frame, row: 0)
    guard let hit = places.first(where: { $0.columns.contains(column) }) else { return nil }
    return entries(state).first { state.keyText($0.command) == hit.hint.key }?.command
  }

  /// The key whose hint covers a column while a pop-up is open; nil beside them, and where a hint names several keys.
  static func popupKey(_ state: DashboardState, atColumn column: Int) -> Key? {
    var frame = Frame(size: Size(columns: state.size.columns, rows: 1))
    let places = footer(state).draw(in: &frame, row: 0)
    guard let hit = places.first(where: { $0.columns.contains(column) }) else { return nil }
    switch hit.hint.key {
    case "Enter": return .enter
    case "Esc": return .escape
    case "Space": return .character(" ")
    case let key: return key.count == 1 ? key.first.map(Key.character) : nil
    }
  }

  private static func footer(_ state: DashboardState) -> Footer {
    if let hints = popupHints(state) { return Footer(hints) }
    if state.cleanSlate != nil, state.place == .meetings { return Footer(slateHints(state)) }
    return Footer(
      moving(state)
        + entries(state).map { entry in
          let isWayOut = entry.command == .help || entry.command == .quit
          return Footer.Hint(
            state.keyText(entry.command), words(entry, state), rank: isWayOut ? 0 : 1)
        })
  }

  /// The key that turns the week says what it shows next, the one that opens what it leads to.
  private static func words(_ entry: CommandEntry, _ state: DashboardState) -> String {
    if entry.command == .open, [.week, .people].contains(state.place) { return "list meetings" }
    guard entry.command == .flip else { return entry.footer ?? entry.title }
    return switch state.weekSide.next(isSideBySide: WeekLayout(state).isSideBySide) {
    case .before: "week"
    case .after: "after"
    case .trends: "trends"
    }
  }

  /// The four keys of the week's cell as one hint.
  private static func moving(_ state: DashboardState) -> [Footer.Hint] {
    guard state.place == .week else { return [] }
    if state.showsTrends {
      return [Footer.Hint([Command.moveDown, .moveUp].map(state.keyText).joined(), "scroll", rank: 2)]
    }
    let keys = [Command.moveLeft, .moveDown, .moveUp, .moveRight].map(state.keyText).joined()
    return [Footer.Hint(keys, "move", rank: 2)]
  }

  private static func entries(_ state: DashboardState) -> [CommandEntry] {
    let order: [CommandEntry.Group] =
      state.place == .start
      ? [.moving, .finding, .start, .program] : [.deciding, .documents, .views, .finding, .moving, .program]
    let shown = Command.table.filter { entry in
      guard entry.footer != nil, entry.places.contains(state.place) else { return false }
      if entry.command == .back { return state.isZoomed }
      return entry.command.unavailable(in: state) == nil
    }
    return order.flatMap { group in shown.filter { $0.group == group } }
  }

  /// What the deciding keys do on a clean slate.
  private static func slateHints(_ state: DashboardState) -> [Footer.Hint] {
    let hints: [(Command, String)] = [
      (.accept, "let back in"), (.blend, "in part"), (.clear, "out again"), (.cleanSlate, "finish"),
      (.nextOpen, "next"),
      (.filter, "filter"),
    ]
    return hints.map { Footer.Hint(state.keyText($0.0), $0.1) } + [.init("Esc", "leave it", rank: 0)]
      + [.init(state.keyText(.help), "help", rank: 0), .init(state.keyText(.quit), "quit", rank: 0)]
  }

  private static func popupHints(_ state: DashboardState) -> [Footer.Hint]? {
    switch state.popup {
    case nil: nil
    case .palette: [.init("Enter", "run"), .init("Up Down", "choose"), .init("Esc", "close", rank: 0)]
    case .sortMenu: [.init("Enter", "done"), .init("S", "reverse"), .init("Esc", "close", rank: 0)]
    case .axisMenu:
      [
        .init("l m h", "low, medium, high"), .init("y n", "yes, no"), .init("r", "as judged"),
        .init("j k", "choose"), .init("Esc", "close", rank: 0),
      ]
    case .prompt: [.init("Enter", "done"), .init("Esc", "cancel", rank: 0)]
    case .moves: [.init("Enter", "accept them"), .init("Space", "mark them"), .init("Esc", "close", rank: 0)]
    case .connection: [.init("y", "do it"), .init("n", "leave it", rank: 0)]
    case .cleanSlateEnd: [.init("Enter", "make it the plan"), .init("Esc", "go on choosing", rank: 0)]
    case .bulkAccept: [.init("Enter", "accept them"), .init("Esc", "accept none", rank: 0)]
    case .log, .exportHelp: [.init("j k", "scroll"), .init("Esc", "close", rank: 0)]
    }
  }
}
