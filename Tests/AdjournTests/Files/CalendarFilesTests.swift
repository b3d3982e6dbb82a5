import Foundation
import ICalendar
import Testing

@testable import adjourn

@Suite struct CalendarFilesTests {
  private let files = CalendarFiles()

  /// Names on screen below the folder, and the problems.
  private func read(
    _ paths: [String], in folder: FolderOfFiles, files: CalendarFiles = CalendarFiles()
  ) -> (names: [String], problems: [InputProblem]) {
    var names: [String] = []
    let problems = files.readAll(files.discover(paths)) { names.append($0.path.replacing(folder.path + "/", with: "")) }
    return (names, problems)
  }

  @Test func aFolderGivesItsCalendarsByName() throws {
    let folder = try FolderOfFiles()
    for name in ["b.ics", "A.ICS", "deep/er/c.ical", "d.icalendar", "e.ifb", "f.vcs"] {
      try folder.write(name)
    }
    try folder.write("notes.txt", "nothing here")
    try folder.write("no extension", "\u{FEFF}begin:vcalendar\nEND:VCALENDAR\n")
    try folder.write(".git/hidden.ics")
    try folder.write("late.txt", String(repeating: " ", count: 1_024) + FolderOfFiles.calendar)
    let (names, problems) = read([folder.path], in: folder)
    #expect(
      names == ["A.ICS", "b.ics", "d.icalendar", "deep/er/c.ical", "e.ifb", "f.vcs", "no extension"])
    #expect(problems.isEmpty)
  }

  @Test func aPlanOfOursIsLeftOutOfItsFolderAndReadByName() throws {
    let folder = try FolderOfFiles()
    try folder.write("team/ana.ics")
    try folder.write(
      "plans/plan.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Adjourn//Plan//EN\r\nEND:VCALENDAR\r\n")
    try folder.write(
      "team/plan.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Adjourn//Plan//EN\r\nEND:VCALENDAR\r\n")
    let (names, problems) = read([folder["team"]], in: folder)
    #expect(names == ["team/ana.ics"])
    #expect(problems.map(\.exitCode) == [0])
    #expect(
      problems[0].sentence.hasSuffix(
        "/team/plan.ics is a plan that adjourn wrote, so it is left out: give it by name to read it."))
    #expect(read([folder["team"], folder["team/plan.ics"]], in: folder).names == ["team/ana.ics", "team/plan.ics"])
    #expect(read([folder["plans"]], in: folder).problems.map(\.exitCode) == [0, 65])
    #expect(files.problemWithAll([folder["plans"]])?.exitCode == 65)
  }

  @Test func bytesComeAsTheyStandOnDisk() throws {
    let folder = try FolderOfFiles()
    let text = FolderOfFiles.calendar + String(repeating: "X-É:ü\r\n", count: 400_000)
    try folder.write("big.ics", text)
    var seen: [UInt8] = []
    var progressed: [Int] = []
    let problems = files.readAll(files.discover([folder["big.ics"]]), progress: { progressed.append($0) }) {
      seen = $0.bytes
    }
    #expect(problems.isEmpty)
    #expect(seen == Array(text.utf8))
    #expect(progressed.count > 1)
    #expect(progressed.reduce(0, +) == seen.count)
    #expect(files.discover([folder.path]).totalBytes == seen.count)
  }

  @Test func linksInACircleAndFilesGivenTwiceAreReadOnce() throws {
    let folder = try FolderOfFiles()
    try folder.write("team/ana.ics")
    try folder.link("team/loop", to: folder.path)
    try folder.link("team/same.ics", to: "ana.ics")
    let (names, problems) = read([folder["team/ana.ics"], folder.path, folder.path], in: folder)
    #expect(names == ["team/ana.ics"])
    #expect(problems.isEmpty)
  }

  @Test func aCalendarsLinkToNowhereIsNamed() throws {
    let folder = try FolderOfFiles()
    try folder.link("gone.ics", to: "nowhere")
    try folder.link("other", to: "nowhere")
    #expect(read([folder.path], in: folder).problems == [.missing(folder["gone.ics"])])
  }

  @Test func aNameThatIsNotUTF8IsNamed() throws {
    let folder = try FolderOfFiles()
    let latin = Array(folder["caf"].utf8) + [0xE9] + Array(".ics\0".utf8)
    close(open(latin.map(CChar.init(bitPattern:)), O_CREAT | O_WRONLY, 0o600))
    let problems = read([folder.path], in: folder).problems
    #expect(problems == [.illegible(folder["caf\u{FFFD}.ics"])])
  }

  @Test(.enabled("root may read everything", { geteuid() != 0 }))
  func whatMayNotBeReadIsNamed() throws {
    let folder = try FolderOfFiles()
    let path = try folder.write("locked.ics")
    #expect(chmod(path, 0) == 0)
    let (names, problems) = read([folder.path], in: folder)
    #expect(names.isEmpty)
    #expect(problems == [.forbidden(path, reason: "Permission denied")])
  }

  @Test func whatIsMissingIsNamedAndTheRestIsRead() throws {
    let folder = try FolderOfFiles()
    try folder.write("ana.ics")
    let (names, problems) = read([folder["gone.ics"], folder["ana.ics"]], in: folder)
    #expect(names == ["ana.ics"])
    #expect(problems == [.missing(folder["gone.ics"])])
    #expect(problems.map(\.exitCode) == [66])
  }

  @Test func pipesAndDevicesAreNamedAndLeft() throws {
    let folder = try FolderOfFiles()
    try folder.write("ana.ics")
    #expect(mkfifo(folder["pipe.ics"], 0o600) == 0)
    #expect(mkfifo(folder["other pipe"], 0o600) == 0)
    let (names, problems) = read([folder.path, "/dev/null"], in: folder)
    #expect(names == ["ana.ics"])
    #expect(problems == [.pipe(folder["pipe.ics"]), .device("/dev/null")])
  }

  @Test func aFileOverTheLimitIsLeft() throws {
    let folder = try FolderOfFiles()
    try folder.write("large.ics", FolderOfFiles.calendar + "X-TOO-LONG:1\r\n")
    try folder.write("fits.ics", FolderOfFiles.calendar)
    var small = CalendarFiles()
    small.limits.fileBytes = FolderOfFiles.calendar.utf8.count
    let (names, problems) = read([folder.path], in: folder, files: small)
    #expect(names == ["fits.ics"])
    #expect(problems == [.tooLarge(folder["large.ics"], limit: small.limits.fileBytes)])
  }

  @Test func aStreamIsReadToItsEnd() throws {
    let folder = try FolderOfFiles()
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let writer = FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
    try writer.write(contentsOf: Data(FolderOfFiles.calendar.utf8))
    try writer.close()
    let (names, problems) = read(["/dev/fd/\(ends[0])"], in: folder)
    #expect(names == ["/dev/fd/\(ends[0])"])
    #expect(problems.isEmpty)
    close(ends[0])
  }

  @Test func standardInputIsCalledADash() {
    let discovery = files.discover(["-", "/dev/stdin", "-"])
    #expect(discovery.sources.map(\.path) == ["-"])
    #expect(discovery.sources.map(\.kind) == [.stream(0)])
  }

  @Test func anEmptyFolderSaysWhatToDo() throws {
    let folder = try FolderOfFiles()
    try folder.write("work.icbu/Calendar.sqlitedb", "SQLite format 3")
    try folder.write("zips/ana.zip", "PK")
    let (names, problems) = read([folder["work.icbu"], folder["zips"]], in: folder)
    #expect(names.isEmpty)
    #expect(problems.map(\.exitCode) == [65, 65])
    #expect(problems[0].sentence.contains("File > Export"))
    #expect(problems[1].sentence.contains("give its .zip files by name"))
  }

  @Test func aCalendarOfAnICBUFolderIsOneWithItsTitle() throws {
    let folder = try FolderOfFiles()
    let info = """
      <?xml version="1.0" encoding="UTF-8"?>
      <plist version="1.0"><dict><key>Title</key><string>Home; &amp; away</string><key>Type</key><string>Local</string></dict></plist>
      """
    func event(_ uid: String) -> String {
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:\(uid)\r\nDTSTART:20261118T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR"
    }
    try folder.write("work.icbu/Calendar.sqlitedb", "SQLite format 3")
    try folder.write("work.icbu/A.calendar/Info.plist", info)
    try folder.write("work.icbu/A.calendar/Events/1.ics", event("1"))
    try folder.write("work.icbu/A.calendar/Events/2.ics", event("2"))
    try folder.write("work.icbu/A.calendar/Events/3.ics", "<html></html>")
    try folder.write("work.icbu/B.caldav/C.calendar/Events/4.ics", event("4"))
    var documents: [CalendarDocument] = []
    let problems = files.readAll(files.discover([folder["work.icbu"]])) {
      documents.append(CalendarReader.read($0.bytes, path: $0.path))
    }
    #expect(documents.map(\.name) == ["Home; & away", ""])
    #expect(documents.map { $0.events.map(\.uid) } == [["1", "2"], ["4"]])
    #expect(documents.map { Path.name(of: $0.path) } == ["A.calendar", "C.calendar"])
    #expect(problems.count == 1)
  }

  @Test func aNameWithAnEscapeSequenceIsShownHarmless() throws {
    let folder = try FolderOfFiles()
    try folder.write("\u{1B}[2Jx.ics", "")
    let (_, problems) = read([folder.path], in: folder)
    #expect(problems.map(\.path) == [folder["\u{FFFD}[2Jx.ics"]])
    #expect(problems.allSatisfy { !$0.sentence.contains("\u{1B}") })
  }

  @Test func theReadersErrorEndsReading() throws {
    struct Stop: Error {}
    let folder = try FolderOfFiles()
    try folder.write("ana.ics")
    #expect(throws: Stop.self) { _ = try files.readAll(files.discover([folder.path])) { _ in throw Stop() } }
  }
}
