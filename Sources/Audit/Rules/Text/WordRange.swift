/// Words in a row within a folded text: their bytes and their tokens.
struct WordRange: Hashable, Sendable {
  var start: Int32
  var end: Int32
  var firstToken: Int32
  var lastToken: Int32
}
