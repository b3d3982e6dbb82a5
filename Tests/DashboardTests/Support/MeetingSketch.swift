import Audit
import ICalendar

/// A series in a few words: tests say what matters and take the rest as it comes.
struct MeetingSketch {
  var title: String
  var days: [Weekday] = [.monday]
  var everyWeeks = 1
  var start = 540
  var minutes = 60
  var verdict = Verdict.async
  var confidence = 0.88
  /// Urgency, sensitivity, complexity.
  var levels: [Level] = [.low, .low, .low]
  var people: HeadCount = .known(8)
  var presets: [BlendPreset] = [.halfLength, .monthlyWritten]
  var isMine: Bool? = false
  var organizer = "Ben Ortiz"
  var isPrivate = false
  var ageWeeks: Int? = 40
  var skipped = 0
  var connection = false
  var missing: [String] = []
  var owners = ["ana@example.org"]
  /// Who is known to take part.
  var names = ["Ana Silva", "Ben Ortiz", "Élise Roy"]

  /// The series; its number makes the id and the line in the file.
  func series(number: Int, asOf: CivilDate, weeksBack: Int = 8) -> Series {
    var schedule = schedule(asOf: asOf, weeksBack: weeksBack)
    schedule.skipped = schedule.past.suffix(skipped).map(\.start)
    schedule.past.removeLast(skipped)
    var series = Series(
      id: SeriesID("s\(number)"), uids: ["\(number)@example.org"], title: title, facts: facts,
      judgement: judgement, schedule: schedule, cadence: cadence, rule: "FREQ=WEEKLY",
      organizer: organizer, isMine: isMine, owners: owners,
      people: people.count == nil ? [] : names,
      plan: Plan(
        form: .statusUpdate, reason: "most lines are read-outs", suggestion: suggestion,
        presets: presets),
      likeness: title.lowercased(), source: SourcePlace(path: "ana.ics", line: number * 20 + 1))
    series.ownerNames = owners.map { SampleTeam.names[$0] ?? "Ana Silva" }
    return series
  }

  private var suggestion: Decision.Action {
    switch verdict {
    case .async: .convert
    case .blend: .blend(presets.first ?? .halfLength)
    case .keep: .keep
    }
  }

  private var facts: MeetingFacts {
    var facts = MeetingFacts(title: title, durationMinutes: minutes)
    facts.cadence = everyWeeks == 1 ? (days.count > 1 ? .severalPerWeek : .weekly) : .biweekly
    facts.startMinute = start
    facts.weekdays = Set(days)
    facts.people = people
    facts.classification = isPrivate ? .isPrivate : .isPublic
    facts.ageWeeks = ageWeeks
    facts.answers.accepted = people.count.map { max(0, $0 - 2) } ?? 0
    return facts
  }

  private var judgement: Judgement {
    func reading(_ level: Level) -> Judgement.Reading {
      let score = [9, 48, 82][level.rank]
      return Judgement.Reading(level: level, logOdds: Double(score - 50) / 20, score: score)
    }
    return Judgement(
      kind: .meeting, urgency: reading(levels[0]), sensitivity: reading(levels[1]),
      complexity: reading(levels[2]), connection: connection, verdict: verdict,
      confidence: confidence,
      flips: [
        .init(.keep, "if sensitivity were high"), .init(.blend, "without \u{201C}status\u{201D} in the title"),
      ],
      evidence: evidence, missing: missing)
  }

  private var evidence: [Evidence] {
    [
      Evidence(
        rule: "status-words", question: .complexity, weight: -1.5, quote: "status",
        place: .title, sentence: "in the title: three status questions"),
      Evidence(
        rule: "blocker-words", question: .urgency, weight: 0.4, quote: "blocker",
        place: .description, sentence: "once in the description"),
      Evidence(
        rule: "stable-slot", question: .urgency, weight: -0.8, quote: "", place: .schedule,
        sentence: "same days, never moved in 8 weeks"),
      Evidence(
        rule: "team-size", question: .sensitivity, weight: -0.6, quote: "", place: .people,
        sentence: "8 people, no HR, pay, health or 1:1 words"),
    ]
  }

  private var cadence: String {
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let clock = "\(start / 60):\(start % 60 < 10 ? "0" : "")\(start % 60)"
    let every = everyWeeks == 1 ? "" : "every \(everyWeeks) weeks "
    return every + days.map { names[$0.rawValue] }.joined(separator: "+") + " " + clock
  }

  private func schedule(asOf: CivilDate, weeksBack: Int) -> Schedule {
    var past: [TimeSpan] = []
    var upcoming: [TimeSpan] = []
    for offset in -(weeksBack * 7)..<364 {
      let day = asOf.adding(days: offset)
      let week = (day.day - day.weekday.rawValue) / 7
      guard days.contains(day.weekday), week.isMultiple(of: everyWeeks) else { continue }
      let from = Instant(seconds: Int64(day.day) * 86_400 + Int64(start) * 60)
      let span = TimeSpan(start: from, end: from.adding(seconds: Int64(minutes) * 60))
      if offset < 0 { past.append(span) } else { upcoming.append(span) }
    }
    return Schedule(past: past, upcoming: upcoming)
  }
}
