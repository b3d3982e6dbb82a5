import Audit

extension Freed {
  /// 3.4 of 11.4 h/week; where more is freed than was measured, what was measured is said apart, as "X of Y" would read
  /// like a mistake.
  public func words(weeksBack: Int) -> String {
    let (ahead, past) = (fixed(hoursPerWeek, 1), fixed(ofHoursPerWeek, 1))
    guard passesMeasured else { return "\(ahead) of \(past) \(unit)" }
    return "\(ahead) \(unit) over the next \(Schedule.weeksAhead) weeks (the last \(weeksBack) held \(past))"
  }
}
