/// A way to keep a live rest of a series.
public enum BlendPreset: String, CaseIterable, Hashable, Sendable {
  /// A pre-read, and half the time live.
  case halfLength = "half-length"
  /// Live every other time, written in between.
  case everyOther = "every-other"
  /// One live a month, the others written.
  case monthlyWritten = "monthly-written"
  /// Two live a week, in its first and its second half, the others written.
  case twiceWeekly = "twice-weekly"
  /// One live a week, the others written.
  case weeklyLive = "weekly-live"
}
