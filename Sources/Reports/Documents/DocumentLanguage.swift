import ICalendar

/// A language that documents and messages are written in; the raw value is its ISO 639-1 code.
public enum DocumentLanguage: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"
  case portuguese = "pt"
  case japanese = "ja"
}

extension DocumentLanguage {
  /// A day as letters write it: Mon 23 Nov 2026.
  func day(_ date: CivilDate) -> String {
    let (year, month, day) = date.parts
    let weekday = shortDay(date.weekday)
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return switch self {
    case .english: "\(weekday) \(day) \(Self.months[month - 1]) \(year)"
    case .german: "\(weekday)., \(day).\(month).\(year)"
    case .french, .spanish, .portuguese: "\(weekday) \(two(day))/\(two(month))/\(year)"
    case .japanese: "\(year)年\(month)月\(day)日(\(weekday))"
    }
  }

  /// Mon.
  func shortDay(_ day: Weekday) -> String { Self.shortWeekdays[self]?[day.rawValue] ?? "" }

  /// A day with the time of day.
  func moment(_ time: CivilDateTime) -> String {
    let day = day(time.date)
    let clock = clock(minute: time.hour * 60 + time.minute)
    return switch self {
    case .english, .spanish, .portuguese: "\(day), \(clock)"
    case .german: "\(day), \(clock) Uhr"
    case .french: "\(day) à \(clock)"
    case .japanese: "\(day) \(clock)"
    }
  }

  /// A whole number: 1,170.
  func number(_ value: Double) -> String {
    let digits = fixed(value, 0)
    let mark =
      switch self {
      case .english, .japanese: ","
      case .german, .portuguese: "."
      case .french, .spanish: "\u{202F}"
      }
    guard digits.count > 3, digits.allSatisfy(\.isNumber) else { return digits }
    let head = digits.count % 3
    let groups = stride(from: head, to: digits.count, by: 3).map { String(digits.dropFirst($0).prefix(3)) }
    return ((head > 0 ? [String(digits.prefix(head))] : []) + groups).joined(separator: mark)
  }

  /// 09:30.
  func clock(minute: Int) -> String {
    let (hour, minute) = (minute / 60 % 24, minute % 60)
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }

  /// Monday and Thursday.
  func weekdays(_ days: [Weekday]) -> String {
    let names = days.map { Self.weekdays[self]?[$0.rawValue] ?? "" }
    if self == .japanese { return names.joined(separator: "・") }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(Self.and[self] ?? "and") " + last
  }

  private static let and: [Self: String] = [.german: "und", .french: "et", .spanish: "y", .portuguese: "e"]

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static let shortWeekdays: [Self: [String]] = [
    .english: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    .german: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
    .french: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
    .spanish: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
    .portuguese: ["seg", "ter", "qua", "qui", "sex", "sáb", "dom"],
    .japanese: ["月", "火", "水", "木", "金", "土", "日"],
  ]

  private static let weekdays: [Self: [String]] = [
    .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    .german: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
    .french: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    .spanish: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    .portuguese: ["segunda", "terça", "quarta", "quinta", "sexta", "sábado", "domingo"],
    .japanese: ["月曜", "火曜", "水曜", "木曜", "金曜", "土曜", "日曜"],
  ]
}
