/// Which columns of the list fit, and where they begin; title last, as it is what strangers wrote.
struct MeetingColumns: Hashable {
  /// Marks `>` and `*` stand in columns 0 and 1, hours right-aligned in 2 to 6.
  static let hours = 2..<7
  static let bar = 10

  let gauge: Int?
  let verdict: Int
  let confidence: Int?
  let axes: Int?
  let people: Int?
  /// What it takes to change the meeting.
  let reach: Int?
  let title: Int
  let width: Int

  init(width: Int) {
    self.width = width
    var at = 8
    gauge = width >= 62 ? at : nil
    if gauge != nil { at += Self.bar + 1 }
    verdict = at
    at += 8
    confidence = width >= 50 ? at : nil
    if confidence != nil { at += 5 }
    axes = width >= 56 ? at : nil
    if axes != nil { at += 6 }
    people = width >= 50 ? at - 1 : nil
    if people != nil { at += 4 }
    reach = width >= 76 ? at + 1 : nil
    if reach != nil { at += 7 }
    title = at + 1
  }
}
