@testable import Audit

/// How well judgements agree with people's answers.
struct Figures {
  private var all: [(entry: LabelledEntry, judgement: Judgement)] = []

  mutating func add(_ entry: LabelledEntry, _ judgement: Judgement) { all.append((entry, judgement)) }

  private init(_ all: [(LabelledEntry, Judgement)]) { self.all = all }
  init() {}

  func of(_ isWanted: (LabelledEntry) -> Bool) -> Figures { Figures(all.filter { isWanted($0.entry) }) }

  private var meetings: [(entry: LabelledEntry, judgement: Judgement)] { all.filter(\.entry.isMeeting) }

  var kindAccuracy: Double {
    Double(all.count { ($0.judgement.kind == .meeting) == $0.entry.isMeeting }) / Double(max(1, all.count))
  }

  /// Mean of the three verdicts' F1; a meeting called otherwise has no verdict.
  var macroF1: Double {
    let pairs = meetings.map { ($0.entry.label.verdict ?? "", $0.judgement.verdict?.rawValue ?? "") }
    return ["async", "blend", "keep"].reduce(0) { sum, word in
      sum + Self.f1(pairs.map { ($0.0 == word, $0.1 == word) }) / 3
    }
  }

  var connectionF1: Double {
    Self.f1(
      meetings.map { ($0.entry.label.connection == true, $0.judgement.kind == .meeting && $0.judgement.connection) })
  }

  /// Quadratic weighted kappa.
  func kappa(_ axis: Axis) -> Double {
    let pairs = meetings.map { entry, judgement in
      (
        Level(rawValue: entry.label.level(axis) ?? "")?.rank ?? 0,
        judgement.kind == .meeting ? judgement[axis].level.rank : 0
      )
    }
    let wanted = (0...2).map { rank in Double(pairs.count { $0.0 == rank }) }
    let given = (0...2).map { rank in Double(pairs.count { $0.1 == rank }) }
    func cost(_ one: Int, _ other: Int) -> Double { Double((one - other) * (one - other)) }
    let seen = pairs.reduce(0) { $0 + cost($1.0, $1.1) }
    var expected = 0.0
    for one in 0...2 {
      for other in 0...2 { expected += cost(one, other) * wanted[one] * given[other] / Double(max(1, pairs.count)) }
    }
    return expected > 0 ? 1 - seen / expected : 1
  }

  /// Meetings that people keep for their high sensitivity, and that were called a document.
  var harmful: Int {
    meetings.count {
      $0.entry.label.sensitivity == "high" && $0.entry.label.verdict == "keep" && $0.judgement.verdict == .async
    }
  }

  /// Expected calibration error of the verdicts' confidence, over five bins.
  var calibrationError: Double {
    let judged = meetings.filter { $0.judgement.verdict != nil }
    var gaps = [Double](repeating: 0, count: 5)
    for (entry, judgement) in judged {
      let isRight = judgement.verdict?.rawValue == entry.label.verdict
      gaps[min(4, Int(judgement.confidence * 5))] += judgement.confidence - (isRight ? 1 : 0)
    }
    return gaps.reduce(0) { $0 + abs($1) } / Double(max(1, judged.count))
  }

  private static func f1(_ pairs: [(Bool, Bool)]) -> Double {
    let hits = pairs.count { $0.0 && $0.1 }
    let said = pairs.count { $0.0 } + pairs.count { $0.1 }
    return said == 0 ? 1 : 2 * Double(hits) / Double(said)
  }
}
