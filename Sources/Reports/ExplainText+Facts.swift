import Audit

extension ExplainText {
  /// How many facts of a question are told one by one; more than a colleague would name hide the point.
  static let mostFacts = 4

  /// What speaks for the verdict itself, then for each axis; whether it is a meeting only where that is in doubt.
  static func reasons(_ judgement: Judgement, most: Int) -> [String] {
    guard judgement.kind == .meeting else { return facts(.kind, "why", judgement, most) }
    var lines = facts(.verdict, "for the verdict itself", judgement, most)
    for axis in Axis.allCases { lines += self.axis(axis, judgement, most) }
    if judgement.connection || most == .max { lines += facts(.connection, "connection", judgement, most) }
    return most == .max ? lines + facts(.kind, "a meeting or not", judgement, most) : lines
  }

  private static func axis(_ axis: Axis, _ judgement: Judgement, _ most: Int) -> [String] {
    let reading = judgement[axis]
    let overruled = reading.isOverruled ? ", set by you" : ""
    let question = Evidence.Question(rawValue: axis.rawValue) ?? .verdict
    return facts(
      question, "\(left(axis.rawValue, 12)) \(reading.level.rawValue) (\(reading.score)/100\(overruled))", judgement,
      most, headingStands: true)
  }

  private static func facts(
    _ question: Evidence.Question, _ heading: String, _ judgement: Judgement, _ most: Int, headingStands: Bool = false
  ) -> [String] {
    let all = judgement.told(question)
    guard headingStands || !all.isEmpty else { return [] }
    let told = most == .max ? all : all.filter(\.isTelling) + all.filter { !$0.isTelling }
    let telling = most == .max ? told.count : told.count(where: \.isTelling)
    let rest = told.dropFirst(told.count - 1 > most ? min(most, telling) : telling)
    let lines = told.dropLast(rest.count).map { line($0, "\(plain($0.sentence))\(source(of: $0))") }
    let sum = summed(rest).filter { abs($0.shownWeight) >= 0.05 }
    return [heading] + lines
      + sum.map { line($0, rest.count == 1 ? "a smaller fact" : "\(rest.count) smaller facts together") }
  }

  private static func line(_ fact: Evidence, _ words: String) -> String {
    let sign = fact.shownWeight < 0 ? "" : "+"
    let towards = fact.towards.map { left($0.word, 9) } ?? ""
    return "  \(right(sign + fixed(fact.shownWeight, 1), 5))  \(towards)\(words)"
  }

  /// One fact with the weight of all of them.
  private static func summed(_ facts: ArraySlice<Evidence>) -> [Evidence] {
    guard var sum = facts.first else { return [] }
    for fact in facts.dropFirst() { sum.absorb(fact) }
    return [sum]
  }

  /// The words that caused a fact, where its sentence does not quote them itself, and where they stand.
  private static func source(of fact: Evidence) -> String {
    guard !fact.quote.isEmpty else { return "" }
    if !fact.sentence.contains(fact.quote) { return ": “\(plain(fact.quote))” in the \(fact.place.rawValue)" }
    return fact.sentence.contains("the \(fact.place.rawValue)") ? "" : " (in the \(fact.place.rawValue))"
  }
}
