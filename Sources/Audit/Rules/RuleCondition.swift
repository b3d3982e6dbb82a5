/// When a rule fires: all that is written must hold.
///
/// Text keys name lexicons, of which one must have a word there; the others ask the entry's facts.
public struct RuleCondition: Hashable, Sendable {
  /// Lexicons looked for in the title, the description, either, the location, the categories.
  public var title: [String] = []
  public var description: [String] = []
  public var text: [String] = []
  public var location: [String] = []
  public var categories: [String] = []
  /// Lexicons whose words make up the whole title.
  public var wholeTitle: [String] = []
  /// Lexicons whose words stand behind a negation, in the title or the description.
  public var denied: [String] = []

  public var titleShape: [TitleShape] = []
  public var agenda: [AgendaKind] = []
  public var cadence: [String] = []
  public var classification: [String] = []
  public var busy: [String] = []
  public var status: [String] = []
  /// `organizer` or `guest`.
  public var owner: [String] = []

  public var people: RuleRange?
  public var externalPeople: RuleRange?
  /// Shares of the people known, 0 to 1.
  public var externalShare: RuleRange?
  public var optionalShare: RuleRange?
  public var acceptedShare: RuleRange?
  public var declinedShare: RuleRange?
  public var skippedShare: RuleRange?
  public var minutes: RuleRange?
  public var startHour: RuleRange?
  public var ageWeeks: RuleRange?
  public var titleWords: RuleRange?
  /// Letters of the description once boilerplate is gone; a Han, kana or Hangul letter counts as three.
  public var descriptionLength: RuleRange?
  public var agendaLines: RuleRange?
  public var priority: RuleRange?

  public var peopleKnown: Bool?
  public var calendarNamesPeople: Bool?
  public var recurring: Bool?
  public var allDay: Bool?
  public var weekend: Bool?
  public var important: Bool?
  public var cancelled: Bool?
  public var declinedByOwner: Bool?
  public var conference: Bool?
  public var documentLink: Bool?

  public var any: [RuleCondition] = []
  public var all: [RuleCondition] = []
  public var not: [RuleCondition] = []

  /// Keys that no condition knows, kept to be reported.
  public var unknownKeys: [String] = []

  public init() {}

  /// How a title is built.
  public enum TitleShape: String, Decodable, Hashable, Sendable {
    /// Two names: "Kofi / Bettina".
    case pair
    /// Two names within a longer title: "Weekly update Anna/Bob".
    case names
    /// One or two words that no lexicon knows: "Gunnar", "Marrow".
    case bare
    /// No letter or digit.
    case empty
  }

  /// What the lines of an agenda are.
  public enum AgendaKind: String, Decodable, Hashable, Sendable {
    case absent, present, write, talk, mixed
  }
}

extension RuleCondition: Decodable {
  private enum Key: String, CodingKey, CaseIterable {
    case title, description, text, location, categories, wholeTitle, denied, titleShape, agenda, cadence
    case classification = "class"
    case busy, status, owner, people, externalPeople, externalShare, optionalShare, acceptedShare
    case declinedShare, skippedShare, minutes, startHour, ageWeeks, titleWords, priority, peopleKnown
    case descriptionLength, agendaLines
    case calendarNamesPeople, recurring, allDay, weekend, important, cancelled, declinedByOwner, conference
    case documentLink, any, all, not
  }

  private struct AnyKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    self.init()
    try decodeTexts(values)
    try decodeRanges(values)
    try decodeFlags(values)
    any = try values.decodeIfPresent([RuleCondition].self, forKey: .any) ?? []
    all = try values.decodeIfPresent([RuleCondition].self, forKey: .all) ?? []
    not = try values.oneOrMany(RuleCondition.self, .not)
    unknownKeys = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
      .filter { Key(rawValue: $0) == nil }.sorted()
  }

  private mutating func decodeTexts(_ values: KeyedDecodingContainer<Key>) throws {
    title = try values.oneOrMany(String.self, .title)
    description = try values.oneOrMany(String.self, .description)
    text = try values.oneOrMany(String.self, .text)
    location = try values.oneOrMany(String.self, .location)
    categories = try values.oneOrMany(String.self, .categories)
    wholeTitle = try values.oneOrMany(String.self, .wholeTitle)
    denied = try values.oneOrMany(String.self, .denied)
    titleShape = try values.oneOrMany(TitleShape.self, .titleShape)
    agenda = try values.oneOrMany(AgendaKind.self, .agenda)
    cadence = try values.oneOrMany(String.self, .cadence)
    classification = try values.oneOrMany(String.self, .classification)
    busy = try values.oneOrMany(String.self, .busy)
    status = try values.oneOrMany(String.self, .status)
    owner = try values.oneOrMany(String.self, .owner)
  }

  private mutating func decodeRanges(_ values: KeyedDecodingContainer<Key>) throws {
    people = try values.decodeIfPresent(RuleRange.self, forKey: .people)
    externalPeople = try values.decodeIfPresent(RuleRange.self, forKey: .externalPeople)
    externalShare = try values.decodeIfPresent(RuleRange.self, forKey: .externalShare)
    optionalShare = try values.decodeIfPresent(RuleRange.self, forKey: .optionalShare)
    acceptedShare = try values.decodeIfPresent(RuleRange.self, forKey: .acceptedShare)
    declinedShare = try values.decodeIfPresent(RuleRange.self, forKey: .declinedShare)
    skippedShare = try values.decodeIfPresent(RuleRange.self, forKey: .skippedShare)
    minutes = try values.decodeIfPresent(RuleRange.self, forKey: .minutes)
    startHour = try values.decodeIfPresent(RuleRange.self, forKey: .startHour)
    ageWeeks = try values.decodeIfPresent(RuleRange.self, forKey: .ageWeeks)
    titleWords = try values.decodeIfPresent(RuleRange.self, forKey: .titleWords)
    descriptionLength = try values.decodeIfPresent(RuleRange.self, forKey: .descriptionLength)
    agendaLines = try values.decodeIfPresent(RuleRange.self, forKey: .agendaLines)
    priority = try values.decodeIfPresent(RuleRange.self, forKey: .priority)
  }

  private mutating func decodeFlags(_ values: KeyedDecodingContainer<Key>) throws {
    peopleKnown = try values.decodeIfPresent(Bool.self, forKey: .peopleKnown)
    calendarNamesPeople = try values.decodeIfPresent(Bool.self, forKey: .calendarNamesPeople)
    recurring = try values.decodeIfPresent(Bool.self, forKey: .recurring)
    allDay = try values.decodeIfPresent(Bool.self, forKey: .allDay)
    weekend = try values.decodeIfPresent(Bool.self, forKey: .weekend)
    important = try values.decodeIfPresent(Bool.self, forKey: .important)
    cancelled = try values.decodeIfPresent(Bool.self, forKey: .cancelled)
    declinedByOwner = try values.decodeIfPresent(Bool.self, forKey: .declinedByOwner)
    conference = try values.decodeIfPresent(Bool.self, forKey: .conference)
    documentLink = try values.decodeIfPresent(Bool.self, forKey: .documentLink)
  }
}

extension KeyedDecodingContainer {
  /// A list, or a single value in place of a list of one.
  fileprivate func oneOrMany<Value: Decodable>(_: Value.Type, _ key: Key) throws -> [Value] {
    guard contains(key) else { return [] }
    if let one = try? decode(Value.self, forKey: key) { return [one] }
    return try decode([Value].self, forKey: key)
  }
}
