/// What each agenda item asks for, by the words already found in the description.
struct AgendaMarks: Sendable {
  let items: AgendaItems
  let marks: [Agenda.Mark?]
  let isPresent: Bool

  /// Bytes of text from which on a description counts as an agenda even without bullets.
  private static let enough = 50

  init(_ written: EntryDescription, read: ReadText, lexicons: CompiledLexicons) {
    items = AgendaItems(written.text)
    let isNamed = lexicons.agendaWord.map { read.hit($0) != nil } ?? false
    isPresent = isNamed || items.ranges.count > 1 || written.text.count > Self.enough
    var marks = [Agenda.Mark?](repeating: nil, count: items.ranges.count)
    var item = 0
    // Hits and items both rise.
    for hit in read.hits {
      guard let asks = lexicons.agendaMark(of: hit) else { continue }
      let position = Int(read.text.tokens[hit.firstToken].sourceStart)
      while item < marks.count, items.ranges[item].upperBound <= position { item += 1 }
      guard item < marks.count, items.ranges[item].contains(position) else { continue }
      if marks[item] != .talk { marks[item] = asks }
    }
    self.marks = marks
  }

  /// What the agenda is as a whole.
  var kinds: AgendaKinds {
    let writes = marks.count { $0 == .write }
    let talks = marks.count { $0 == .talk }
    guard isPresent else { return .absent }
    var kinds = AgendaKinds.present
    if writes > 0 && talks > 0 {
      kinds.insert(.mixed)
    } else if writes > 0 && writes * 2 >= marks.count {
      kinds.insert(.write)
    } else if talks > 0 {
      kinds.insert(.talk)
    }
    return kinds
  }
}

extension CompiledLexicons {
  /// A read-out that is denied needs talk, a decision that is denied can be written.
  fileprivate func agendaMark(of hit: TermHit) -> Agenda.Mark? {
    if talkLine.contains(hit.lexicon) { return hit.isDenied ? .write : .talk }
    if writeLine.contains(hit.lexicon) { return hit.isDenied ? .talk : .write }
    return nil
  }
}
