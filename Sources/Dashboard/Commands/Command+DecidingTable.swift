import TerminalUI

extension Command {
  static let deciding: [CommandEntry] = [
    CommandEntry(
      .convert, "convert", help: "Decide that a document takes the meeting's place.",
      group: .deciding, keys: [.character("c")], places: Place.choosing, footer: "convert"),
    CommandEntry(
      .blend, "blend",
      help: "Decide that part stays live: first the suggested way, then the next one.",
      group: .deciding, keys: [.character("b")], places: Place.choosing, footer: "blend"),
    CommandEntry(
      .keep, "keep", help: "Decide that the meeting stays live as it is.", group: .deciding,
      keys: [.character("K")], places: Place.choosing, footer: "keep"),
    CommandEntry(
      .accept, "accept the suggestion",
      help: "Decide as suggested and go to the next open meeting.", group: .deciding,
      keys: [.character("a")], places: Place.choosing, footer: "accept"),
    CommandEntry(
      .acceptAll, "accept all sure ones",
      help: "Decide as suggested on all shown and open meetings of 80 % confidence or more; asks once.",
      group: .deciding, keys: [.character("A")], places: [.meetings]),
    CommandEntry(
      .bestMoves, "best three moves",
      help: "Show the three suggested changes that together give back most focus time; in the week, carried out.",
      group: .deciding, keys: [.character("B")], places: [.meetings, .week], footer: "best moves"),
    CommandEntry(
      .cleanSlate, "clean slate",
      help: "Start from an empty calendar: let meetings back in with a reason; the rest become documents.",
      group: .deciding, keys: [.character("C")], places: [.meetings]),
    CommandEntry(
      .clear, "clear the decision", help: "Take the decision away, so that the meeting is open again.",
      group: .deciding, keys: [.character("0")], places: Place.choosing),
    CommandEntry(
      .nextOpen, "next open", help: "Go to the next meeting without a decision.", group: .deciding,
      keys: [.character("n")], places: Place.choosing, footer: "next open"),
    CommandEntry(
      .previousOpen, "previous open", help: "Go to the meeting without a decision before.",
      group: .deciding, keys: [.character("N")], places: Place.choosing),
    CommandEntry(
      .undo, "undo", help: "Take the last change back, also one of an earlier day.",
      group: .deciding, keys: [.character("u")], places: Place.audit, footer: "undo"),
    CommandEntry(
      .redo, "redo", help: "Bring the change taken back again.", group: .deciding,
      keys: [.character("U"), .control("r")], places: Place.audit),
    CommandEntry(
      .note, "note", help: "Write down why; the note goes into the report.", group: .deciding,
      keys: [.character("i")], places: Place.choosing),
    CommandEntry(
      .axes, "overrule an axis",
      help: "Set urgency, sensitivity, complexity or connection yourself; the rest follows.",
      group: .deciding, keys: [.character("x")], places: Place.choosing),
    CommandEntry(
      .headCount, "head count", help: "Type how many people take part, once for the series.",
      group: .deciding, keys: [.character("#")], places: Place.choosing),
  ]

  static let startScreen: [CommandEntry] = [
    CommandEntry(
      .sample, "sample data", help: "Look around with a made-up calendar; no file needed.",
      group: .start, keys: [.character("d")], places: [.start], footer: "sample"),
    CommandEntry(
      .exportHelp, "how to export",
      help: "How to get a calendar file out of Google, Outlook, Apple, Fastmail, Nextcloud.",
      group: .start, keys: [.character("e")], places: [.start], footer: "export help"),
  ]

  static let program: [CommandEntry] = [
    CommandEntry(
      .copy, "copy", help: "Put what the screen says of the meeting, or of all marked ones, on the clipboard.",
      group: .program, keys: [.character("y")], places: Place.choosing.union(Place.writing)),
    CommandEntry(
      .showSource, "source lines", help: "Show the meeting's lines of the calendar file in $PAGER.", group: .program,
      keys: [.character("v")], places: Place.choosing),
    CommandEntry(
      .reload, "reload", help: "Read the calendar files again; decisions and selection stay.",
      group: .program, keys: [.character("r")], places: Place.audit),
    CommandEntry(
      .who, "who and when", help: "Say whose calendar it is, how many weeks count, when you work and where.",
      group: .program, keys: [.character("W")], places: Place.audit),
    CommandEntry(
      .close, "open another", help: "Leave this calendar for the start screen; decisions are saved.",
      group: .program, keys: [.character("o")], places: Place.audit),
    CommandEntry(
      .privacy, "privacy",
      help: "Hide titles, names and quoted words on screen; in a team, hide delicate ones, all, or none.",
      group: .program,
      keys: [.character("P")], places: Place.audit),
    CommandEntry(
      .ascii, "plain characters", help: "Draw bars and grids with ASCII characters only, or not.",
      group: .program, keys: []),
    CommandEntry(
      .mouse, "mouse", help: "Let the mouse click and scroll, or leave it to the terminal.",
      group: .program, keys: [.character("M")]),
    CommandEntry(
      .log, "log", help: "Show what was repaired or skipped while reading, by file and line.",
      group: .program, keys: [.character("!")]),
    CommandEntry(
      .help, "help", help: "List all actions; type to find one by word or key, Enter runs it.",
      group: .program, keys: [.character("?"), .function(1), .character(":")], footer: "help"),
    CommandEntry(
      .redraw, "redraw", help: "Draw the whole screen again.", group: .program,
      keys: [.control("l")]),
    CommandEntry(
      .suspend, "suspend", help: "Put the program to sleep; fg brings it back.", group: .program,
      keys: [.control("z")]),
    CommandEntry(
      .quit, "quit", help: "Go back, or quit at the top; decisions are saved as they are made.",
      group: .program, keys: [.character("q")], footer: "quit"),
    CommandEntry(
      .quitNow, "quit now", help: "Quit from anywhere.", group: .program,
      keys: [.character("Q"), .control("c")]),
  ]
}
