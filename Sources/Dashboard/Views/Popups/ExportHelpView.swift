import TerminalUI

/// How to get a calendar file out of the programs people use.
enum ExportHelpView {
  static func page(_ state: DashboardState, scroll: Int) -> PopupPage {
    let width = max(30, min(76, state.size.columns - 6))
    let lines = ways.flatMap { way -> [[Span]] in
      let steps = TextWidth.wrapped(way.steps, columns: width - 2).map { [Span("  " + $0)] }
      return [[Span(way.program, Style(bold: true))]] + steps
    }
    return PopupPage(title: "How to export a calendar", lines: lines, scroll: scroll, width: width)
  }

  private static let ways: [(program: String, steps: String)] = [
    (
      "Google Calendar",
      "On the web: Settings > Import & export > Export. It gives a .zip; open that here as it is."
    ),
    (
      "Outlook for Windows (classic)",
      "Calendar, then File > Save Calendar; under More Options choose the whole calendar, full details."
    ),
    (
      "Outlook on the web, new Outlook",
      "Settings > Calendar > Shared calendars > Publish a calendar, with all details; download the ICS link."
    ),
    (
      "Apple Calendar",
      "Choose the calendar, then File > Export > Export... It gives an .ics file."
    ),
    ("Fastmail", "Settings > Calendars > Export, next to the calendar."),
    ("Nextcloud", "In Calendar: the pencil or ... beside the calendar's name, then Export."),
    ("Thunderbird", "Right-click the calendar in the list, then Export Calendar..."),
    ("Then", "Drop the file on this window, or type its path after / ~ or . and press Enter."),
  ]
}
