import Testing

@testable import adjourn

@Suite struct FileBytesTests {
  @Test func onlyTheFirstBytesAreReadWhereOnlyTheyAreWanted() throws {
    let folder = try FolderOfFiles()
    let path = try folder.write("a", "0123456789")
    #expect(try FileBytes.read(path, first: 4) == Array("0123".utf8))
    #expect(try FileBytes.read(path, first: 40) == Array("0123456789".utf8))
    #expect(try FileBytes.read(path, first: 0) == [])
  }

  @Test func theLimitIsTheLastSizeThatIsRead() throws {
    let folder = try FolderOfFiles()
    let path = try folder.write("a", "0123456789")
    #expect(try FileBytes.read(path, limit: 10).count == 10)
    #expect(throws: FileBytes.Failure.tooLarge) { try FileBytes.read(path, limit: 9) }
  }

  @Test func anEndlessStreamStopsAtTheLimit() {
    var calls = 0
    #expect(throws: FileBytes.Failure.tooLarge) {
      try FileBytes.read("/dev/zero", limit: 5_000_000, progress: { _ in calls += 1 })
    }
    #expect(calls < 10)
  }

  @Test func theSystemSaysWhyNot() throws {
    let folder = try FolderOfFiles()
    #expect(throws: FileBytes.Failure.system("Is a directory")) { try FileBytes.read(folder.path) }
    #expect(throws: FileBytes.Failure.system("No such file or directory")) {
      try FileBytes.read(folder["gone"])
    }
  }
}
