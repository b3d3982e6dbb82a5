extension RecurrenceRule {
  /// One sentence for each thing the rule says that RFC 5545 (3.3.10) or RFC 7529 (4.1) forbids or leaves open, with
  /// what is made of it here.
  var irregularities: [String] {
    var found: [String] = []
    if untilBesideCount != nil {
      found.append("COUNT and UNTIL stand side by side; whichever ends the rule first holds")
    }
    let hasNumbers = byDay.contains { $0.ordinal != nil }
    if hasNumbers, frequency < .monthly || frequency == .yearly && !byWeekNumber.isEmpty {
      found.append("BYDAY has numbers, which only count within months and years; they were left out")
    }
    if frequency == .weekly, !byMonthDay.isEmpty {
      found.append("BYMONTHDAY stands beside FREQ=WEEKLY, which RFC 5545 forbids; it limits the days")
    }
    if [.daily, .weekly, .monthly].contains(frequency), !byYearDay.isEmpty {
      found.append("BYYEARDAY stands beside a FREQ for which RFC 5545 forbids it; it limits the days")
    }
    if frequency != .yearly, !byWeekNumber.isEmpty {
      found.append("BYWEEKNO stands beside another FREQ than YEARLY, which RFC 5545 forbids; it limits the days")
    }
    if frequency == .yearly, !byWeekNumber.isEmpty, !byMonthDay.isEmpty || !byYearDay.isEmpty {
      found.append("BYWEEKNO stands beside other numbers of days; only days in all of them are taken")
    }
    if !bySetPosition.isEmpty, !hasOtherParts {
      found.append("BYSETPOS has no other BY part to choose from; it chooses from what DTSTART gives")
    }
    return found
  }

  private var hasOtherParts: Bool {
    !(bySecond.isEmpty && byMinute.isEmpty && byHour.isEmpty && byDay.isEmpty && byMonthDay.isEmpty
      && byYearDay.isEmpty && byWeekNumber.isEmpty && byMonth.isEmpty && byLeapMonth.isEmpty)
  }
}
