/// Something a user can do; the raw value is its name in documents and configuration.
///
/// What it is called, its keys and its help stand in `Command.table`; what it does in `DashboardState.run`.
public enum Command: String, CaseIterable, Hashable, Sendable {
  case moveDown = "move-down"
  case moveUp = "move-up"
  case moveLeft = "move-left"
  case moveRight = "move-right"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case goToFirst = "first"
  case goToLast = "last"
  case open
  case back

  case showMeetings = "meetings"
  case showWeek = "week"
  case showPeople = "people"
  case showDocuments = "documents"
  case showReport = "report"
  case nextView = "next-view"
  case previousView = "previous-view"
  case nextTab = "next-tab"
  case previousTab = "previous-tab"
  case scrollDown = "scroll-down"
  case scrollUp = "scroll-up"
  case flip

  case filter
  case sort
  case reverse
  case mark
  case markRange = "mark-range"
  case markAll = "mark-all"

  case convert
  case blend
  case keep
  case accept
  case acceptAll = "accept-all"
  case bestMoves = "best-moves"
  case cleanSlate = "clean-slate"
  case clear
  case nextOpen = "next-open"
  case previousOpen = "previous-open"
  case undo
  case redo
  case note
  case axes
  case headCount = "head-count"

  case document
  case allDocuments = "all-documents"
  case nextDocument = "next-document"
  case previousDocument = "prior-document"
  case template
  case edit
  case write
  case format

  case sample
  case exportHelp = "export-help"

  case who
  case close
  case copy
  case showSource = "source"

  case reload
  case privacy
  case ascii
  case mouse
  case log
  case help
  case redraw
  case suspend
  case quit
  case quitNow = "quit-now"
}
