/// How much is taken in before something is left, so that a strange file cannot fill the memory.
struct InputLimits: Hashable, Sendable {
  /// Of one file, one entry of a zip, or standard input: twenty thousand events are about 31 MB.
  var fileBytes = 1 << 30
  /// A zip may unpack to this many times its own size; calendars shrink to about a tenth.
  var zipRatio = 100
  /// A zip may unpack to this many bytes.
  var zipBytes = 4 << 30
}
