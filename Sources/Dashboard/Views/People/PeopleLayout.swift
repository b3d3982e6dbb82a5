import TerminalUI

/// Where the people and the meetings they hold in common stand.
struct PeopleLayout: Hashable {
  let headRow: Int
  let list: Rectangle
  /// The rule above included; empty where there is no room.
  let meetings: Rectangle

  init(_ state: DashboardState) {
    let body = ScreenLayout(state.size).body
    headRow = body.row
    let room = max(0, body.rows - 1)
    let people = max(1, state.people.count)
    // The meetings get what the people leave, and a third at least where there are rows enough.
    let below = max(room - people - 1, room / 3)
    let isShown = room >= 8 && below >= 3
    let rows = isShown ? room - min(below, 13) : room
    list = Rectangle(column: 0, row: headRow + 1, columns: state.size.columns, rows: min(rows, people))
    let first = headRow + 1 + list.rows + (rows > people ? 1 : 0)
    meetings =
      isShown
      ? Rectangle(column: 0, row: first, columns: state.size.columns, rows: min(13, body.row + body.rows - first))
      : Rectangle(column: 0, row: 0, columns: 0, rows: 0)
  }

  /// People on screen at once.
  var rows: Int { max(1, list.rows) }

  /// Who stands at a point; nil where nobody does.
  func person(at point: Point, from first: Int, count: Int) -> Int? {
    let row = first + point.row - list.row
    return list.contains(point) && (0..<count).contains(row) ? row : nil
  }
}
