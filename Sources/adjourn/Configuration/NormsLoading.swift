import Audit
import Config
import ICalendar

extension ConfigLoader {
  /// The norms: the default ones with the user's `norms.yaml` laid over them.
  func norms() -> (norms: Norms, mistakes: [Diagnostic]) {
    var mistakes: [Diagnostic] = []
    var norms = Norms()
    let text = String(decoding: DefaultConfig.norms, as: UTF8.self)
    if let file = YAMLFile(text, path: "norms.yaml", mistakes: &mistakes) {
      NormsFile(file).lay(over: &norms, &mistakes)
    }
    if let own = files.file("norms.yaml", &mistakes), let file = YAMLFile(own.text, path: own.path, mistakes: &mistakes)
    {
      let shipped = norms.channels
      NormsFile(file).lay(over: &norms, &mistakes)
      norms.hasOwnChannels = norms.channels != shipped
    }
    return (norms, mistakes)
  }
}

/// One `norms.yaml`: what is wrong in it is told with its line and left out.
private struct NormsFile {
  private let file: YAMLFile
  private static let keys: Set<String> = [
    "version", "channels", "core-hours", "meeting-free-days", "most-people", "most-minutes", "most-hours-a-week",
    "agenda", "end", "protected-words",
  ]

  init(_ file: YAMLFile) { self.file = file }

  func lay(over norms: inout Norms, _ mistakes: inout [Diagnostic]) {
    file.tellUnknownKeys(but: Self.keys, mistakes: &mistakes)
    for (channel, _) in file.items(Norms.Channel.self, at: "channels", mistakes: &mistakes) {
      norms.channels.removeAll { $0.name == channel.name }
      norms.channels.append(channel)
    }
    readHours(&norms, &mistakes)
    readDays(&norms, &mistakes)
    readPeople(&norms, &mistakes)
    if let limit = limit("most-minutes", &mistakes) { norms.mostMinutes = limit.number.map { Int($0) } }
    if let limit = limit("most-hours-a-week", &mistakes) { norms.mostHoursPerWeek = limit.number }
    norms.wantsAgenda = file.value(Bool.self, at: "agenda", mistakes: &mistakes) ?? norms.wantsAgenda
    norms.wantsEnd = file.value(Bool.self, at: "end", mistakes: &mistakes) ?? norms.wantsEnd
    let words = file.items(String.self, at: "protected-words", mistakes: &mistakes).map { $0.value.lowercased() }
    norms.protectedWords += words.filter { !$0.isEmpty && !norms.protectedWords.contains($0) }
  }

  private func readHours(_ norms: inout Norms, _ mistakes: inout [Diagnostic]) {
    for entry in file.entries(at: "core-hours", mistakes: &mistakes) {
      guard entry.key == "default" || Zone(named: entry.key) != nil else {
        tell("\"\(entry.key)\" is no known time zone; write a name such as Europe/Berlin", entry.line, &mistakes)
        continue
      }
      if entry.text == "off" {
        norms.coreHours[entry.key] = nil
      } else if let hours = ReadingOptions.hours(entry.text) {
        norms.coreHours[entry.key] = hours
      } else {
        tell("\"\(entry.text)\" is no span of hours; write it as 10:00-16:00", entry.line, &mistakes)
      }
    }
  }

  private func readDays(_ norms: inout Norms, _ mistakes: inout [Diagnostic]) {
    let days = file.items(String.self, at: "meeting-free-days", mistakes: &mistakes)
    if !days.isEmpty { norms.meetingFreeDays = [] }
    for (word, line) in days {
      guard let day = Weekday(code: word.prefix(2)) else {
        tell("\"\(word)\" is no day; write mon, tue, wed, thu, fri, sat or sun", line, &mistakes)
        continue
      }
      norms.meetingFreeDays.insert(day)
    }
  }

  private func readPeople(_ norms: inout Norms, _ mistakes: inout [Diagnostic]) {
    for entry in file.entries(at: "most-people", mistakes: &mistakes) {
      let number = Int(entry.text)
      guard entry.text == "off" || (number ?? 0) > 0 else {
        tell("\"\(entry.text)\" is no number of people; write 8, or off", entry.line, &mistakes)
        continue
      }
      switch entry.key {
      case "decision": norms.mostPeopleDeciding = number
      case "update": norms.mostPeopleUpdated = number
      default: tell("\"\(entry.key)\" means nothing here; known are decision, update", entry.line, &mistakes)
      }
    }
  }

  /// A limit where one is written; its number is nil for `off`.
  private func limit(_ key: String, _ mistakes: inout [Diagnostic]) -> (number: Double?, line: Int)? {
    guard let entry = file.entries.first(where: { $0.key == key }) else { return nil }
    if entry.text == "off" { return (nil, entry.line) }
    guard let number = Double(entry.text), number > 0, number < 1e6 else {
      tell("\"\(entry.text)\" is no number; write 60, or off", entry.line, &mistakes)
      return nil
    }
    return (number, entry.line)
  }

  private func tell(_ sentence: String, _ line: Int, _ mistakes: inout [Diagnostic]) {
    mistakes.append(Diagnostic(.error, path: file.path, line: line, message: sentence + "; it is left out."))
  }
}
