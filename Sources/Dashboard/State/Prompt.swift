import Audit
import TerminalUI

/// One line of text being asked for.
public struct Prompt: Hashable, Sendable {
  public enum Purpose: Hashable, Sendable {
    /// Live; Escape brings the former filter and row back.
    case filter(former: String, selected: SeriesID?)
    case note(SeriesID)
    case headCount(SeriesID)
    case path
    /// Whose calendar it is, and what is counted.
    case who
    /// Why a meeting comes back onto the clean slate, and how.
    case readmission(SeriesID, Decision.Action)
  }

  public var purpose: Purpose
  public var entry: TextPrompt
  /// Why what was typed cannot be taken.
  public var mistake: String?

  public init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    entry = TextPrompt(text)
  }
}
