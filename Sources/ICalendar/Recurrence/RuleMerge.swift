/// The instances of several rules in the order of their identities; those that two rules share come twice.
struct RuleMerge {
  private var streams: [RuleStream]
  /// A heap of indices by their streams' heads, ended streams left out; unused where there is but one.
  private var order: [Int] = []

  init(_ rules: [RecurrenceRule], start: CalendarTime, range: ClosedRange<Int64>) {
    streams = []
    streams.reserveCapacity(rules.count)
    // A rule is wide: by its place it is not copied.
    for place in rules.indices { streams.append(RuleStream(rules[place], start: start, range: range)) }
    guard streams.count > 1 else { return }
    order = streams.indices.filter { streams[$0].head != nil }
    for place in (0..<order.count / 2).reversed() { settle(place) }
  }

  /// The next instance; nil at the end.
  var head: SeriesInstance? {
    if streams.count == 1 { return streams[0].head }
    return order.isEmpty ? nil : streams[order[0]].head
  }

  /// Whether some rule's next instance has a reading.
  func anyHead(reads reading: Int64) -> Bool { streams.contains { $0.head?.reading == reading } }

  mutating func advance() {
    if streams.count == 1 { return streams[0].advance() }
    guard let first = order.first else { return }
    streams[first].advance()
    settleFirst()
  }

  /// Goes on to the first instance that has an identity or a later one; `reading` is what the clock shows then.
  mutating func advance(to identity: Int64, reading: Int64) {
    while let head, head.identity < identity {
      streams[order.first ?? 0].advance(to: identity, reading: reading)
      if streams.count > 1 { settleFirst() }
    }
  }

  private mutating func settleFirst() {
    if streams[order[0]].head == nil {
      order.swapAt(0, order.count - 1)
      order.removeLast()
    }
    settle(0)
  }

  private mutating func settle(_ place: Int) {
    var place = place
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2] where child < order.count && key(child) < key(least) {
        least = child
      }
      if least == place { return }
      order.swapAt(place, least)
      place = least
    }
  }

  private func key(_ place: Int) -> Int64 { streams[order[place]].head?.identity ?? .max }
}
