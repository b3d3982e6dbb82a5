import Audit

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
