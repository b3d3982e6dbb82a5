/// The facts of a judgement as numbers and quoted bytes, put in words when somebody asks: an audit holds millions, of
/// which people see a few.
final class FoundEvidence: Sendable {
  private struct Fact: Hashable, Sendable {
    let rule: Int32
    let place: Evidence.Place
    let quote: Quote
  }

  private enum Quote: Hashable, Sendable {
    case wholeTitle
    /// Where it ends among all quotes; it begins where that of the fact before ends.
    case upTo(Int32)
  }

  private let book: RuleBook
  private let entry: MeetingFacts
  private let ranking: FactRanking
  /// In the order in which they were found.
  private let facts: [Fact]
  private let quotes: [UInt8]

  init(_ findings: Findings, rankedBy ranking: FactRanking, in reading: EntryReading, by book: RuleBook) {
    (self.book, self.ranking, entry) = (book, ranking, reading.facts)
    var quotes: [UInt8] = []
    quotes.reserveCapacity(findings.firings.count * 8)
    facts = findings.firings.map { firing in
      let (rule, match) = (Int32(firing.rule), firing.match)
      if case .wholeTitle = match.words { return Fact(rule: rule, place: match.place, quote: .wholeTitle) }
      reading.appendQuote(match, to: &quotes)
      return Fact(rule: rule, place: match.place, quote: .upTo(Int32(quotes.count)))
    }
    self.quotes = quotes
  }

  /// How many there are.
  var count: Int { facts.reduce(0) { $0 + book.votes(of: Int($1.rule)).count } }

  /// All of them, strongest first.
  var all: [Evidence] {
    let texts = texts
    return ranks.map { rank in
      let (fact, text) = (facts[rank.fact], texts[rank.fact])
      return Evidence(text.statements[rank.part], quote: text.quote, place: fact.place, filled: text.sentence)
    }
  }

  /// The strongest whose rule names a form of document.
  var namingForm: Evidence? {
    var best: (relevance: Double, fact: Int, part: Int)?
    for (place, fact) in facts.enumerated() where book.namesForm(rule: Int(fact.rule)) {
      for (part, vote) in book.votes(of: Int(fact.rule)).enumerated() {
        let relevance = ranking.relevance(of: vote)
        if best.map({ relevance > $0.relevance }) ?? true { best = (relevance, place, part) }
      }
    }
    guard let best else { return nil }
    let (fact, text) = (facts[best.fact], texts[best.fact])
    return Evidence(text.statements[best.part], quote: text.quote, place: fact.place, filled: text.sentence)
  }

  private typealias Rank = (relevance: Double, fact: Int, part: Int)

  private var ranks: [Rank] {
    var ranks: [Rank] = []
    for (place, fact) in facts.enumerated() {
      for (part, vote) in book.votes(of: Int(fact.rule)).enumerated() {
        ranks.append((ranking.relevance(of: vote), place, part))
      }
    }
    return ranks.sorted { ($1.relevance, $0.fact, $0.part) < ($0.relevance, $1.fact, $1.part) }
  }

  private typealias Text = (statements: [Statement], quote: String, sentence: String?)

  /// By fact what its rule says, the words quoted, and the sentence where numbers of the entry stand in it.
  private var texts: [Text] {
    var start = 0
    return facts.map { fact in
      var quote = entry.title
      if case .upTo(let end) = fact.quote {
        quote = String(decoding: quotes[start..<Int(end)], as: UTF8.self)
        start = Int(end)
      }
      let statements = book.statements(of: Int(fact.rule))
      let sentence = statements[0].sentence.filled(quote: quote, place: fact.place, withNumbersOf: entry)
      return (statements, quote, sentence)
    }
  }
}

extension FoundEvidence: Equatable {
  static func == (a: FoundEvidence, b: FoundEvidence) -> Bool {
    a === b || (a.book === b.book && a.isSame(as: b)) || a.all == b.all
  }

  private func isSame(as other: FoundEvidence) -> Bool {
    ranking == other.ranking && facts == other.facts && quotes == other.quotes && entry == other.entry
  }
}
