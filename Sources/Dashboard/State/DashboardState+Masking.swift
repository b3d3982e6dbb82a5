import Audit

extension DashboardState {
  /// A series' title as it may be shown: masked in privacy mode, a description where the calendar hides it.
  public func title(of series: Series) -> String {
    if isPrivate { return "Meeting \(number(of: series))" }
    if hides(series) {
      return "\(series.isPrivate ? "(private)" : "(sensitive)") \(series.cadence) \(series.facts.durationMinutes) min"
    }
    guard series.title.allSatisfy(\.isWhitespace) else { return series.title }
    let kind = series.isPrivate ? "(private)" : "(no title)"
    return "\(kind) \(series.cadence) \(series.facts.durationMinutes) min"
  }

  /// Whether title, people, quoted words and notes of a series are hidden: everything in privacy mode, what is private
  /// or delicate while several people's calendars are looked at.
  func hides(_ series: Series) -> Bool { isPrivate || (isMasking && (series.isPrivate || series.isSensitive)) }

  /// Whether delicate titles are hidden for the sake of the people of a team.
  var isMasking: Bool { masksSensitive && snapshot?.isTeam == true }

  /// What a filter's words are held against in a team, of series whose titles are hidden.
  var hiddenTexts: [SeriesID: SearchText] {
    guard let snapshot, snapshot.isTeam, filter.searchesWords else { return [:] }
    let hidden = table.rows.lazy.map { snapshot.series[$0.series] }.filter(hides)
    return Dictionary(hidden.map { ($0.id, SearchText(title(of: $0))) }) { first, _ in first }
  }

  /// A name or address as it may be shown.
  func name(_ text: String) -> String { isPrivate && !text.isEmpty ? "(hidden)" : text }

  /// The title a change is remembered by; an undo tomorrow names it.
  func plainTitle(of series: Series) -> String {
    series.title.allSatisfy(\.isWhitespace) ? series.cadence : series.title
  }

  /// The series' place by hours, which says nothing about it and stays the same while it is looked at.
  private func number(of series: Series) -> Int { (table.row(of: series.id) ?? 0) + 1 }
}

extension DashboardState {
  /// A sentence of the rules as it may be shown: quoted words masked in privacy mode, ASCII with ASCII glyphs.
  func shown(_ sentence: String, of series: Series) -> String {
    let text = hides(series) ? masked(sentence) : sentence
    guard glyphs == .ascii else { return text }
    let plain: [Character: String] = [
      "\u{201C}": "\"", "\u{201D}": "\"", "\u{2018}": "'", "\u{2019}": "'", "\u{2013}": "-",
      "\u{2026}": "...",
    ]
    return text.map { plain[$0] ?? String($0) }.joined()
  }

  private func masked(_ sentence: String) -> String {
    var shown = ""
    var isQuoted = false
    for character in sentence {
      if character == "\u{201C}" || (character == "\"" && !isQuoted) {
        isQuoted = true
        shown += "\"..."
      } else if character == "\u{201D}" || character == "\"" {
        isQuoted = false
        shown += "\""
      } else if !isQuoted {
        shown.append(character)
      }
    }
    return shown
  }
}
