import Audit

/// A template by its name, which is the file's name without `.mustache`.
public enum TemplateName: String, CaseIterable, Hashable, Sendable {
  case statusUpdate = "status-update"
  case decisionRecord = "decision-record"
  case agendaDocument = "agenda-document"
  case recordedVideo = "recorded-video"
  case brainstormBoard = "brainstorm-board"
  case questionThread = "question-thread"
  case preRead = "pre-read"
  /// What the document takes the place of; part of each document.
  case head
  /// Owner, times, decider, trial and the way back; part of each document.
  case contract
  /// Ideas that keep people connected; part of each document.
  case connection
  /// When the meeting was, in a few words.
  case slot
  /// Why writing would do, half a sentence for messages.
  case why
  /// What the meeting becomes, as in "we try it as a short recording".
  case instead
  /// What everybody is asked to do, for messages.
  case task
  case messageOrganizer = "message-organizer"
  case messageAttendees = "message-attendees"
  case reportMarkdown = "report-markdown"
  case reportHTML = "report-html"

  /// The template of a form.
  public init(_ form: Plan.Form) {
    self =
      switch form {
      case .statusUpdate: .statusUpdate
      case .decisionRecord: .decisionRecord
      case .agendaDocument: .agendaDocument
      case .recordedVideo: .recordedVideo
      case .brainstormBoard: .brainstormBoard
      case .questionThread: .questionThread
      case .preRead: .preRead
      }
  }

  /// The form that it is the document of; nil for parts, messages and reports.
  public var form: Plan.Form? { Plan.Form(name: rawValue) }

  /// Reports speak English alone, as the program does.
  public var isReport: Bool { self == .reportMarkdown || self == .reportHTML }

  /// Its text stands within lines, so that the last line end is not part of it.
  var isInline: Bool { self == .slot || self == .why || self == .instead }
}
