import TerminalUI

extension Command {
  /// Every command once, in the order of the documents.
  public static let table: [CommandEntry] =
    moving + views + finding + deciding + documents + startScreen + program

  /// The command's line in the table.
  public var entry: CommandEntry? { Self.entries[self] }

  private static let entries = Dictionary(table.map { ($0.command, $0) }) { first, _ in first }

  private static let moving: [CommandEntry] = [
    CommandEntry(
      .moveDown, "move down", help: "Go one row, line or hour down.", group: .moving,
      keys: [.character("j"), .down]),
    CommandEntry(
      .moveUp, "move up", help: "Go one row, line or hour up.", group: .moving,
      keys: [.character("k"), .up]),
    CommandEntry(
      .moveLeft, "day before", help: "Go one day to the left in the week.", group: .moving,
      keys: [.character("h"), .left], places: [.week]),
    CommandEntry(
      .moveRight, "day after", help: "Go one day to the right in the week.", group: .moving,
      keys: [.character("l"), .right], places: [.week]),
    CommandEntry(
      .halfPageDown, "half a page down", help: "Go half a screen down.", group: .moving,
      keys: [.control("d")]),
    CommandEntry(
      .halfPageUp, "half a page up", help: "Go half a screen up.", group: .moving,
      keys: [.control("u")]),
    CommandEntry(
      .pageDown, "page down", help: "Go a screen down.", group: .moving,
      keys: [.pageDown, .control("f")]),
    CommandEntry(
      .pageUp, "page up", help: "Go a screen up.", group: .moving, keys: [.pageUp, .control("b")]),
    CommandEntry(
      .goToFirst, "first", help: "Go to the first row.", group: .moving,
      keys: [.character("g"), .home]),
    CommandEntry(
      .goToLast, "last", help: "Go to the last row.", group: .moving, keys: [.character("G"), .end]),
    CommandEntry(
      .open, "open", help: "Open what is selected: a file, all evidence, the meetings of an hour or a person.",
      group: .moving, keys: [.enter], places: [.start, .meetings, .week, .people], footer: "open"),
    CommandEntry(
      .back, "back", help: "Go back one level, then clear the filter, then the marks; it never quits.",
      group: .moving, keys: [.escape], footer: "back"),
  ]

  private static let views: [CommandEntry] = [
    CommandEntry(
      .showMeetings, "meetings", help: "Show the recurring meetings, most hours first.",
      group: .views, keys: [.character("1")], places: Place.audit),
    CommandEntry(
      .showWeek, "week", help: "Show the typical week before and after the decisions.",
      group: .views, keys: [.character("2")], places: Place.audit),
    CommandEntry(
      .showPeople, "people", help: "Show everybody's week, by name; needs two people's calendars.",
      group: .views, keys: [.character("3")], places: Place.audit),
    CommandEntry(
      .showDocuments, "documents", help: "Show the documents that take the place of meetings.", group: .views,
      keys: [.character("4")], places: Place.audit),
    CommandEntry(
      .showReport, "report", help: "Show the report as it will be written.", group: .views,
      keys: [.character("5")], places: Place.audit),
    CommandEntry(
      .nextView, "next view", help: "Go to the next view.", group: .views, keys: [.tab],
      places: Place.audit),
    CommandEntry(
      .previousView, "previous view", help: "Go to the view before.", group: .views,
      keys: [.backTab], places: Place.audit),
    CommandEntry(
      .nextTab, "next tab",
      help: "Show the next side of the evidence or the next message; in a team's week the next person.",
      group: .views, keys: [.character("]")], places: Place.choosing.union([.week, .documents])),
    CommandEntry(
      .previousTab, "previous tab",
      help: "Show the side of the evidence or the text before; in a team's week the person before.",
      group: .views, keys: [.character("[")], places: Place.choosing.union([.week, .documents])),
    CommandEntry(
      .scrollDown, "scroll evidence down", help: "Move the evidence a line up to read on.",
      group: .views, keys: [.control("e")], places: Place.choosing.union(Place.writing)),
    CommandEntry(
      .scrollUp, "scroll evidence up", help: "Move the evidence a line down.", group: .views,
      keys: [.control("y")], places: Place.choosing.union(Place.writing)),
    CommandEntry(
      .flip, "before / after / trends", help: "Show the week as it is, as the decisions make it, or the past year.",
      group: .views, keys: [.character("t")], places: [.week], footer: "trends"),
  ]

  private static let finding: [CommandEntry] = [
    CommandEntry(
      .filter, "filter", help: "Show only what matches: words, verdict:convert, u:low, hrs>1, reach:mine.",
      group: .finding, keys: [.character("/")], places: [.meetings], footer: "filter"),
    CommandEntry(
      .sort, "sort by", help: "Choose what the meetings are sorted by.", group: .finding,
      keys: [.character("s")], places: [.meetings], footer: "sort"),
    CommandEntry(
      .reverse, "reverse the order", help: "Turn the order of the meetings round.",
      group: .finding, keys: [.character("S")], places: [.meetings]),
    CommandEntry(
      .mark, "mark", help: "Mark the meeting and step on; decisions then act on all marked ones.",
      group: .finding, keys: [.character(" ")], places: [.start, .meetings], footer: "mark"),
    CommandEntry(
      .markRange, "mark a range", help: "Begin a range here; the same key again marks it.",
      group: .finding, keys: [.character("V")], places: [.meetings]),
    CommandEntry(
      .markAll, "mark all", help: "Mark all meetings that the filter shows, or none of them.",
      group: .finding, keys: [.character("*")], places: [.meetings]),
  ]
}
