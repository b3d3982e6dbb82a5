import Testing

@testable import ICalendar

@Suite("A map by several workers")
struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 2, 15, 16, 17, 31, 33, 1_000], [1, 2, 3, 8, 200])
  func mapKeepsTheOrder(_ count: Int, _ workers: Int) {
    let numbers = (0..<count).map { "\($0)" }
    #expect(numbers.concurrentMap(workers: workers) { $0 + "!" } == numbers.map { $0 + "!" })
    #expect(numbers.concurrentMap(workers: workers, block: 1) { $0 + "!" } == numbers.map { $0 + "!" })
  }
}
