import ICalendar

/// What people agree on about time together: `norms.yaml`, the user's laid over the default.
public struct Norms: Hashable, Sendable {
  /// Where something is asked, and how soon an answer can be expected there.
  public struct Channel: Hashable, Sendable, Decodable {
    public var name: String
    /// For people: 2 working days.
    public var reply: String
    /// What it is for; may be empty.
    public var use: String?

    public init(name: String, reply: String, use: String? = nil) {
      self.name = name
      self.reply = reply
      self.use = use
    }
  }

  public var channels: [Channel] = []
  /// The channels are worded by the user, so that they can stand in any document.
  public var hasOwnChannels = false
  /// Minutes since midnight by a zone's name; `default` is for zones that are not named.
  public var coreHours: [String: Range<Int>] = [:]
  public var meetingFreeDays: Set<Weekday> = []
  /// Most people where something is decided, and where people are told; nil for no limit.
  public var mostPeopleDeciding: Int?
  public var mostPeopleUpdated: Int?
  public var mostMinutes: Int?
  public var mostHoursPerWeek: Double?
  public var wantsAgenda = false
  public var wantsEnd = false
  /// In lower case.
  public var protectedWords: [String] = []

  public init() {}

  /// The working hours agreed on for a zone; nil where none are.
  public func coreHours(in zone: Zone) -> Range<Int>? { coreHours[zone.name] ?? coreHours["default"] }

  /// Where plans send people to comment, and how soon they answer there.
  public var commenting: Channel? { channels.first { $0.name == "documents" } }

  /// Whether a meeting of such a title is to stay live.
  public func protects(_ title: String) -> Bool {
    let title = title.lowercased()
    return protectedWords.contains { title.contains($0) }
  }

  /// For people, one line each: what a plan says of how to work without the meeting.
  public var sentences: [String] {
    channels.map { channel in
      "\(channel.name): answer \(channel.reply == "now" ? "at once" : "within \(channel.reply)")"
        + (channel.use.map { ", for \($0)" } ?? "")
    }
  }
}
