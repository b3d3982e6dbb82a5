/// A calendar file found where people keep them, as the start screen lists it.
public struct StartFile: Hashable, Sendable {
  public var path: String
  /// When it was changed, for people: today 09:12.
  public var age: String
  /// Its size for people: 1.8 MB. For files that need a word, that word instead.
  public var size: String

  public init(path: String, age: String, size: String) {
    self.path = path
    self.age = age
    self.size = size
  }
}
