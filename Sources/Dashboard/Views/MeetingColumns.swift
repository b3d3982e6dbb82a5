/// Which columns of the list fit, and where they begin; title last, as it is what strangers wrote.
struct MeetingColumns: Hashable {
  /// Marks `>` and `*` stand in columns 0 and 1, hours right-aligned in 2 to 6.
  static let hours = 2..<7

  let gauge: Int?
  /// Columns of a bar.
  let bar: Int
  let verdict: Int
  let confidence: Int?
  let axes: Int?
  let people: Int?
  /// What it takes to change the meeting.
  let reach: Int?
  let title: Int
  let width: Int

  /// In a team what a change takes is told from 62 columns on, the bars giving it room; else from 76 on.
  init(width: Int, isTeam: Bool = false) {
    self.width = width
    let hasReach = width >= (isTeam ? 62 : 76)
    bar = hasReach && width < 76 ? 5 : 10
    var at = 8
    gauge = width >= 62 ? at : nil
    if gauge != nil { at += bar + 1 }
    verdict = at
    at += 8
    confidence = width >= 50 ? at : nil
    if confidence != nil { at += 5 }
    axes = width >= 56 ? at : nil
    if axes != nil { at += 6 }
    people = width >= 50 ? at - 1 : nil
    if people != nil { at += 4 }
    reach = hasReach ? at + 1 : nil
    if reach != nil { at += 7 }
    title = at + 1
  }
}
