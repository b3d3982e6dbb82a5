/// One thing to be read: a file, a zip that may hold several, a calendar kept as a folder, or a stream.
struct CalendarSource: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case file
    /// A calendar of Apple's archive: a folder whose files, given by their paths, hold one event each.
    case bundle([String])
    case zip
    /// An open descriptor of this process, such as standard input; it can be read once.
    case stream(Int32)
  }

  var kind: Kind
  /// Where it is opened.
  var location: String
  /// How it is called on screen: as the user gave it, control characters replaced, `-` for standard input.
  var path: String
  /// In bytes as found; 0 for a stream.
  var size: Int
}

/// The bytes of one calendar with its name on screen.
struct CalendarInput: Hashable, Sendable {
  /// An entry of a zip is called `export.zip/Takeout/Calendar/work.ics`.
  var path: String
  var bytes: [UInt8]
}
