import Audit
import TerminalUI

extension DashboardState {
  /// A key goes to what lies on top: the popup, else the view through the key map.
  mutating func press(_ key: Key) -> [Effect] {
    switch key {
    case .resize(let size):
      self.size = size
      return []
    case .mouse(let event): return usesMouse ? click(event) : []
    default: break
    }
    notice = nil
    (awaitsMoves, awaitsPromise) = (false, false)
    if popup != nil {
      if let command = commandOverPopups(key) { return run(command) }
      return pressInPopup(key)
    }
    if place == .start, let text = pathStart(key) {
      popup = .prompt(Prompt(.path, text: text))
      return []
    }
    if case .paste = key { return [] }
    guard let command = setup.keymap.command(for: key, in: place) else {
      notice = Notice(.hint, "\(key.name) does nothing here", aside: "\(keyText(.help)) lists the keys")
      return []
    }
    return run(command)
  }

  /// Runs a command, or says why it cannot.
  mutating func run(_ command: Command) -> [Effect] {
    if let reason = command.unavailable(in: self) {
      notice = Notice(.hint, reason)
      return []
    }
    if command != .write { desk.refused = [] }
    switch command.entry?.group {
    case .moving: return move(command)
    case .views: return view(command)
    case .finding: return find(command)
    case .deciding: return decide(command)
    case .documents: return documents(command)
    case .start: return start(command)
    case .program, nil: return program(command)
    }
  }

  private mutating func pressInPopup(_ key: Key) -> [Effect] {
    switch popup {
    case .palette(let palette): return press(key, in: palette)
    case .sortMenu: return pressInSortMenu(key)
    case .axisMenu(let menu): return press(key, in: menu)
    case .prompt(let prompt): return press(key, in: prompt)
    case .bulkAccept(let series): return press(key, accepting: series)
    case .moves(let found): return press(key, in: found)
    case .connection(let question): return press(key, answering: question)
    case .cleanSlateEnd: return pressAtCleanSlateEnd(key)
    case .log(let scroll):
      popup = scrolled(key, scroll).map(Popup.log)
    case .exportHelp(let scroll):
      popup = scrolled(key, scroll).map(Popup.exportHelp)
    case nil: break
    }
    return []
  }

  /// The scroll position after a key; nil where the key closes the page.
  private func scrolled(_ key: Key, _ scroll: Int) -> Int? {
    let page = max(1, size.rows - 4)
    switch key {
    case .down, .character("j"), .control("e"), .enter: return scroll + 1
    case .up, .character("k"), .control("y"): return max(0, scroll - 1)
    case .pageDown, .control("f"), .control("d"), .character(" "): return scroll + page
    case .pageUp, .control("b"), .control("u"): return max(0, scroll - page)
    case .home, .character("g"): return 0
    case .end, .character("G"): return .max / 2
    case .escape, .character("q"), .character("!"), .character("e"): return nil
    default: return scroll
    }
  }

  /// What a key begins a path with on the start screen; nil where it is no beginning of a path.
  private func pathStart(_ key: Key) -> String? {
    switch key {
    case .character(let character) where "/~.".contains(character): String(character)
    case .paste(let text): PathText.cleaned(text)
    default: nil
    }
  }

  /// A command's first key as the footer writes it.
  func keyText(_ command: Command) -> String {
    setup.keymap.keys(of: command).first?.name ?? ":"
  }

  /// Control letters that must work whatever lies on top; plain letters are text there.
  private func commandOverPopups(_ key: Key) -> Command? {
    guard case .control = key, let command = setup.keymap.command(for: key, in: place) else { return nil }
    return [.redraw, .suspend, .quitNow].contains(command) ? command : nil
  }
}
