import Audit
import TerminalUI

extension DashboardState {
  mutating func press(_ key: Key, in prompt: Prompt) -> [Effect] {
    var prompt = prompt
    switch key {
    case .escape: cancel(prompt)
    case .enter: return finish(prompt)
    case .up, .down, .pageUp, .pageDown:
      if case .filter = prompt.purpose { moveWhileFiltering(key) }
    default:
      guard prompt.entry.apply(key) else { return [] }
      prompt.mistake = nil
      popup = .prompt(prompt)
      if case .filter(_, let former) = prompt.purpose { narrow(prompt.entry.text, former) }
    }
    return []
  }

  private mutating func moveWhileFiltering(_ key: Key) {
    let step = key == .up ? -1 : key == .down ? 1 : key == .pageUp ? -10 : 10
    if let position { select(position + step) }
  }

  /// Filters as one types; the row one came from stays selected as long as it is shown.
  private mutating func narrow(_ text: String, _ former: SeriesID?) {
    filter = MeetingFilter(text)
    if rows.isEmpty { selected = former }
    select(former.flatMap(position(of:)) ?? 0)
  }

  private mutating func cancel(_ prompt: Prompt) {
    popup = nil
    guard case .filter(let former, let selected) = prompt.purpose else { return }
    filter = MeetingFilter(former)
    if let place = selected.flatMap(position(of:)) { select(place) }
  }

  private mutating func finish(_ prompt: Prompt) -> [Effect] {
    switch prompt.purpose {
    case .filter: finishFilter(prompt)
    case .note(let id): return saveNote(id, prompt.entry.text)
    case .headCount(let id): return saveHeadCount(id, prompt)
    case .who: return saveWhoAndWhen(prompt)
    case .readmission(let id, let action): readmit(id, action, prompt)
    case .path:
      let path = PathText.cleaned(prompt.entry.text)
      popup = nil
      return path.isEmpty ? [] : open([path])
    }
    return []
  }

  /// A filter that cannot be understood stays in the prompt: it would silently show everything.
  private mutating func finishFilter(_ prompt: Prompt) {
    popup = nil
    guard let mistake = filter.mistakes.first else { return }
    var prompt = prompt
    prompt.mistake = mistake
    popup = .prompt(prompt)
  }

  private mutating func saveWhoAndWhen(_ prompt: Prompt) -> [Effect] {
    guard let snapshot else { return [] }
    do {
      let said = try WhoAndWhen(prompt.entry.text, changing: snapshot)
      popup = nil
      guard !said.isEmpty else { return [] }
      notice = Notice(.done, "Counting again")
      return [.recount(said)]
    } catch {
      var prompt = prompt
      prompt.mistake = error.sentence
      popup = .prompt(prompt)
      return []
    }
  }

  private mutating func saveNote(_ id: SeriesID, _ text: String) -> [Effect] {
    popup = nil
    guard let series = series(id), let edit = edit(series, { $0.note = text }) else { return [] }
    return commit([edit])
  }

  /// An empty number takes the user's own away again.
  private mutating func saveHeadCount(_ id: SeriesID, _ prompt: Prompt) -> [Effect] {
    let text = prompt.entry.text.filter { !$0.isWhitespace }
    let count = Int(text)
    guard text.isEmpty || count.map({ (1...99_999).contains($0) }) == true else {
      var prompt = prompt
      prompt.mistake = "a whole number from 1 on, or nothing to take yours away"
      popup = .prompt(prompt)
      return []
    }
    popup = nil
    guard let series = series(id), let edit = edit(series, { $0.overrides.headCount = count })
    else { return [] }
    return commit([edit])
  }
}
