/// What the given paths lead to, before anything but the first bytes is read.
struct Discovery: Hashable, Sendable {
  /// In the order given; those of a folder by name.
  var sources: [CalendarSource] = []
  var problems: [InputProblem] = []
  /// The files found and the folders searched: what a change would show in.
  var watched: [String] = []

  /// What there is to read, for a progress bar; streams and what zips unpack to are not known.
  var totalBytes: Int { sources.reduce(0) { $0 + $1.size } }
}
