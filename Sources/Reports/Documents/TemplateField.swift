/// What templates can be filled with, for `adjourn templates show` and for telling names that nothing fills.
public struct TemplateField: Hashable, Sendable {
  public var name: String
  public var help: String

  private init(_ name: String, _ help: String) {
    self.name = name
    self.help = help
  }

  /// Whether something fills a name in a template.
  static func knows(_ name: String, in template: TemplateName) -> Bool {
    name == "." || name == "" || (template.isReport ? reportNames : names).contains(name)
  }

  private static let names = Set(all.map(\.name))
  private static let reportNames = Set(ReportFields.names)

  /// The fields of documents and messages.
  public static let all = texts + times + figures + choices

  private static let texts = [
    TemplateField("title", "the meeting's title"),
    TemplateField("organizer", "who organizes it; nothing where the export does not say"),
    TemplateField("firstName", "the organizer as one greets"),
    TemplateField("people", "a list of names; nothing where the export names nobody"),
    TemplateField("count", "how many people; nothing where it is assumed"),
    TemplateField("owner", "who owns the document: the organizer, until you say otherwise"),
    TemplateField("guessed", "true where the owner is somebody else than you and was taken from the invitation"),
    TemplateField("decider", "who decides where comments do not settle it"),
    TemplateField("link", "the first link of the invitation that joins no call"),
    TemplateField("agenda", "true where the invitation holds an agenda"),
    TemplateField("lines", "the agenda's lines, each with text, isWrite and isTalk"),
    TemplateField("writeLines", "the lines that can be written"),
    TemplateField("talkLines", "the lines that need talk"),
    TemplateField("text", "an agenda line's words"),
    TemplateField("isWrite", "true for an agenda line that can be written"),
    TemplateField("isTalk", "true for an agenda line that needs talk"),
    TemplateField("note", "your note on the decision"),
    TemplateField("channels", "where to ask by your norms, each with channel, reply, use, isNow and isLast"),
    TemplateField("hasChannels", "true where there is one"),
    TemplateField("channel", "a channel's name"),
    TemplateField("reply", "how soon an answer comes there"),
    TemplateField("use", "what the channel is for"),
    TemplateField("isNow", "true where an answer comes at once"),
    TemplateField("isLast", "true for the last channel"),
    TemplateField("exemplar", "a meeting of yours like this one that has become a document and was not missed"),
    TemplateField("exemplarSince", "since when it has been one"),
  ]

  private static let times = [
    TemplateField("cadence", "when it takes place, in English: Mon, Thu 10:00"),
    TemplateField("days", "its weekdays in the document's language"),
    TemplateField("monthDay", "the day of a monthly one, in the document's language: am 2. Dienstag"),
    TemplateField("time", "when it begins: 10:00"),
    TemplateField("minutes", "how long it lasts"),
    TemplateField("halfMinutes", "how long it lasts at half length"),
    TemplateField("videoMinutes", "how long a recording may be"),
    TemplateField("due", "when the first document is due, in the old slot"),
    TemplateField("dueDay", "the same without the time"),
    TemplateField("startDay", "the day on which the change begins"),
    TemplateField("nextLive", "the next day that stays live where others are written"),
    TemplateField("readBy", "until when it is read"),
    TemplateField("closes", "until when comments are open: two working days"),
    TemplateField("trialEnd", "the end of the trial, two cycles"),
    TemplateField("zone", "the time zone of all times"),
  ]

  private static let figures = [
    TemplateField(
      "hoursEach", "hours a year that one person gets back, writing and reading taken off; nothing below one"),
    TemplateField("personHours", "live person-hours a year that go"),
    TemplateField("personHoursNow", "person-hours a year as it is"),
    TemplateField("net", "person-hours a year with writing and reading taken off; nothing where none are left"),
    TemplateField("documents", "how many documents a year"),
  ]

  private static let choices =
    [
      TemplateField("convert", "true where a document takes the meeting's place"),
      TemplateField("blend", "true where part stays live; then one of the next five"),
      TemplateField("halfLength", "live at half length"),
      TemplateField("everyOther", "live every other time"),
      TemplateField("monthlyWritten", "live once a month"),
      TemplateField("twiceWeekly", "live twice a week"),
      TemplateField("weeklyLive", "live once a week"),
      TemplateField("everyTime", "true where each time is written"),
      TemplateField("between", "true where some times are written and some are live"),
      TemplateField("before", "true where the document prepares the meeting"),
      TemplateField("keep", "true where it stays as it is"),
      TemplateField("isTrial", "true for convert and blend"),
      TemplateField("own", "true where the series is your own"),
      TemplateField("ask", "true where it is somebody else's"),
      TemplateField("leader", "true where it is a leader's"),
      TemplateField("afterYes", "true where the organizer has to agree first"),
      TemplateField("pair", "two people"),
      TemplateField("small", "three to eight people, or an unknown number"),
      TemplateField("large", "nine and more"),
      TemplateField("broadcast", "more than 18: one writes, the others read"),
    ]
    + ["daily", "severalPerWeek", "weekly", "biweekly", "monthly", "quarterly", "yearly", "irregular"].map {
      TemplateField($0, "true where it takes place so")
    }
    + TemplateName.allCases.filter { $0.form != nil }.map {
      TemplateField($0.fieldName, "true where the document is of this form")
    }
}

extension TemplateName {
  /// statusUpdate: the name as a field.
  var fieldName: String {
    let words = rawValue.split(separator: "-")
    return words.dropFirst().reduce(String(words[0])) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
  }
}
