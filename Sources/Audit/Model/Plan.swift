/// What would take a meeting's place, and what each way of changing it removes.
public struct Plan: Hashable, Sendable {
  /// The kind of document; one per plan.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    case statusUpdate = "written status update"
    case decisionRecord = "decision record with comments"
    case agendaDocument = "shared agenda document with comments"
    case recordedVideo = "recorded video or audio"
    case brainstormBoard = "brainstorm board"
    case questionThread = "question-and-answer thread"
    case preRead = "pre-read"

    /// What rules call it in `rules.yaml`.
    public var name: String {
      switch self {
      case .statusUpdate: "status-update"
      case .decisionRecord: "decision-record"
      case .agendaDocument: "agenda-document"
      case .recordedVideo: "recorded-video"
      case .brainstormBoard: "brainstorm-board"
      case .questionThread: "question-thread"
      case .preRead: "pre-read"
      }
    }

    /// The form of such a name; nil for any other.
    public init?(name: String) {
      guard let form = Self.allCases.first(where: { $0.name == name }) else { return nil }
      self = form
    }
  }

  public var form: Form
  /// Why this form, one sentence.
  public var reason: String
  /// What the verdict suggests to do; nil for entries that are no meetings and
  /// for series that have ended.
  public var suggestion: Decision.Action?
  /// Presets that make sense for the cadence, the suggested one first; empty where none does.
  public var presets: [BlendPreset]

  public init(
    form: Form, reason: String, suggestion: Decision.Action?, presets: [BlendPreset]
  ) {
    self.form = form
    self.reason = reason
    self.suggestion = suggestion
    self.presets = presets
  }
}
