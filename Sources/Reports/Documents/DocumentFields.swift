import Audit
import ICalendar

/// What a document's and its messages' templates are filled with.
struct DocumentFields {
  let series: Series
  let action: Decision.Action
  let form: Plan.Form
  let contract: Contract
  let agenda: Agenda
  let note: String
  let language: DocumentLanguage
  let tone: MessageTone
  let snapshot: AuditSnapshot
  /// Where to ask, and how soon an answer comes there; none where the norms' words are of another language.
  var channels: [Norms.Channel] = []
  /// A meeting of one's own that has become a document, to start from.
  var exemplar: Exemplar?

  /// The change gives back less than the writing and reading take.
  var isWorthless: Bool { action != .keep && saving.netPersonHoursPerYear < 0 }

  /// All fields; `escape` makes text of strangers harmless where it stands.
  func values(_ escape: (String) -> String) -> [String: Any] {
    var values = texts(escape)
    values.merge(times) { $1 }
    values.merge(figures) { $1 }
    for (name, isTrue) in choices { values[name] = isTrue }
    return values
  }

  private func texts(_ escape: (String) -> String) -> [String: Any] {
    let lines = agendaLines(escape)
    let owner = contract.owner.map { escape(Self.shortened($0)) }
    var values: [String: Any] = [
      "title": series.title.allSatisfy(\.isWhitespace) ? series.cadence : escape(series.title),
      "people": names.map(escape), "agenda": !lines.isEmpty, "lines": lines,
      "writeLines": lines.filter { $0["isWrite"] as? Bool ?? false },
      "talkLines": lines.filter { $0["isTalk"] as? Bool ?? false },
    ]
    values["organizer"] = owner
    values["firstName"] = contract.owner.map { escape(Self.firstName($0)) }
    values["owner"] = owner
    values["decider"] = owner
    values["link"] = DocumentLink.first(in: series.facts.details).map(escape)
    values["note"] = note.isEmpty ? nil : escape(note)
    values["channels"] =
      channels.isEmpty
      ? nil
      : channels.enumerated().map { place, channel in
        channelFields(channel, isLast: place == channels.count - 1, escape)
      }
    values["hasChannels"] = !channels.isEmpty
    values["exemplar"] = exemplar.map { escape(Self.shortened($0.title)) }
    values["exemplarSince"] = exemplar.map { language.day($0.since) }
    return values
  }

  private func channelFields(
    _ channel: Norms.Channel, isLast: Bool, _ escape: (String) -> String
  ) -> [String: Any] {
    var values: [String: Any] = [
      "channel": escape(channel.name), "reply": escape(channel.reply), "isNow": channel.reply == "now",
      "isLast": isLast,
    ]
    values["use"] = channel.use.map(escape)
    return values
  }

  private func agendaLines(_ escape: (String) -> String) -> [[String: Any]] {
    let needsTalk = form == .preRead || form == .decisionRecord
    return AgendaPoints.of(agenda, title: series.title).prefix(Self.mostLines).compactMap { line in
      let text = Self.shortened(line.text)
      guard let first = text.first else { return nil }
      let isTalk = line.mark.map { $0 == .talk } ?? needsTalk
      return ["text": escape(first.uppercased() + text.dropFirst()), "isWrite": !isTalk, "isTalk": isTalk]
    }
  }

  /// The people by name, an address without its domain; nobody where there are more than a table can hold.
  private var names: [String] {
    guard series.people.count <= Self.mostPeople else { return [] }
    return series.people.map(Self.shortened)
  }

  private static let mostPeople = 15
  /// Above it an update is told to people rather than by them.
  private static let mostForUpdate = 18
  private static let mostLines = 12

  /// As one greets: Henrik of "Henrik Dahl" and of "Dahl, Henrik"; the whole where it is no such name.
  static func firstName(_ name: String) -> String {
    let name = shortened(name)
    let isLatin = name.unicodeScalars.allSatisfy { $0.value < 0x250 }
    let parts = name.split(separator: ",")
    if isLatin, parts.count == 2, let first = parts[1].split(separator: " ").first { return String(first) }
    let words = name.split(separator: " ")
    let titles: Set<Substring> = [
      "Dr.", "Dr", "Prof.", "Prof", "Herr", "Frau", "Mr", "Mr.", "Ms", "Ms.", "Mrs", "Mrs.",
    ]
    guard isLatin, words.count > 1, let first = words.first, first.count > 2, !titles.contains(first) else {
      return name
    }
    return String(first)
  }

  /// An address without its domain; nothing longer than a line.
  private static func shortened(_ text: String) -> String {
    let name = text.contains(" ") ? text[...] : text.prefix { $0 != "@" }
    return name.count > 160 ? name.prefix(160) + "…" : String(name)
  }
}

extension DocumentFields {
  private var times: [String: Any] {
    let minutes = series.facts.durationMinutes
    var values: [String: Any] = [
      "cadence": series.cadence, "days": language.weekdays(series.facts.weekdays.sorted()),
      "time": language.clock(minute: series.facts.startMinute ?? contract.due.secondOfDay / 60),
      "minutes": String(minutes), "halfMinutes": String((minutes / 2 + 4) / 5 * 5),
      "videoMinutes": String(min(10, max(3, minutes / 6))), "due": language.moment(contract.due),
      "dueDay": language.day(contract.due.date), "readBy": language.moment(contract.readBy),
      "closes": language.moment(contract.closes), "trialEnd": language.day(contract.trialEnd),
      "zone": snapshot.zone.name,
      "startDay": language.day((action.isPreparation ? contract.readBy : contract.due).date),
    ]
    values["monthDay"] = language.monthDay(of: dates)
    values["nextLive"] = contract.nextLive.map { language.day($0.date) }
    return values
  }

  /// Of all times that are known, by the clock that they are written in.
  private var dates: [CivilDate] {
    let zone = series.zone ?? snapshot.zone
    return (series.schedule.past + series.schedule.upcoming).map { zone.local($0.start).date }
  }

  private var saving: Saving { series.saving(action, in: snapshot.zone) }

  /// Hours of people nobody counted are not told to anybody.
  private var figures: [String: Any] {
    let saving = saving
    var values: [String: Any] = ["documents": String(saving.documents)]
    let each = saving.netPersonHoursPerYear / Double(series.headCount)
    if each >= 1 { values["hoursEach"] = language.number(each) }
    guard let count = series.facts.people.count, count > 1 else { return values }
    values["count"] = String(count)
    values["personHours"] = language.number(saving.personHoursPerYear)
    values["personHoursNow"] = language.number(Double(series.schedule.upcomingSeconds) / 3_600 * Double(count))
    if saving.netPersonHoursPerYear >= 1 { values["net"] = language.number(saving.netPersonHoursPerYear) }
    return values
  }

  private var choices: [(String, Bool)] {
    let count = series.facts.people.count
    let cadence = series.facts.cadence
    let cadences: [MeetingFacts.Cadence] = [
      .daily, .severalPerWeek, .weekly, .biweekly, .monthly, .quarterly, .yearly, .irregular,
    ]
    return [
      ("guessed", contract.isGuessed), ("convert", action == .convert), ("blend", action.preset != nil),
      ("halfLength", action.preset == .halfLength), ("everyOther", action.preset == .everyOther),
      ("monthlyWritten", action.preset == .monthlyWritten), ("twiceWeekly", action.preset == .twiceWeekly),
      ("weeklyLive", action.preset == .weeklyLive),
      ("everyTime", action == .convert), ("before", action.isPreparation),
      ("between", action != .convert && !action.isPreparation),
      ("keep", action == .keep), ("isTrial", action != .keep), ("own", tone == .own), ("ask", tone == .ask),
      ("leader", tone == .leader), ("afterYes", tone != .own && action != .keep), ("pair", count == 2),
      ("small", count.map { (3...8).contains($0) || $0 < 2 } ?? true), ("large", (count ?? 0) > 8),
      ("broadcast", (count ?? 0) > Self.mostForUpdate),
    ] + cadences.map { ($0.rawValue, $0 == cadence) }
      + Plan.Form.allCases.map { (TemplateName($0).fieldName, $0 == form) }
  }
}
