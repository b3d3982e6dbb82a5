extension Judgement {
  /// The facts about a question as they are told: those of one sentence and quote as one, with their sum; strongest
  /// first.
  ///
  /// Several rules may look at the same thing, such as a length by itself and a length for that cadence, and a learned
  /// word at what a rule names already; a reader sees it once. Nothing is lost: the weights of all facts told add up to
  /// those of the evidence.
  public func told(_ question: Evidence.Question) -> [Evidence] {
    var facts: [Evidence] = []
    let asked = evidence.filter { $0.question == question }
    for fact in asked.filter({ !$0.isLearnedWord }) + asked.filter(\.isLearnedWord) {
      if let place = facts.firstIndex(where: { $0.says(the: fact) }) {
        facts[place].absorb(fact)
      } else {
        facts.append(fact)
      }
    }
    return facts.enumerated().sorted {
      (abs($1.element.shownWeight), $0.offset) < (abs($0.element.shownWeight), $1.offset)
    }.map(\.element)
  }
}

extension Evidence {
  /// Alone; one that joined the rule that quotes it tells that rule's reason.
  fileprivate var isLearnedWord: Bool { rule.hasPrefix("word:") || rule.hasPrefix("title-word:") }

  /// Small words that say nothing to a reader and weights that round to nothing are told as part of a sum only.
  public var isTelling: Bool {
    abs(shownWeight) >= 0.05 && !(isLearnedWord && quote.count <= 3 && quote.allSatisfy(\.isASCII))
  }

  /// Whether another fact is about the same thing: the same sentence and words, or a word that this one quotes.
  fileprivate func says(the other: Evidence) -> Bool {
    if other.isLearnedWord && place != other.place { return false }
    if other.isLearnedWord { return !quote.isEmpty && quote.lowercased() == other.quote.lowercased() }
    return quote == other.quote && sentence == other.sentence
  }
}
