import Foundation
import Testing

@testable import adjourn

@Suite struct ChangeStampTests {
  private let files = CalendarFiles()

  @Test func nothingChangedGivesTheSameStamp() throws {
    let folder = try FolderOfFiles()
    try folder.write("team/ana.ics")
    let watched = files.discover([folder.path]).watched
    #expect(ChangeStamp(watched) == ChangeStamp(watched))
  }

  @Test func aFileWrittenReplacedAddedOrRemovedChangesIt() throws {
    let folder = try FolderOfFiles()
    try folder.write("team/ana.ics")
    let watched = files.discover([folder.path]).watched
    var stamps = [ChangeStamp(watched)]
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: folder["team/ana.ics"]))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("X:1\r\n".utf8))
    try handle.close()
    stamps.append(ChangeStamp(watched))
    try folder.write("team/ana.ics")
    stamps.append(ChangeStamp(watched))
    try folder.write("team/ben.ics")
    stamps.append(ChangeStamp(watched))
    try FileManager.default.removeItem(atPath: folder["team/ana.ics"])
    stamps.append(ChangeStamp(watched))
    #expect(Set(stamps).count == 5)
  }

  @Test func aSingleFileIsWatchedAlone() throws {
    let folder = try FolderOfFiles()
    let path = try folder.write("ana.ics")
    #expect(files.discover([path, "-"]).watched == [path])
  }
}
