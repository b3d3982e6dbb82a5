import Testing

@testable import adjourn

@Suite struct FileWatchTests {
  private let folder: FolderOfFiles

  init() throws { folder = try FolderOfFiles() }

  private func watch(_ paths: String...) -> FileWatch { FileWatch(paths, CalendarFiles().discover(paths)) }

  /// What some looks one after the other say.
  private func looks(_ count: Int, at watch: inout FileWatch) -> [Bool] { (0..<count).map { _ in watch.hasChanged() } }

  @Test func nothingChangesByLooking() throws {
    var watch = watch(try folder.write("a.ics"))
    #expect(looks(3, at: &watch) == [false, false, false])
  }

  @Test func aChangeCountsOnceAndAfterASecondLook() throws {
    var watch = watch(try folder.write("a.ics"))
    try folder.write("a.ics", FolderOfFiles.calendar + "\r\n")
    #expect(looks(4, at: &watch) == [false, true, false, false])
  }

  @Test func aFileStillBeingWrittenIsWaitedFor() throws {
    var watch = watch(try folder.write("a.ics"))
    for count in 1...3 {
      try folder.write("a.ics", FolderOfFiles.calendar + String(repeating: "\n", count: count))
      #expect(looks(1, at: &watch) == [false])
    }
    #expect(looks(2, at: &watch) == [true, false])
  }

  @Test func aFileThatComesIntoAFolderIsNoticed() throws {
    try folder.write("team/a.ics")
    var watch = watch(folder["team"])
    try folder.write("team/b.ics")
    #expect(looks(2, at: &watch) == [false, true])
  }

  @Test func aPathThatComesBackIsNoticed() throws {
    var watch = watch(folder["later.ics"])
    try folder.write("later.ics")
    #expect(looks(2, at: &watch) == [false, true])
  }

  /// The stamp of a watch made before the reading is older than what is written while reading.
  @Test func whatIsWrittenRightAfterItWasMadeIsNoticed() throws {
    let path = try folder.write("a.ics")
    let discovery = CalendarFiles().discover([path])
    var watch = FileWatch([path], discovery)
    try folder.write("a.ics", weeklyStatus)
    #expect(looks(2, at: &watch) == [false, true])
  }

  @Test(arguments: ["-", "/dev/stdin", "/dev/fd/0"]) func streamsAreNotWatched(path: String) {
    #expect(CalendarFiles().discover([path]).watched.isEmpty)
    #expect(Path.isStream(path))
    var watch = watch(path)
    #expect(looks(2, at: &watch) == [false, false])
  }
}
