/// The texts and people of one event: where their lines begin in the file, until something else is set.
struct EventTexts: Sendable {
  /// What comes from lines of the file, or was set since.
  enum Deferred<Value: Sendable>: Sendable {
    case absent
    /// The lines of one property: the offset of the first, and how far behind it the last begins. Others may stand
    /// between them.
    case lines(first: Int, reach: UInt32)
    indirect case own(Value)

    /// With one more line of the property.
    mutating func addLine(at offset: Int) {
      if case .lines(let first, _) = self {
        self = .lines(first: first, reach: UInt32(clamping: offset - first))
      } else {
        self = .lines(first: offset, reach: 0)
      }
    }
  }

  enum UID: Sendable {
    case absent
    /// Bytes of the file that are the UID as they stand.
    case plain(start: Int, count: Int)
    /// A line with folds, escapes or parameters in it.
    case line(Int)
    case own(String)
  }

  var source = CalendarSource.empty
  /// The VEVENT.
  var range = 0..<0
  var uid = UID.absent
  /// Of a UID that was read.
  var uidHash = 0
  var summary = Deferred<String>.absent
  var description = Deferred<String>.absent
  var alternateDescription = Deferred<String>.absent
  var location = Deferred<String>.absent
  var categories = Deferred<[String]>.absent
  var organizer = Deferred<CalendarUser?>.absent
  var attendees = Deferred<[CalendarUser]>.absent
  /// nil where only the texts can tell.
  var hasConference: Bool?
}

extension EventTexts: Equatable {
  static func == (a: EventTexts, b: EventTexts) -> Bool {
    a.uidText == b.uidText && a.text(a.summary) == b.text(b.summary) && a.details == b.details
      && a.text(a.location) == b.text(b.location) && a.categoryNames == b.categoryNames
      && a.organizingUser == b.organizingUser && a.attendingUsers == b.attendingUsers
      && a.hasConferenceLink == b.hasConferenceLink
  }
}

// MARK: Decoding

extension EventTexts {
  var uidText: String {
    switch uid {
    case .absent: ""
    case .own(let text): text
    case .line(let offset): text(.lines(first: offset, reach: 0))
    case .plain(let start, let count):
      source.withBytes { String(decoding: $0.slice(start, start + count), as: UTF8.self) }
    }
  }

  /// Whether two events have the same UID, byte for byte.
  func hasUID(of other: EventTexts) -> Bool {
    switch (uid, other.uid) {
    case (.plain(let mine, let count), .plain(let theirs, let length)):
      guard uidHash == other.uidHash, count == length else { return false }
      return source.withBytes { bytes in
        other.source.withBytes { bytes.slice(mine, mine + count).equals($0.slice(theirs, theirs + length)) }
      }
    default: return uidText.utf8.elementsEqual(other.uidText.utf8)
    }
  }

  /// Equal for equal UIDs of one process; nil where there is none.
  var hashOfUID: Int? {
    switch uid {
    case .absent: return nil
    case .plain, .line: return uidHash
    case .own(var text): return text.isEmpty ? nil : text.withUTF8 { Self.hash($0) }
    }
  }

  static func hash(_ uid: Bytes) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(uid))
    return hasher.finalize()
  }

  /// Whether the summary is empty, seen mostly without decoding it.
  var isUntitled: Bool {
    guard case .lines(let first, _) = summary else { return text(summary).isEmpty }
    let isPlain = source.withProperty(at: first, before: range.upperBound) { content in
      content.value.trimmed.first.map { $0.isLetter || $0.isDigit } ?? false
    }
    return isPlain != true && text(summary).isEmpty
  }

  var details: String {
    let own = text(description, keepsLines: true)
    return own.isEmpty ? text(alternateDescription, keepsLines: true) : own
  }

  var hasConferenceLink: Bool {
    hasConference ?? (isConferenceLinked(location) || isConferenceLinked(description))
  }

  /// The last line of a property as one text.
  func text(_ place: Deferred<String>, keepsLines: Bool = false) -> String {
    switch place {
    case .absent: return ""
    case .own(let text): return text
    case .lines(let first, _):
      return withValue(at: first) { value in
        var cleaner = TextCleaner()
        return cleaner.text(value.trimmed, keepsLines: keepsLines)
      } ?? ""
    }
  }

  var categoryNames: [String] {
    if case .own(let names) = categories { return names }
    var names: [String] = []
    forEachLine(of: .categories, categories) { content in
      QuotedPrintable.withValue(of: content) { Self.addCategories($0, to: &names) }
    }
    return names
  }

  var organizingUser: CalendarUser? {
    switch organizer {
    case .absent: return nil
    case .own(let user): return user
    case .lines(let first, _):
      return source.withProperty(at: first, before: range.upperBound) { CalendarUserValue.user($0) }
    }
  }

  var attendingUsers: [CalendarUser] {
    if case .own(let users) = attendees { return users }
    var users: [CalendarUser] = []
    forEachLine(of: .attendee, attendees) { users.append(CalendarUserValue.user($0)) }
    return users
  }

  private func withValue<Result>(at offset: Int, _ body: (Bytes) -> Result) -> Result? {
    source.withProperty(at: offset, before: range.upperBound) { QuotedPrintable.withValue(of: $0, body) }
  }

  private func isConferenceLinked(_ place: Deferred<String>) -> Bool {
    switch place {
    case .absent: false
    case .own(var text): text.withUTF8 { ConferenceLink.isIn($0) }
    case .lines(let first, _): withValue(at: first) { ConferenceLink.isIn($0) } ?? false
    }
  }

  private static func addCategories(_ value: Bytes, to names: inout [String]) {
    var cleaner = TextCleaner()
    var start = 0
    for index in 0...value.count
    where index == value.count || value[index] == .comma && (index == 0 || value[index - 1] != .backslash) {
      let name = cleaner.text(value.slice(start, index).trimmed)
      if !name.isEmpty { names.append(name) }
      start = index + 1
    }
  }

  /// Reads the lines of one property anew; those of components inside the event are not its own.
  private func forEachLine<Value>(
    of property: PropertyName, _ place: Deferred<Value>, _ body: (ContentLine) -> Void
  ) {
    guard case .lines(let first, let reach) = place else { return }
    source.withBytes { file in
      var lines = PropertyLines(
        file.slice(0, range.upperBound), from: first, hasLoneReturns: source.hasLoneReturns)
      var depth = 0
      while let line = lines.next(), reach == .max || line.start - first <= Int(reach) {
        let head = PropertyNames.all.head(of: file, from: line.start, to: line.firstEnd)
        guard head.length == 0 || head.property == property || head.property == .begin || head.property == .end
        else { continue }
        lines.withText(of: line) { text in
          switch PropertyNames.all.head(of: text, from: 0, to: text.count).property {
          case .begin: depth += 1
          case .end: depth = max(0, depth - 1)
          case property where depth == 0: if let content = ContentLine(text) { body(content) }
          default: break
          }
        }
      }
    }
  }
}

// MARK: On their own bytes

extension EventTexts {
  /// The same texts on a copy of the event's own lines, so that the rest of the file can go.
  var detached: EventTexts {
    guard !range.isEmpty, range.count < source.bytes.count else { return self }
    let base = range.lowerBound
    var result = self
    result.source = CalendarSource(Array(source.bytes[range]), hasLoneReturns: source.hasLoneReturns)
    result.range = 0..<range.count
    switch uid {
    case .plain(let start, let count): result.uid = .plain(start: start - base, count: count)
    case .line(let offset): result.uid = .line(offset - base)
    case .absent, .own: break
    }
    result.summary.move(by: base)
    result.description.move(by: base)
    result.alternateDescription.move(by: base)
    result.location.move(by: base)
    result.categories.move(by: base)
    result.organizer.move(by: base)
    result.attendees.move(by: base)
    return result
  }

  /// UID and summary alone, on no bytes, with some people.
  func reduced(to people: [CalendarUser]) -> EventTexts {
    var result = EventTexts()
    let name = uidText
    if !name.isEmpty { result.uid = .own(name) }
    result.summary = .own(text(summary))
    if !people.isEmpty { result.attendees = .own(people) }
    return result
  }
}

extension EventTexts.Deferred {
  fileprivate mutating func move(by base: Int) {
    if case .lines(let first, let reach) = self { self = .lines(first: first - base, reach: reach) }
  }
}
