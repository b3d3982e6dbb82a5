/// The events of a document by UID, in the order in which each UID first comes; those without one stand alone.
struct EventGroups {
  /// The first event of each group.
  private(set) var firsts: [Int] = []
  /// For each event the next of its group, itself for the last.
  private var next: [Int]
  /// For each group's first event its last.
  private var last: [Int]
  /// First events by the hash of their UIDs; linear probing.
  private var slots: [Slot]

  /// With the upper half of the hash, so that mostly no event is looked at but the one that is sought.
  private struct Slot {
    var check: UInt32 = 0
    /// -1 where there is none.
    var first: Int32 = -1
  }

  init(_ events: [CalendarEvent]) {
    next = Array(events.indices)
    last = next
    slots = [Slot](repeating: Slot(), count: Self.slotCount(for: events.count))
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
    guard let hash = events[index].hashOfUID else { return firsts.append(index) }
    let check = UInt32(truncatingIfNeeded: hash >> 32)
    var place = hash & (slots.count - 1)
    while slots[place].first >= 0 {
      let first = Int(slots[place].first)
      if slots[place].check == check, events[first].hasUID(of: events[index]) {
        next[last[first]] = index
        last[first] = index
        return
      }
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] = Slot(check: check, first: Int32(truncatingIfNeeded: index))
    firsts.append(index)
  }

  /// A power of two, so that at most half of the slots are taken.
  private static func slotCount(for count: Int) -> Int {
    1 << (Int.bitWidth - max(count * 2, 2).leadingZeroBitCount)
  }
}
