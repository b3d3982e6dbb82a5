import Audit
import ICalendar

/// The pictures of a report as places and sizes; the template draws them as SVG.
struct ReportPictures {
  private let fields: ReportFields
  private let before: WeekGrid
  private let after: WeekGrid
  /// Minutes from one shade to the next: a quarter of an hour; for a team, whose mean is low, a quarter of its most.
  private let step: Double

  init(_ fields: ReportFields, before: WeekGrid, after: WeekGrid) {
    self.fields = fields
    self.before = before
    self.after = after
    let most = (before.minutes + after.minutes).flatMap { $0 }.max() ?? 0
    step = fields.snapshot.isTeam ? min(15, max(1, (most / 4).rounded(.up))) : 15
  }

  var values: [String: Any] {
    var values: [String: Any] = [
      "grids": [grid(before, "Now"), grid(after, "After, \(fields.afterWords)")], "bars": bars,
      "barsOf": fields.snapshot.listed.count(where: { !$0.hasEnded }) > Self.mostBars ? "\(Self.mostBars)" : "",
      "steps": (1...4).map { ["level": "\($0)", "label": fixed(Double($0) * step, 0)] },
      "barsHeight": "\(bars.count * Self.barStep + 4)",
    ]
    let trend = trend
    if trend.contains(where: { ($0["hours"] as? String) != "0.0" }) {
      values["trend"] = trend
      values["trendWords"] = trend.map { "\($0["label"] ?? ""): \($0["hours"] ?? "") h" }.joined(separator: ", ")
    }
    return values
  }

  // MARK: The week

  private static let cell = (width: 52, height: 18, left: 34, top: 20)

  private func grid(_ grid: WeekGrid, _ caption: String) -> [String: Any] {
    let (days, hours) = (days, hours)
    let cells = hours.enumerated().flatMap { row, hour in
      days.enumerated().map { column, day in cell(grid.minutes[day.rawValue][hour], column, row, day, hour) }
    }
    let width = Self.cell.left + days.count * Self.cell.width
    return [
      "caption": caption, "hours": fixed(grid.hoursPerWeek, 1), "cells": cells,
      "viewBox": "0 0 \(width) \(Self.cell.top + hours.count * Self.cell.height)",
      "dayLabels": days.enumerated().map { column, day in
        [
          "x": "\(Self.cell.left + column * Self.cell.width + Self.cell.width / 2 - 2)",
          "label": DocumentLanguage.english.shortDay(day),
        ]
      },
      "hourLabels": hours.enumerated().map { row, hour in
        [
          "y": "\(Self.cell.top + row * Self.cell.height + 13)",
          "label": DocumentLanguage.english.clock(minute: hour * 60),
        ]
      },
      "alternative": alternative(grid),
    ]
  }

  private func cell(_ minutes: Double, _ column: Int, _ row: Int, _ day: Weekday, _ hour: Int) -> [String: Any] {
    let level = minutes < 0.5 ? 0 : min(4, max(1, Int((minutes / step).rounded(.up))))
    return [
      "x": "\(Self.cell.left + column * Self.cell.width)", "y": "\(Self.cell.top + row * Self.cell.height)",
      "width": "\(Self.cell.width - 4)", "height": "\(Self.cell.height - 3)", "level": "\(level)",
      "label":
        "\(DocumentLanguage.english.shortDay(day)) \(DocumentLanguage.english.clock(minute: hour * 60)): \(fixed(minutes, 0)) min",
    ]
  }

  /// What the picture shows, for those who do not see it.
  private func alternative(_ grid: WeekGrid) -> String {
    let perDay = days.map {
      "\(DocumentLanguage.english.shortDay($0)) \(fixed(grid.minutes[$0.rawValue].reduce(0, +) / 60, 1)) h"
    }
    return
      "\(fixed(grid.hoursPerWeek, 1)) \(fields.snapshot.isTeam ? "person-hours" : "hours") a week in recurring meetings: \(perDay.joined(separator: ", ")). "
      + "\(fixed(grid.focusHoursPerWeek, 1)) hours of focus time a week."
  }

  private var days: [Weekday] {
    Weekday.allCases.filter { day in
      fields.snapshot.settings.workingDays.contains(day) || before.minutes[day.rawValue].contains { $0 > 0 }
    }
  }

  private var hours: Range<Int> {
    let workday = fields.snapshot.settings.workday
    let busy = (0..<24).filter { hour in before.minutes.contains { $0[hour] > 0 } }
    let first = min(workday.lowerBound / 60, busy.first ?? 24)
    return first..<max((workday.upperBound + 59) / 60, (busy.last ?? 0) + 1)
  }

  // MARK: Hours by series

  private static let barStep = 24
  private static let mostBars = 15

  private var bars: [[String: Any]] {
    let titles = SharedTitle(fields.snapshot)
    let series = fields.snapshot.listed.filter { !$0.hasEnded }.prefix(Self.mostBars)
    let most = series.map(\.hoursPerWeek).max() ?? 0
    return series.enumerated().map { index, series in
      let width = most > 0 ? series.hoursPerWeek / most * 330 : 0
      let action = fields.journal[series.id].decision?.action ?? series.plan.suggestion ?? .keep
      let title = fields.clean(titles.text(series))
      return [
        "y": "\(index * Self.barStep + 4)", "baseline": "\(index * Self.barStep + 17)", "width": fixed(width, 1),
        "textX": fixed(width + 296, 1), "hours": fixed(series.hoursPerWeek, 2),
        "title": title.count > 40 ? title.prefix(39) + "…" : title,
        "role": series.judgement.isUnsure ? "unsure" : action.verdict.rawValue,
        "words": VerdictWords.word(series, fields.journal[series.id]),
      ]
    }
  }

  // MARK: Week by week

  private var trend: [[String: Any]] {
    let weeks = Trend(fields.snapshot, fields.journal).weeks
    let most = max(weeks.map(\.meetingHours).max() ?? 0, 0.1)
    let step = min(60, 640 / max(1, weeks.count))
    return weeks.enumerated().map { index, week in
      let (hours, height) = (week.meetingHours, week.meetingHours / most * 80)
      return [
        "x": "\(index * step)", "y": fixed(100 - height, 1), "height": fixed(height, 1), "width": "\(max(2, step - 8))",
        "hours": fixed(hours, 1), "label": label(week.start), "baseline": fixed(94 - height, 1),
        "textX": "\(index * step + max(2, step - 8) / 2)",
      ]
    }
  }

  private func label(_ date: CivilDate) -> String {
    DocumentLanguage.english.day(date).split(separator: " ").dropFirst().prefix(2).joined(separator: " ")
  }
}
