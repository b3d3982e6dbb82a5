import Foundation

/// What this thread used of a processor for some work; waiting for one does not count.
func processorTime(of work: () throws -> Void) rethrows -> Duration {
  let start = processorTime()
  try work()
  return processorTime() - start
}

/// The shortest time of several runs; no more once one is short enough.
func shortest(under bound: Duration, _ work: () throws -> Void) rethrows -> Duration {
  var best = try processorTime(of: work)
  for _ in 0..<9 where best >= bound { best = min(best, try processorTime(of: work)) }
  return best
}

private func processorTime() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
}
