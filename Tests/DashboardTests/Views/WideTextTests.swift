import Audit
import ICalendar
import TerminalUI
import Testing

@testable import Dashboard

/// Text of strangers, whatever its width, moves nothing else on any screen.
@Suite struct WideTextTests {
  static let ways = [
    "", "c", "<enter>", "<enter>]", "<enter>]]", "]", "]]", "2", "2t", "2B", "3", "4", "4j", "4]", "5", "s", "x", "A",
    "B", "!", "?", "/r", "iwhy", "W", "C", "Cawhy<enter>C", "*c", "aaaa", "P", "v",
  ]
  static let teamWays = ["", "3", "3j", "3jj", "3j2", "2]", "4", "5", "B", "*c", "x", "<enter>]]"]
  static let sizes = [Size(columns: 120, rows: 36), Size(columns: 60, rows: 16), Size(columns: 40, rows: 10)]

  static let texts = [
    "設計レビュー定例", "👩‍👩‍👧‍👦🇸🇪👍🏽☎️", "e\u{301}z\u{300}\u{301}\u{302}", "פגישה שבועית ", "اجتماع أسبوعي ", "ｆｕｌｌｗｉｄｔｈ",
    "ไทยประชุม", "\u{200B}\u{202E}\u{FEFF}a\u{AD}", "각\u{1100}\u{1161}", "\u{301}\u{20E3}", "🪿",
    "\u{1B}[2J\u{9B}5n\u{7}\n\t",
  ]

  /// Every title and name as long as can be; each series has another of the texts.
  private func snapshot(_ base: AuditSnapshot, of texts: [String], from first: Int = 0) -> AuditSnapshot {
    var snapshot = base
    let long = texts.map { String(repeating: $0, count: 60) }
    for index in snapshot.series.indices {
      let text = long[(index + first) % long.count]
      snapshot.series[index].title = text
      snapshot.series[index].organizer = text
      snapshot.series[index].people = snapshot.series[index].people.map { $0 + text }
      snapshot.series[index].ownerNames = snapshot.series[index].owners.map { $0 + text }
    }
    snapshot.calendars[0].name = long[first % long.count]
    let message = long[first % long.count]
    snapshot.diagnostics.append(Diagnostic(.error, path: message, line: 3, property: "X", message: message))
    return snapshot
  }

  /// Where lines are drawn, and what stands left of titles.
  private func skeleton(_ frame: Frame) -> [String] {
    (0..<frame.size.rows).map { row in
      (0..<frame.size.columns).map { column in
        let text = frame[column, row].text
        return "│┌┐└┘".contains(text) && !text.isEmpty ? text : "."
      }.joined()
    }
  }

  private func expectNothingMoves(_ base: AuditSnapshot, _ keys: String, _ size: Size) throws {
    var plain = DashboardState.sample(snapshot(base, of: ["word "]), columns: size.columns, rows: size.rows)
    try plain.pressWithTexts(keys)
    for first in [0, 5] {
      let wide = snapshot(base, of: Self.texts, from: first)
      var state = DashboardState.sample(wide, columns: size.columns, rows: size.rows)
      try state.pressWithTexts(keys)
      #expect(Self.faults(in: state.frame) == [], "after \(keys) at \(size)")
      // How many lines these have follows from the texts.
      guard !["!", "*c", "Cawhy<enter>C"].contains(keys) else { continue }
      #expect(skeleton(state.frame) == skeleton(plain.frame), "after \(keys) at \(size)")
    }
  }

  @Test(arguments: ways) func ofOnePerson(keys: String) throws {
    for size in Self.sizes { try expectNothingMoves(SampleAudit.snapshot, keys, size) }
  }

  @Test(arguments: teamWays) func ofATeam(keys: String) throws {
    for size in Self.sizes { try expectNothingMoves(SampleTeam.snapshot, keys, size) }
  }

  @Test func numbersStayInTheirColumns() throws {
    let state = DashboardState.sample(snapshot(SampleAudit.snapshot, of: Self.texts))
    let plain = DashboardState.sample(snapshot(SampleAudit.snapshot, of: ["word "]))
    let layout = MeetingsLayout(state)
    let titles = MeetingColumns(width: layout.list.columns).title
    for row in layout.list.rowRange {
      for column in 0..<titles { #expect(state.frame[column, row] == plain.frame[column, row]) }
    }
  }

  @Test func tenThousandCharactersAreOneRow() throws {
    for text in ["x", "長"] {
      var snapshot = SampleAudit.snapshot
      snapshot.series[0].title = String(repeating: text, count: 10_000)
      for keys in ["", "<enter>", "2", "4", "x", "B"] {
        var state = DashboardState.sample(snapshot)
        try state.pressWithTexts(keys)
        #expect(Self.faults(in: state.frame) == [])
      }
    }
  }

  /// Cells that are not as wide as they should be, or hold what no terminal should get.
  private static func faults(in frame: Frame) -> [String] {
    var faults: [String] = []
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns {
        let text = frame[column, row].text
        let isRightHalf = column > 0 && TextWidth.columns(frame[column - 1, row].text) == 2
        if text.isEmpty != isRightHalf { faults.append("\(column),\(row): half a character") }
        if !text.isEmpty, !(1...2).contains(TextWidth.columns(text)) { faults.append("\(column),\(row): \(text)") }
        if text.unicodeScalars.contains(where: isForbidden) { faults.append("\(column),\(row): a control") }
      }
    }
    return faults
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x20, 0x7F...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xAD: true
    default: false
    }
  }
}
