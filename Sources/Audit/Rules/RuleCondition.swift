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
  private enum Key: String {
    case title, description, text, location, categories, wholeTitle, denied, titleShape, agenda, cadence
    case classification = "class"
    case busy, status, owner, people, externalPeople, externalShare, optionalShare, acceptedShare
    case declinedShare, skippedShare, minutes, startHour, ageWeeks, titleWords, priority, peopleKnown
    case descriptionLength, agendaLines
    case calendarNamesPeople, recurring, allDay, weekend, important, cancelled, declinedByOwner, conference
    case documentLink, any, all, not
  }

  /// Any key that is written.
  private struct Written: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  private typealias Values = KeyedDecodingContainer<Written>

  /// Reads the few keys that are written: to ask for each of forty takes longer than to read them.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Written.self)
    self.init()
    for name in values.allKeys {
      if let key = Key(rawValue: name.stringValue) {
        try read(key, name, of: values)
      } else {
        unknownKeys.append(name.stringValue)
      }
    }
    unknownKeys.sort()
  }

  private mutating func read(_ key: Key, _ name: Written, of values: Values) throws {
    switch key {
    case .title: title = try values.list(name)
    case .description: description = try values.list(name)
    case .text: text = try values.list(name)
    case .location: location = try values.list(name)
    case .categories: categories = try values.list(name)
    case .wholeTitle: wholeTitle = try values.list(name)
    case .denied: denied = try values.list(name)
    case .titleShape: titleShape = try values.list(name)
    case .agenda: agenda = try values.list(name)
    case .cadence: cadence = try values.list(name)
    case .classification: classification = try values.list(name)
    case .busy: busy = try values.list(name)
    case .status: status = try values.list(name)
    case .owner: owner = try values.list(name)
    case .people: people = try values.one(name)
    case .externalPeople: externalPeople = try values.one(name)
    case .externalShare: externalShare = try values.one(name)
    case .optionalShare: optionalShare = try values.one(name)
    case .acceptedShare: acceptedShare = try values.one(name)
    case .declinedShare: declinedShare = try values.one(name)
    case .skippedShare: skippedShare = try values.one(name)
    case .minutes: minutes = try values.one(name)
    case .startHour: startHour = try values.one(name)
    case .ageWeeks: ageWeeks = try values.one(name)
    case .titleWords: titleWords = try values.one(name)
    case .descriptionLength: descriptionLength = try values.one(name)
    case .agendaLines: agendaLines = try values.one(name)
    case .priority: priority = try values.one(name)
    case .peopleKnown: peopleKnown = try values.one(name)
    case .calendarNamesPeople: calendarNamesPeople = try values.one(name)
    case .recurring: recurring = try values.one(name)
    case .allDay: allDay = try values.one(name)
    case .weekend: weekend = try values.one(name)
    case .important: important = try values.one(name)
    case .cancelled: cancelled = try values.one(name)
    case .declinedByOwner: declinedByOwner = try values.one(name)
    case .conference: conference = try values.one(name)
    case .documentLink: documentLink = try values.one(name)
    case .any: any = try values.one(name) ?? []
    case .all: all = try values.one(name) ?? []
    case .not: not = try values.list(name)
    }
  }
}

extension KeyedDecodingContainer {
  /// A value; nil where nothing stands behind the key.
  fileprivate func one<Value: Decodable>(_ key: Key) throws -> Value? { try decodeIfPresent(Value.self, forKey: key) }

  /// A list, or a single value in place of a list of one.
  fileprivate func list<Value: Decodable>(_ key: Key) throws -> [Value] {
    if let one = try? decode(Value.self, forKey: key) { return [one] }
    return try decode([Value].self, forKey: key)
  }
}
