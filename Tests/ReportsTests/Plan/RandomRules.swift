/// Recurring events that nobody would think of, the same ones in each run.
struct RandomRules {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493 }

  /// The lines of a VEVENT with a rule that began in 2025 or 2026.
  mutating func event(_ number: Int) -> String {
    let zone = pick(["Europe/Berlin", "America/New_York", "Asia/Tokyo", "Australia/Sydney", "UTC"])
    let start = "202\(pick(["5", "6"]))\(pick(["01", "03", "06", "10"]))\(pick(["03", "11", "17", "25", "29"]))"
    let clock = "T\(pick(["00", "02", "09", "13", "23"]))\(pick(["00", "30", "45"]))00"
    var lines = ["UID:random-\(number)", "SUMMARY:Team status", "DTSTAMP:20261119T080000Z", "RRULE:\(rule())"]
    switch next(10) {
    case 0:
      lines += ["DTSTART;VALUE=DATE:\(start)", "DURATION:P\(1 + next(2))D"]
    case 1:
      lines += ["DTSTART:\(start)\(clock)", "DURATION:PT\(15 + 15 * next(8))M"]
    default:
      lines += ["DTSTART;TZID=\(zone):\(start)\(clock)", "DURATION:PT\(15 + 15 * next(8))M"]
      for _ in 0..<next(6) { lines.append("EXDATE;TZID=\(zone):2026\(pick(["11", "12"]))\(10 + next(18))\(clock)") }
    }
    return lines.joined(separator: "\n")
  }

  private mutating func rule() -> String {
    let interval = next(3) == 0 ? ";INTERVAL=\(1 + next(4))" : ""
    let end = next(5) == 0 ? ";COUNT=\(60 + next(80))" : next(5) == 0 ? ";UNTIL=20270\(1 + next(9))15T000000Z" : ""
    let days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].filter { _ in next(3) == 0 }
    let some = days.isEmpty ? "WE" : days.joined(separator: ",")
    let body = [
      "FREQ=DAILY\(interval)", "FREQ=WEEKLY\(interval);BYDAY=\(some)", "FREQ=WEEKLY\(interval)",
      "FREQ=MONTHLY\(interval);BYDAY=\(pick(["1", "2", "3", "-1"]))\(pick(["MO", "TU", "FR"]))",
      "FREQ=MONTHLY;BYMONTHDAY=\(pick(["1", "15", "29", "31", "-1"]))",
      "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "FREQ=YEARLY",
      "FREQ=WEEKLY;BYDAY=TU;BYHOUR=9,16",
    ]
    return body[next(body.count)] + end
  }

  private mutating func pick(_ words: [String]) -> String { words[next(words.count)] }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
