/// What became of files that were to be written.
public enum WriteResult: Equatable, Sendable {
  case written([String])
  /// Nothing was written, since one of the paths, `found`, is taken.
  case isThere([String], found: String)
  /// Why not, one sentence.
  case failed(String)
}
