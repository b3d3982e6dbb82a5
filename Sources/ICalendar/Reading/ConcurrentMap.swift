import Dispatch

extension Range where Bound == Int {
  /// What a function makes of each number, in their order; several are worked on at the same time.
  func concurrentMap<Result: Sendable>(_ transform: @Sendable (Int) -> Result) -> [Result] {
    guard count > 1 else { return map(transform) }
    var results = [Result?](repeating: nil, count: count)
    results.withUnsafeMutableBufferPointer { places in
      // Each place is written by one thread.
      nonisolated(unsafe) let places = places
      DispatchQueue.concurrentPerform(iterations: count) { places[$0] = transform(lowerBound + $0) }
    }
    return results.compactMap(\.self)
  }
}
