import Foundation
import Testing

@testable import adjourn

@Suite struct CandidateTests {
  @Test func calendarsHereAndInDownloadsNewestFirst() throws {
    let folder = try FolderOfFiles()
    let directories = Directories(environment: ["HOME": folder.path])
    for (name, age) in [
      ("Downloads/old.ics", 300.0), ("Downloads/export.zip", 100), ("here/new.ICS", 0),
      ("here/notes.txt", 0), ("here/deep/below.ics", 0), ("here/.hidden.ics", 0),
    ] {
      let path = try folder.write(name)
      let date = Date(timeIntervalSince1970: 1_800_000_000 - age)
      try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    }
    let found = Candidate.found(currentFolder: folder["here"], directories: directories)
    #expect(
      found.map(\.shownPath) == ["./new.ICS", "~/Downloads/export.zip", "~/Downloads/old.ics"])
    #expect(found.map(\.isZip) == [false, true, false])
    #expect(found.map(\.modified.seconds) == [1_800_000_000, 1_799_999_900, 1_799_999_700])
    #expect(found.map(\.size) == Array(repeating: FolderOfFiles.calendar.utf8.count, count: 3))
    #expect(found.first?.path == folder["here/new.ICS"])
  }

  @Test func plansThatThisProgramWroteAreNoCalendarsToOpen() throws {
    let folder = try FolderOfFiles()
    let plan = FolderOfFiles.calendar.replacing("END:V", with: "PRODID:-//Adjourn//Plan//EN\r\nEND:V")
    try folder.write("here/plan.ics", plan)
    try folder.write("here/work.ics")
    let found = Candidate.found(
      currentFolder: folder["here"], directories: Directories(environment: ["HOME": folder.path]))
    #expect(found.map(\.shownPath) == ["./work.ics"])
  }

  @Test func theDownloadsFolderIsListedOnceWhenOneIsThere() throws {
    let folder = try FolderOfFiles()
    try folder.write("Downloads/a.ics")
    let directories = Directories(environment: ["HOME": folder.path])
    let found = Candidate.found(currentFolder: folder["Downloads"], directories: directories)
    #expect(found.map(\.shownPath) == ["./a.ics"])
  }
}
