/// EXDATE and EXRULE: which instances of a series are taken away.
///
/// Times are compared as instants, whatever zone they are written in; a floating one is read in the series'
/// zone; a day takes away every instance of that local day; a time in a series of days takes away the day
/// that is written. An EXDATE takes an override of its instance with it.
struct Exclusions {
  /// In rising order, as are the days.
  private var identities: [Int64] = []
  private var days: [Int] = []
  private var rules: RuleMerge?

  init(_ series: Series, range: ClosedRange<Int64>, floatingIn zone: Zone) {
    for time in series.exceptionDates {
      if case .date(let day) = time, !series.start.isDate {
        days.append(day.day)
      } else {
        identities.append(series.start.identity(of: time, floatingIn: zone))
      }
    }
    identities.sortIfNeeded()
    days.sortIfNeeded()
    if !series.exceptionRules.isEmpty {
      rules = RuleMerge(series.exceptionRules, start: series.start, range: range)
    }
  }

  var isEmpty: Bool { identities.isEmpty && days.isEmpty && rules == nil }

  enum Reason {
    /// Taken away by name.
    case listed
    /// By a rule or a day, which may take any number.
    case covered
  }

  /// What takes an instance away, nil where nothing does; asked for one after another in the order of their
  /// identities.
  mutating func reason(against instance: SeriesInstance) -> Reason? {
    if identities.containsSorted(instance.identity) { return .listed }
    if hasDay(of: instance.reading) { return .covered }
    rules?.advance(to: instance.identity, reading: instance.reading)
    return rules?.head?.identity == instance.identity ? .covered : nil
  }

  /// Whether an EXDATE takes an instance away.
  func excludes(_ identity: Int64, reading: Int64) -> Bool {
    identities.containsSorted(identity) || hasDay(of: reading)
  }

  private func hasDay(of reading: Int64) -> Bool {
    !days.isEmpty && days.containsSorted(CivilDateTime(seconds: reading).date.day)
  }
}

extension Array where Element: Comparable {
  /// Sorts what is not in order yet, which lists of dates in files mostly are.
  mutating func sortIfNeeded() {
    for index in indices.dropFirst() where self[index] < self[index - 1] { return sort() }
  }

  /// Whether a sorted array has an element.
  func containsSorted(_ element: Element) -> Bool {
    let place = firstIndex(notBefore: element)
    return place < count && self[place] == element
  }

  /// Where in a sorted array the elements begin that are not less than one.
  func firstIndex(notBefore element: Element) -> Int { partition { $0 < element } }
}

extension Array {
  /// How many elements at the front satisfy a condition that holds up to some place.
  func partition(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
