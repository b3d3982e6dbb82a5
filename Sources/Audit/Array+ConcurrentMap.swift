import Dispatch

extension Array where Element: Sendable {
  /// What a function gives for every element, in the order of the elements, worked out by several threads at once.
  ///
  /// The result is that of `map`, however many workers there are: each element is given to the function alone.
  package func concurrentMap<Result: Sendable>(
    workers: Int, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    guard workers > 1, count > 1 else { return map(transform) }
    return [Result](unsafeUninitializedCapacity: count) { results, initialized in
      guard let base = results.baseAddress else { return }
      // No two workers write to one place.
      nonisolated(unsafe) let first = base
      DispatchQueue.concurrentPerform(iterations: workers) { worker in
        for block in stride(from: worker * Self.block, to: count, by: workers * Self.block) {
          for index in block..<Swift.min(block + Self.block, count) {
            (first + index).initialize(to: transform(self[index]))
          }
        }
      }
      initialized = count
    }
  }

  /// Workers take turns of so many elements: neighbours in a calendar are alike, so none gets all the long ones, and
  /// results of two workers seldom share a line of the processor's cache.
  private static var block: Int { 16 }
}
