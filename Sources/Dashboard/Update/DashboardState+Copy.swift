import Audit

extension DashboardState {
  /// Puts on the clipboard what the screen says of the marked meetings, else of the selected one.
  mutating func copyMeetings() -> [Effect] {
    let series = targets
    guard let first = series.first else { return [] }
    let what = series.count == 1 ? "summary of \(quoted(first))" : "summaries of \(series.count) marked meetings"
    return [.copy(series.map(summary).joined(separator: "\n"), what: what)]
  }

  /// A title as it stands in a sentence: “Weekly status”.
  func quoted(_ series: Series) -> String {
    let title = title(of: series)
    return glyphs == .ascii ? "\"\(title)\"" : "\u{201C}\(title)\u{201D}"
  }

  /// A few lines for a chat or a ticket: title, facts, verdict, what it frees, id.
  private func summary(of series: Series) -> String {
    var facts = [series.cadence, "\(series.facts.durationMinutes) min", series.facts.people.words]
    if !series.organizer.isEmpty { facts.append(name(series.organizer)) }
    var lines = [title(of: series), facts.joined(separator: ", "), verdict(of: series)]
    let note = journal[series.id].note
    if !note.isEmpty { lines.append("Why: \(name(note))") }
    return (lines + ["ID: \(series.id)"]).joined(separator: "\n") + "\n"
  }

  private func verdict(of series: Series) -> String {
    let decided = journal.records[series.id]?.decision?.action
    let stated = StatedVerdict(series, journal.records[series.id]?.decision)
    var text = decided == nil ? "Suggested: " : "Decided: "
    text += stated.verdict?.word ?? (stated == .ended ? "ended" : "unsure")
    guard let action = decided ?? suggestion(of: series), let zone = snapshot?.zone else { return text }
    if !action.detail.isEmpty { text += " (\(action.detail))" }
    let hours = series.saving(action, in: zone).hoursPerWeek
    return hours > 0 ? text + ", frees \(Digits.short(hours)) h/week" : text
  }
}
