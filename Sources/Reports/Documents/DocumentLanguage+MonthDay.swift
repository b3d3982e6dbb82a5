import ICalendar

extension DocumentLanguage {
  /// What the days of a monthly meeting have in common, "am 2. Dienstag"; nil where that is nothing, and in English,
  /// where the cadence says it.
  func monthDay(of dates: [CivilDate]) -> String? {
    guard let first = dates.first else { return nil }
    let isOneWeekday = dates.allSatisfy { $0.weekday == first.weekday }
    if isOneWeekday, dates.allSatisfy(\.isLastOfItsWeekday) { return last(first.weekday) }
    if isOneWeekday, dates.allSatisfy({ $0.weekOfMonth == first.weekOfMonth }) {
      return number(first.weekOfMonth, first.weekday)
    }
    let day = first.parts.day
    guard dates.allSatisfy({ $0.parts.day == day }) else { return nil }
    return switch self {
    case .english: nil
    case .german: "am \(day)."
    case .french: day == 1 ? "le 1er" : "le \(day)"
    case .spanish: "el día \(day)"
    case .portuguese: "no dia \(day)"
    case .japanese: "\(day)日"
    }
  }

  private func number(_ number: Int, _ day: Weekday) -> String? {
    let name = weekdays([day])
    return switch self {
    case .english: nil
    case .german: "am \(number). \(name)"
    case .french: "le \(number == 1 ? "1er" : "\(number)e") \(name)"
    case .spanish: "el \(number).º \(name)"
    case .portuguese: Self.isMasculine(day) ? "no \(number)º \(name)" : "na \(number)ª \(name)"
    case .japanese: "第\(number)\(name)"
    }
  }

  private func last(_ day: Weekday) -> String? {
    let name = weekdays([day])
    return switch self {
    case .english: nil
    case .german: "am letzten \(name)"
    case .french: "le dernier \(name)"
    case .spanish: "el último \(name)"
    case .portuguese: Self.isMasculine(day) ? "no último \(name)" : "na última \(name)"
    case .japanese: "最終\(name)"
    }
  }

  /// Sábado and domingo are; the others end in "feira", which is feminine.
  private static func isMasculine(_ day: Weekday) -> Bool { day >= .saturday }
}

extension CivilDate {
  fileprivate var weekOfMonth: Int { (parts.day - 1) / 7 + 1 }

  fileprivate var isLastOfItsWeekday: Bool {
    let (year, month, day) = parts
    return day + 7 > CivilDate.daysInMonth(year: year, month: month)
  }
}
