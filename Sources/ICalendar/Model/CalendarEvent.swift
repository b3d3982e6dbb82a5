/// A VEVENT, with what is needed to expand and judge it; text is unescaped and free of control characters.
///
/// Times, rules and words are values made when the file was read. Texts and people are made of the file's bytes each
/// time they are asked for: keep what is used more than once. Copies share everything, the bytes included, which live
/// as long as one event of their file does. What is set belongs to the one copy alone.
public struct CalendarEvent: Sendable {
  public enum Status: String, Hashable, Sendable { case tentative, confirmed, cancelled }
  public enum Classification: String, Hashable, Sendable { case isPublic, isPrivate, confidential }
  /// X-MICROSOFT-CDO-BUSYSTATUS, or what TRANSP says where that is absent.
  public enum BusyStatus: String, Hashable, Sendable {
    case free, tentative, busy, outOfOffice, workingElsewhere
  }

  private final class Record: Sendable {
    let values: EventValues
    let texts: EventTexts

    init(_ values: EventValues, _ texts: EventTexts) {
      self.values = values
      self.texts = texts
    }
  }

  private var record: Record

  public init(uid: String, start: CalendarTime, span: Span) {
    var texts = EventTexts()
    texts.uid = .own(uid)
    self.init(EventValues(start: start, span: span), texts)
  }

  init(_ values: EventValues, _ texts: EventTexts) { record = Record(values, texts) }

  var texts: EventTexts { record.texts }

  /// Equal for equal UIDs of one process; nil where there is none.
  package var hashOfUID: Int? { record.texts.hashOfUID }

  /// Whether two events have the same UID, byte for byte.
  func hasUID(of other: CalendarEvent) -> Bool { record.texts.hasUID(of: other.record.texts) }

  /// Whether the summary is empty.
  var isUntitled: Bool { record.texts.isUntitled }

  /// The same event with a copy of its own lines instead of a hold on its whole file.
  public var detached: CalendarEvent { CalendarEvent(record.values, record.texts.detached) }

  /// Its times and words with UID and summary, and of its people only those given: no line of its file is held.
  public func reduced(to people: [CalendarUser]) -> CalendarEvent {
    CalendarEvent(record.values, record.texts.reduced(to: people))
  }

  private mutating func change(_ body: (inout EventValues) -> Void) {
    var values = record.values
    body(&values)
    record = Record(values, record.texts)
  }

  private mutating func changeText(_ body: (inout EventTexts) -> Void) {
    var texts = record.texts
    body(&texts)
    record = Record(record.values, texts)
  }
}

// MARK: Texts and people, decoded on each access

extension CalendarEvent {
  public var uid: String {
    get { record.texts.uidText }
    set { changeText { $0.uid = .own(newValue) } }
  }
  public var summary: String {
    get { record.texts.text(record.texts.summary) }
    set { changeText { $0.summary = .own(newValue) } }
  }
  /// DESCRIPTION as written (may be HTML); X-ALT-DESC where DESCRIPTION is empty.
  public var details: String {
    get { record.texts.details }
    set { changeText { $0.description = .own(newValue) } }
  }
  public var location: String {
    get { record.texts.text(record.texts.location) }
    set { changeText { $0.location = .own(newValue) } }
  }
  public var categories: [String] {
    get { record.texts.categoryNames }
    set { changeText { $0.categories = .own(newValue) } }
  }
  public var organizer: CalendarUser? {
    get { record.texts.organizingUser }
    set { changeText { $0.organizer = .own(newValue) } }
  }
  public var attendees: [CalendarUser] {
    get { record.texts.attendingUsers }
    set { changeText { $0.attendees = .own(newValue) } }
  }
  /// Whether a link to a video call stands in a property for it, in the location or in the description.
  public var hasConferenceLink: Bool {
    get { record.texts.hasConferenceLink }
    set { changeText { $0.hasConference = newValue } }
  }
}

// MARK: Values

extension CalendarEvent {
  public var start: CalendarTime {
    get { record.values.start }
    set { change { $0.start = newValue } }
  }
  /// DTEND, or DTSTART plus DURATION, by RFC 5545 3.6.1 where both are absent; see `Span`.
  public var span: Span {
    get { record.values.span }
    set { change { $0.span = newValue } }
  }
  /// Whether neither DTEND nor DURATION was written, so that an override takes its series' span.
  public var hasImpliedSpan: Bool {
    get { record.values.hasImpliedSpan }
    set { change { $0.hasImpliedSpan = newValue } }
  }
  public var recurrenceRules: [RecurrenceRule] {
    get { record.values.recurrenceRules }
    set { change { $0.recurrenceRules = newValue } }
  }
  /// EXRULE, deprecated since RFC 5545.
  public var exceptionRules: [RecurrenceRule] {
    get { record.values.exceptionRules }
    set { change { $0.exceptionRules = newValue } }
  }
  public var recurrenceDates: [RecurrenceDate] {
    get { record.values.recurrenceDates }
    set { change { $0.recurrenceDates = newValue } }
  }
  public var exceptionDates: [CalendarTime] {
    get { record.values.exceptionDates }
    set { change { $0.exceptionDates = newValue } }
  }
  public var recurrenceID: RecurrenceID? {
    get { record.values.recurrenceID }
    set { change { $0.recurrenceID = newValue } }
  }
  public var status: Status? {
    get { record.values.status }
    set { change { $0.status = newValue } }
  }
  public var classification: Classification {
    get { record.values.classification }
    set { change { $0.classification = newValue } }
  }
  public var busyStatus: BusyStatus {
    get { record.values.busyStatus }
    set { change { $0.busyStatus = newValue } }
  }
  /// PRIORITY 0...9; nil where absent.
  public var priority: Int? {
    get { record.values.priority }
    set { change { $0.priority = newValue } }
  }
  /// X-MICROSOFT-CDO-IMPORTANCE: 0 low, 1 normal, 2 high; nil where absent.
  public var importance: Int? {
    get { record.values.importance }
    set { change { $0.importance = newValue } }
  }
  /// X-APPLE-TRAVEL-DURATION: seconds on the way before the start; 0 where absent.
  public var travel: Int64 {
    get { record.values.travel }
    set { change { $0.travel = newValue } }
  }
  public var sequence: Int {
    get { record.values.sequence }
    set { change { $0.sequence = newValue } }
  }
  public var created: Instant? {
    get { record.values.created }
    set { change { $0.created = newValue } }
  }
  public var lastModified: Instant? {
    get { record.values.lastModified }
    set { change { $0.lastModified = newValue } }
  }
  public var stamp: Instant? {
    get { record.values.stamp }
    set { change { $0.stamp = newValue } }
  }
  /// 1-based line of BEGIN:VEVENT; 0 for an event that was not read.
  public var line: Int {
    get { record.values.line }
    set { change { $0.line = newValue } }
  }
}

extension CalendarEvent: Hashable {
  public static func == (a: CalendarEvent, b: CalendarEvent) -> Bool {
    a.record === b.record || a.record.values == b.record.values && a.record.texts == b.record.texts
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(record.values)
    hasher.combine(uid)
  }
}
