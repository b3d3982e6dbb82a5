/// A name for one run of the program, so that changes of two instances never share an id.
enum RunToken {
  static func make() -> String { String(UInt64.random(in: .min ... .max), radix: 36) }
}
