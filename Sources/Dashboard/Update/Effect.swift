import Audit
import TerminalUI

/// Something to be done to the world; the runtime does it and answers with messages.
public enum Effect: Equatable, Sendable {
  /// Keep a step of the journal; answered by `persistFailed` where it cannot be.
  case persist(DecisionJournal.Step)
  /// See what other running instances have decided; answered by `journal` where they have.
  case readDecisions
  /// Judge series anew with the journal's overrides; answered by `judged`.
  case rejudge([SeriesID])
  /// Read the open calendars again.
  case reload
  /// Read calendars, as typed or listed: `~` and relative paths are the runtime's to resolve.
  case open([String])
  /// Stop the reading under way and show what was read so far.
  case stopReading
  /// Read and count anew by what the user says of whose calendar it is and when they work.
  case recount(WhoAndWhen)
  /// Leave the open calendars; answered by `journal` where other decisions hold then, and by `startListing`.
  case close
  /// Draw with other looks.
  case setTheme(Theme)
  /// Read the sample calendar.
  case openSample
  case saveSession(DashboardSession)
  /// Put text on the clipboard; answered by a notice that says by which way. `what` names it there: status update for
  /// “Weekly status”.
  case copy(String, what: String)
  /// Let the user change a text in their editor; answered by `edited` with the same name, or by a notice. The name's
  /// extension says what it is: weekly-status.md.
  case edit(text: String, name: String)
  /// Show a text in the user's pager; what could steer a terminal is made visible in it.
  case page(text: String, title: String)
  /// Show the lines of a series in its calendar file in the user's pager.
  case showSource(SeriesID)
  /// Work out the figures of the audit on screen, which has this number; answered by `workedOut` and
  /// `agendas`.
  case workOut(Int)
  /// Make a text; answered by `rendered` with the same edition of the desk.
  case render(RenderRequest, edition: Int)
  /// Work out the past year by the decisions that hold; answered by `trends`.
  case readTrends
  /// Write files, all or none, and over ones that are there only where told; answered by `wrote`.
  case write([FileToWrite], overwriting: Bool)
  /// Turn the terminal's mouse reports on or off.
  case setMouse(Bool)
  /// Send the whole screen again.
  case redraw
  case suspend
  /// Leave, with the lines to print behind the screen.
  case quit(summary: [String])
}
