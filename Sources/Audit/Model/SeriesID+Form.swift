extension SeriesID {
  /// Whether the text can be an id at all: ten characters of the id's alphabet.
  public var isWellFormed: Bool {
    text.count == 10 && text.allSatisfy { "0123456789abcdefghjkmnpqrstvwxyz".contains($0) }
  }
}
