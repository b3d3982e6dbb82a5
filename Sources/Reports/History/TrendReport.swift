import Audit
import ICalendar

/// The past year of a calendar with its decisions, and what came of them: for people, as JSON or as CSV.
public struct TrendReport: Sendable {
  public enum Format: String, CaseIterable, Sendable { case text, json, csv }

  let snapshot: AuditSnapshot
  let trend: Trend
  let comparison: HistoryComparison

  public init(_ snapshot: AuditSnapshot, trend: Trend, comparison: HistoryComparison) {
    self.snapshot = snapshot
    self.trend = trend
    self.comparison = comparison
  }

  /// The report; with `plain` its bars are made of ASCII characters.
  public func text(_ format: Format, plain: Bool = false) -> String {
    switch format {
    case .text: TrendText(self, bars: BarText(isASCII: plain)).text
    case .json: JSONWriter.text(of: self, .pretty)
    case .csv: csv
    }
  }

  private var csv: String {
    let rows = trend.weeks.map { week in
      [
        week.start.description, fixed(week.meetingHours, 2), fixed(week.focusHours, 2), fixed(week.personHours, 2),
        week.decisions.map { "\($0.action.word) \($0.title)" }.joined(separator: "; "),
      ]
    }
    return
      (CSVText.row(["week", "meetingHours", "focusHours", "personHours", "decisions"])
      + rows.map(CSVText.row).joined())
  }
}

extension TrendReport: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("asOf", snapshot.asOf.description)
      json.optionalMember("nextAudit", comparison.nextAudit?.description)
      json.member("outcomes", comparison.outcomes)
      json.member("promisedHoursPerWeek", rounded(comparison.hours.promised))
      json.member("regainedHoursPerWeek", rounded(comparison.hours.regained))
      json.member("schema", "adjourn.trends/1")
      json.member("timeZone", snapshot.zone.name)
      json.member("weeks", trend.weeks)
    }
  }
}

extension Trend.Week: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("decisions", decisions)
      json.member("focusHours", rounded(focusHours))
      json.member("meetingHours", rounded(meetingHours))
      json.member("personHours", rounded(personHours))
      json.member("start", start.description)
    }
  }
}

extension Trend.Mark: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("action", action.word)
      json.member("series", series.text)
      json.member("title", title)
    }
  }
}

extension DecisionOutcome: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("action", action.word)
      json.member("decidedOn", decidedOn.description)
      json.member("hoursBefore", rounded(hoursBefore))
      json.member("hoursPromised", rounded(hoursPromised))
      json.member("hoursRegained", rounded(hoursRegained))
      json.member("hoursSince", rounded(hoursSince))
      json.member("rebounds", rebounds)
      json.member("series", series.text)
      json.member("state", state.rawValue)
      json.member("title", title)
      json.optionalMember("trialEnd", trialEnd?.description)
    }
  }
}

extension DecisionOutcome.Rebound: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("hoursPerWeek", rounded(hoursPerWeek))
      json.member("reason", reason.rawValue)
      json.member("series", series.text)
      json.member("title", title)
    }
  }
}
