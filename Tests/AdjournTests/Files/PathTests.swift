import Testing

@testable import adjourn

@Suite struct PathTests {
  @Test(arguments: [
    ("a/b.ics", "ics"), ("/x/Y.ICS", "ics"), (".ics", ""), ("plain", ""), ("a.b/c", ""),
    ("Calendar.icbu/", "icbu"), ("two.tar.gz", "gz"),
  ])
  func theExtensionIsTheNamesLastPart(path: String, expected: String) {
    #expect(Path.fileExtension(of: path) == expected)
  }

  @Test func homeIsWrittenAsATilde() {
    #expect(Path.abbreviated("/home/ana/a b.ics", home: "/home/ana") == "~/a b.ics")
    #expect(Path.abbreviated("/home/ana", home: "/home/ana") == "~")
    #expect(Path.abbreviated("/home/anabel/x", home: "/home/ana") == "/home/anabel/x")
    #expect(Path.abbreviated("/etc/x", home: "/") == "/etc/x")
    #expect(Path.expandingHome("~/a b.ics", home: "/home/ana") == "/home/ana/a b.ics")
    #expect(Path.expandingHome("~ana/x", home: "/home/ana") == "~ana/x")
  }

  @Test func streamsAreToldFromFiles() {
    #expect(["-", "/dev/stdin", "/dev/fd/63"].allSatisfy(Path.isStream))
    #expect(!["a-", "/dev/null", "/dev/fd/x", "dev/fd/3", ""].contains(where: Path.isStream))
    #expect(["-", "/dev/fd/63", "/a.ics"].map(Path.absolute) == ["-", "/dev/fd/63", "/a.ics"])
  }
}
