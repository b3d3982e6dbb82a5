import Testing

@Suite("House rules")
struct HouseTests {
  @Test func noFileIsLongerThan400Lines() {
    for file in SourceTree.sources + SourceTree.files(in: "Tests", ending: ".swift") {
      #expect(file.lines.count <= 401, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test func nothingBelowTheExecutableReadsTheClockFilesOrEnvironmentOrPrints() {
    let words = ["Date()", "print(", "FileManager", "ProcessInfo", "getenv("]
    for floor in ["ICalendar", "Audit", "Reports", "TerminalUI", "Dashboard"] {
      for file in SourceTree.files(in: "Sources/\(floor)", ending: ".swift") {
        for word in words where Self.code(of: file).contains(word) {
          Issue.record("\(file.path) says \(word)")
        }
      }
    }
  }

  @Test func nothingTrapsOnPurpose() {
    for file in SourceTree.sources {
      for word in ["try!", "as!", "fatalError("] where Self.code(of: file).contains(word) {
        Issue.record("\(file.path) says \(word)")
      }
    }
  }

  @Test func functionsStayShort() {
    for file in SourceTree.sources {
      for function in Self.functions(of: file) where function.lines > 50 {
        Issue.record("\(file.path):\(function.start) has \(function.lines) lines")
      }
    }
  }

  @Test(arguments: ["ICalendar", "Audit", "Store", "Reports", "TerminalUI", "Dashboard", "adjourn", "benchmark"])
  func everyFloorSaysWhatLivesThere(_ floor: String) {
    let heads = SourceTree.files(in: "Sources/\(floor)", ending: ".swift")
      .map { $0.lines.prefix(5).filter { $0.hasPrefix("//") && !$0.hasPrefix("///") }.count }
    #expect(heads.contains { $0 >= 3 }, "no file of \(floor) opens with what lives there")
  }

  /// The text without line comments.
  private static func code(of file: SourceTree.File) -> String {
    file.lines.map { line in
      line.drop(while: { $0 == " " }).hasPrefix("//") ? "" : String(line)
    }.joined(separator: "\n")
  }

  /// Functions by their indentation: from `func` or `init` to the brace that closes at the same depth.
  private static func functions(of file: SourceTree.File) -> [(start: Int, lines: Int)] {
    var found: [(start: Int, lines: Int)] = []
    var open: (start: Int, indentation: Int)?
    for (index, line) in file.lines.enumerated() {
      let indentation = line.prefix { $0 == " " }.count
      let words = line.split(separator: " ")
      if let function = open {
        if indentation == function.indentation, line.dropFirst(indentation).hasPrefix("}") {
          found.append((function.start + 1, index - function.start + 1))
          open = nil
        }
      } else if words.contains("func") || words.first?.hasPrefix("init(") == true, line.hasSuffix("{") {
        open = (index, indentation)
      }
    }
    return found
  }
}
