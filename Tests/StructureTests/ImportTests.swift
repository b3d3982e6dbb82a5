import Testing

@Suite("Imports never point upwards")
struct ImportTests {
  /// What each floor may import of the package and of other packages.
  private static let allowed: [String: Set<String>] = [
    "ICalendar": [],
    "Audit": ["ICalendar"],
    "Store": ["Audit", "ICalendar", "GRDB"],
    "Reports": ["Audit", "ICalendar", "Mustache"],
    "TerminalUI": ["CNcurses"],
    "Dashboard": ["TerminalUI", "Audit", "ICalendar"],
    "adjourn": [
      "Dashboard", "TerminalUI", "Reports", "Store", "Audit", "ICalendar", "Config", "CArchive", "ArgumentParser",
      "Yams",
    ],
    "benchmark": ["ICalendar", "ArgumentParser"],
  ]
  /// What comes with the toolchain and the system.
  private static let system: Set<String> = [
    "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Dispatch", "Synchronization",
  ]

  @Test(arguments: allowed.keys.sorted())
  func floor(_ floor: String) {
    let files = SourceTree.files(in: "Sources/\(floor)", ending: ".swift")
    #expect(!files.isEmpty)
    for file in files {
      for module in Self.imports(of: file) where !Self.system.contains(module) {
        #expect(Self.allowed[floor]?.contains(module) == true, "\(file.path) imports \(module)")
      }
    }
  }

  @Test func onlyOneFileImportsTheCursesTarget() {
    let files = SourceTree.sources.filter { Self.imports(of: $0).contains("CNcurses") }
    #expect(files.map(\.path) == ["Sources/TerminalUI/Device/CursesTerminal.swift"])
  }

  private static func imports(of file: SourceTree.File) -> [String] {
    file.lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), words.count > index + 1, index <= 1 else { return nil }
      return words[index + 1].split(separator: ".").first.map(String.init)
    }
  }
}
