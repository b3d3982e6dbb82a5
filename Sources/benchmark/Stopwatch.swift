/// Seconds of wall time since it was made or last asked.
struct Stopwatch {
  private let clock = ContinuousClock()
  private var last: ContinuousClock.Instant

  init() { last = clock.now }

  mutating func lap() -> Double {
    let now = clock.now
    defer { last = now }
    let (seconds, attoseconds) = last.duration(to: now).components
    return Double(seconds) + Double(attoseconds) * 1e-18
  }
}
