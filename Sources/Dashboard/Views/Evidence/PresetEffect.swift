import Audit
import ICalendar

/// What a way to blend does to the next 52 weeks of a series, by its real rule.
struct PresetEffect {
  private let saving: Saving
  private let total: Int
  private let shortens: Bool

  init(_ series: Series, _ preset: BlendPreset, in zone: Zone) {
    saving = series.saving(.blend(preset), in: zone)
    total = series.schedule.upcoming.count
    shortens = preset == .halfLength
  }

  /// 40 of 52 go in 52 weeks; all 52 get shorter in 52 weeks.
  var words: String {
    if shortens { return saving.documents > 0 ? "all \(total) in 52 weeks get shorter" : "nothing to shorten" }
    return saving.removedOccurrences > 0
      ? "\(saving.removedOccurrences) of \(total) in 52 weeks go" : "none of \(total) in 52 weeks goes"
  }

  /// Hours a week that it gives back to one person.
  var hoursPerWeek: Double { saving.hoursPerWeek }
}
