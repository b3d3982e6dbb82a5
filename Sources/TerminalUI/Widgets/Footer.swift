/// Hints about keys in one line: `c convert  b blend  ? help  q quit`. Hints that do not fit are dropped
/// whole.
public struct Footer: Hashable, Sendable {
  public struct Hint: Hashable, Sendable {
    /// The key's name, as `Key.name` gives it.
    public var key: String
    public var words: String
    /// Hints with a smaller number stay longest; the way out (help, quit) should have 0.
    public var rank: Int

    public init(_ key: String, _ words: String, rank: Int = 1) {
      self.key = key
      self.words = words
      self.rank = rank
    }
  }

  public var hints: [Hint]

  public init(_ hints: [Hint]) {
    self.hints = hints
  }

  /// The hints that fit, in their order: the highest rank goes first, among equals the one further right.
  public func fitting(width: Int) -> [Hint] {
    var kept = hints
    while Self.columns(kept) > width,
      let out = kept.indices.max(by: { kept[$0].rank <= kept[$1].rank })
    {
      kept.remove(at: out)
    }
    return kept
  }

  /// Draws the hints from one blank on, keys in plain and words muted, and gives where each stands, for
  /// clicks.
  @discardableResult
  public func draw(in frame: inout Frame, row: Int) -> [(hint: Hint, columns: Range<Int>)] {
    var at = 1
    return fitting(width: frame.size.columns).map { hint in
      let start = at
      at += frame.put(
        [Span(hint.key, Style(bold: true)), Span(" " + hint.words, .muted)], column: at, row: row)
      defer { at += Self.gap }
      return (hint, start..<at)
    }
  }

  private static let gap = 2

  private static func columns(_ hints: [Hint]) -> Int {
    hints.reduce(1 - gap) { $0 + gap + TextWidth.columns($1.key) + 1 + TextWidth.columns($1.words) }
  }
}
