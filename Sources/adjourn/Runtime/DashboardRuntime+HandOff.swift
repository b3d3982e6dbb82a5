import Audit
import Dashboard

/// What other programs do for the dashboard: clipboard, editor, pager.
extension DashboardRuntime {
  func copy(_ text: String, what: String) {
    guard let way = clipboard.copy(text, send: device.send) else {
      let most = Clipboard.mostForTerminal
      return tell(.alert, "Not copied: no clipboard program works here, and the terminal takes \(most) bytes at most")
    }
    apply(.notice(Notice(.done, "Copied: \(what)", aside: "\(text.utf8.count) bytes, by \(way.name)")))
  }

  func edit(_ text: String, name: String) {
    switch handOff.edit(text, name: name) {
    case .edited(let text): apply(.edited(name: name, text: text))
    case .failed(let sentence): tell(.alert, sentence)
    case .shown: break
    }
  }

  func page(_ text: String, title: String) {
    let shown = SourceLines.visible("\(title)\n\n\(text)")
    if case .failed(let sentence) = handOff.page(shown) { tell(.alert, sentence) }
  }

  func showSource(_ id: SeriesID) {
    guard let series = state.snapshot?.series.first(where: { $0.id == id }) else { return }
    guard let text = reader.source(of: series) else {
      return tell(.alert, "The lines of this meeting are not there any more; \(series.source.path) has changed")
    }
    page(text, title: "\(series.source.path), line \(series.source.line)")
  }

  private func tell(_ kind: Notice.Kind, _ text: String) { apply(.notice(Notice(kind, text))) }

  private var handOff: HandOff { HandOff(device: device, programs: programs) }
}
