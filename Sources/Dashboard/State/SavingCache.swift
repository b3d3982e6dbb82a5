import Audit
import ICalendar

/// What actions give back, worked out once for each: with thousands of decisions a key press would otherwise ask the
/// zone about every occurrence of a year again.
struct SavingCache: Equatable, Sendable {
  private struct Known: Sendable {
    var action: Decision.Action
    var saving: Saving
  }

  /// Few of each series: what is suggested and what was tried.
  private var savings: [SeriesID: [Known]] = [:]

  /// Nothing is known.
  init() {}

  /// What the suggestions of an audit would give back.
  init(suggestionsOf snapshot: AuditSnapshot) {
    for series in snapshot.series where series.isListed {
      if let action = series.plan.suggestion, action != .keep { _ = saving(action, of: series, in: snapshot.zone) }
    }
  }

  /// Takes over what another cache of the same audit knows.
  mutating func learn(from other: SavingCache) {
    if savings.isEmpty { savings = other.savings } else { savings.merge(other.savings) { $0 + $1 } }
  }

  /// A series was judged anew: its head count is the one thing in a saving that the user can change within an audit.
  mutating func forget(_ id: SeriesID) { savings[id] = nil }

  /// It says nothing that audit and journal do not, so it makes no difference between two states.
  static func == (one: SavingCache, other: SavingCache) -> Bool { true }

  /// What an action gives back; `zone` is the audit's.
  mutating func saving(_ action: Decision.Action, of series: Series, in zone: Zone) -> Saving {
    if let known = savings[series.id]?.first(where: { $0.action == action }) { return known.saving }
    let saving = series.saving(action, in: zone)
    savings[series.id, default: []].append(Known(action: action, saving: saving))
    return saving
  }
}
