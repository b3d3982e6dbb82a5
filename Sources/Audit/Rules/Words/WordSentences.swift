/// What a learned word is told as, for each question and side.
struct WordSentences: Sendable {
  private let verdicts: [Verdict: RuleSentence]
  private let others: [Evidence.Question: (more: RuleSentence, less: RuleSentence)]

  init() {
    verdicts = [
      .async: Self.sentence("meetings that were as good in writing"),
      .blend: Self.sentence("meetings of which a part was as good in writing"),
      .keep: Self.sentence("meetings that were best kept live"),
    ]
    others = [
      .urgency: (Self.sentence("meetings that could not wait"), Self.sentence("meetings that could wait")),
      .sensitivity: (Self.sentence("delicate meetings"), Self.sentence("meetings without anything delicate")),
      .complexity: (
        Self.sentence("meetings where people think together"), Self.sentence("meetings where people tell each other")
      ),
      .connection: (
        Self.sentence("meetings for the sake of each other"), Self.sentence("meetings for the sake of a matter")
      ),
    ]
  }

  func of(_ vote: Vote) -> RuleSentence {
    let sentence =
      vote.question == .verdict
      ? verdicts[vote.pull.towards] : others[vote.question].map { vote.weight > 0 ? $0.more : $0.less }
    return sentence ?? Self.sentence("meetings")
  }

  private static func sentence(_ meetings: String) -> RuleSentence {
    RuleSentence("“{quote}” in the {place}: a word of \(meetings)")
  }
}
