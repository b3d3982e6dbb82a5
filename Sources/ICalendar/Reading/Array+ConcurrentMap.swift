import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// What a function gives for every element, in the order of the elements, worked out by several threads at once.
  ///
  /// The result is that of `map`, however many workers there are: each element is given to the function alone. Workers
  /// take `block` elements at a time: many where each is little work, one where each may be much.
  package func concurrentMap<Result: Sendable>(
    workers: Int, block: Int = 16, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    guard workers > 1, count > block else { return map(transform) }
    return [Result](unsafeUninitializedCapacity: count) { results, initialized in
      guard let base = results.baseAddress else { return }
      // No two workers write to one place.
      nonisolated(unsafe) let first = base
      let next = Atomic(0)
      DispatchQueue.concurrentPerform(iterations: Swift.min(workers, (count + block - 1) / block)) { _ in
        while true {
          let start = next.wrappingAdd(block, ordering: .relaxed).oldValue
          guard start < count else { return }
          for index in start..<Swift.min(start + block, count) {
            (first + index).initialize(to: transform(self[index]))
          }
        }
      }
      initialized = count
    }
  }
}
