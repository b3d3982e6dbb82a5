import Audit
import TerminalUI

/// What lies over the view and has the keys.
public enum Popup: Hashable, Sendable {
  case palette(Palette)
  case sortMenu
  case axisMenu(AxisMenu)
  case prompt(Prompt)
  /// Asks once before many suggestions are accepted.
  case bulkAccept([SeriesID])
  /// Lines scrolled.
  case log(Int)
  case exportHelp(Int)
}

/// The searchable list of commands.
public struct Palette: Hashable, Sendable {
  public var query = TextPrompt()
  /// Index into the commands that match.
  public var row = 0

  public init() {}
}

/// Levels to set by hand for one series.
public struct AxisMenu: Hashable, Sendable {
  public enum Line: Hashable, Sendable {
    case axis(Axis)
    case connection

    static let all: [Line] = Axis.allCases.map(Line.axis) + [.connection]
  }

  public var series: SeriesID
  /// Index into `Line.all`.
  public var row = 0

  var line: Line { Line.all[min(max(0, row), Line.all.count - 1)] }
}

/// One line of text being asked for.
public struct Prompt: Hashable, Sendable {
  public enum Purpose: Hashable, Sendable {
    /// Live; Escape brings the former filter and row back.
    case filter(former: String, selected: SeriesID?)
    case note(SeriesID)
    case headCount(SeriesID)
    case path
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

/// The sides of the evidence.
public enum EvidenceTab: String, CaseIterable, Hashable, Sendable {
  case evidence, occurrences, people

  public var title: String {
    switch self {
    case .evidence: "Evidence"
    case .occurrences: "Occurrences"
    case .people: "People"
    }
  }
}
