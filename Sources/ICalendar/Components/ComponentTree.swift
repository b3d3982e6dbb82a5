/// Puts components together as their BEGINs and ENDs come by, those that are missing supplied.
struct ComponentTree {
  /// Finished outermost components.
  private(set) var roots: [Component] = []
  private var open: [Component] = []
  /// How many BEGINs beyond the deepest level wait for their ENDs.
  private var excess = 0

  /// Deeper ones stand side by side: trees are walked by recursion, and no calendar nests more than five.
  static let deepest = 64

  var isInside: Bool { !open.isEmpty }

  mutating func add(_ property: Property) { open[open.count - 1].properties.append(property) }

  mutating func begin(_ name: String, line: Int, log: inout ReadingLog) {
    if let outermost = Self.level(closedBy: name, in: open) {
      close(downTo: outermost, because: "\(Self.shown(name)) begins before it ends", line: line, log: &log)
    }
    if open.count == Self.deepest {
      if excess == 0 {
        log.add(.warning, line: line, "Components nest deeper than \(Self.deepest); they were put side by side.")
      }
      excess += 1
      finish()
    }
    open.append(Component(name, line: line))
  }

  mutating func end(_ name: String, line: Int, log: inout ReadingLog) {
    if excess > 0 {
      excess -= 1
    } else if let index = open.lastIndex(where: { $0.name == name }) {
      close(downTo: index + 1, because: "END:\(Self.shown(name)) comes before its own", line: line, log: &log)
      finish()
    } else {
      log.add(.warning, line: line, "END:\(Self.shown(name)) has no BEGIN and was left out.")
    }
  }

  mutating func endAll(line: Int, log: inout ReadingLog) {
    excess = 0
    close(downTo: 0, because: "the file ends before it does", line: line, log: &log)
  }

  private mutating func close(downTo level: Int, because reason: String, line: Int, log: inout ReadingLog) {
    while open.count > level, let last = open.last {
      log.add(
        .warning, line: last.line,
        "The \(Self.shown(last.name)) was taken to end at line \(line) because \(reason).")
      finish()
    }
  }

  private mutating func finish() {
    guard let component = open.popLast() else { return }
    if open.isEmpty { roots.append(component) } else { open[open.count - 1].components.append(component) }
  }

  /// How many open components stay open when another begins that cannot stand in those above; nil for all.
  private static func level(closedBy name: String, in open: [Component]) -> Int? {
    if name == "VCALENDAR" { return 0 }
    guard let kin = kinds.first(where: { $0.contains(name) }) else { return nil }
    return open.firstIndex { kin.contains($0.name) }
  }

  /// None of these stands inside another of its row (RFC 5545, 3.6; RFC 7953, 3.1).
  private static let kinds: [Set<String>] = [
    ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VAVAILABILITY"],
    ["STANDARD", "DAYLIGHT"], ["VALARM"], ["AVAILABLE"],
  ]

  private static func shown(_ name: String) -> String {
    var cleaner = TextCleaner()
    var short = String(name.prefix(40))
    return short.withUTF8 { cleaner.text($0, escaping: .none) }
  }
}
