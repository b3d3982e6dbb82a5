/// Which columns of the people fit, and where they begin; the name last, as it is what strangers wrote.
struct PeopleColumns: Hashable {
  static let hours = 2..<7
  static let bar = 10

  let gauge: Int?
  let freeable: Int
  let freed: Int
  /// The first weekday's column, and how wide a day is.
  let days: Int?
  let day: Int
  let block: Int?
  let outside: Int?
  let name: Int
  let width: Int

  init(width: Int) {
    self.width = width
    var at = 8
    gauge = width >= 70 ? at : nil
    if gauge != nil { at += Self.bar + 1 }
    freeable = at
    at += 9
    freed = at
    at += 7
    day = width >= 100 ? 3 : 1
    days = width >= 50 ? at : nil
    if days != nil { at += 5 * (day + 1) + 1 }
    block = width >= 56 ? at : nil
    if block != nil { at += width >= 100 ? 15 : 7 }
    outside = width >= 100 ? at : nil
    if outside != nil { at += 9 }
    name = at
  }

  var isWide: Bool { width >= 100 }
}
