import TerminalUI

/// What stands in a view while its figures are worked out: a moment, and of a very large calendar only.
enum BeingWorkedOut {
  static func draw(in frame: inout Frame) {
    let body = ScreenLayout(frame.size).body
    frame.put("being worked out ...", column: 1, row: body.row)
    frame.cursor = Point(column: 1, row: body.row)
  }
}
