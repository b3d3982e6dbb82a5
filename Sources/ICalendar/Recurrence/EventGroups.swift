/// The events of a document by UID, in the order in which each UID first comes; those without one stand alone.
struct EventGroups {
  /// The first event of each group.
  private(set) var firsts: [Int] = []
  /// For each event the next of its group, itself for the last.
  private var next: [Int]
  /// For each group's first event its last.
  private var last: [Int]
  /// First events by the hash of their UIDs, -1 where none is; linear probing.
  private var slots: [Int]

  init(_ events: [CalendarEvent]) {
    next = Array(events.indices)
    last = next
    slots = [Int](repeating: -1, count: Self.slotCount(for: events.count))
    firsts.reserveCapacity(events.count)
    for index in events.indices { add(index, events) }
  }

  /// The events of the group that begins with one.
  func members(from first: Int) -> [Int] {
    var members = [first]
    var index = first
    while next[index] != index {
      index = next[index]
      members.append(index)
    }
    return members
  }

  func isAlone(_ first: Int) -> Bool { next[first] == first }

  private mutating func add(_ index: Int, _ events: [CalendarEvent]) {
    guard let hash = events[index].texts.hashOfUID else { return firsts.append(index) }
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0 {
      let first = slots[slot]
      if events[first].texts.hasUID(of: events[index].texts) {
        next[last[first]] = index
        last[first] = index
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = index
    firsts.append(index)
  }

  /// A power of two, so that at most half of the slots are taken.
  private static func slotCount(for count: Int) -> Int {
    1 << (Int.bitWidth - max(count * 2, 2).leadingZeroBitCount)
  }
}
