import Foundation
import Testing

@testable import adjourn

@Suite struct ZipArchiveTests {
  private let calendar = Array(FolderOfFiles.calendar.utf8)

  private func read(
    _ path: String, limits: InputLimits = InputLimits()
  ) -> (names: [String], end: ZipArchive.End) {
    var names: [String] = []
    let end = ZipArchive(path: path, limits: limits).forEachCalendar { name, _ in names.append(name) }
    return (names, end)
  }

  /// Bytes that do not shrink, the same every time.
  private func noise(_ count: Int) -> [UInt8] {
    var state: UInt32 = 2_463_534_242
    return (0..<count).map { _ in
      state ^= state << 13
      state ^= state >> 17
      state ^= state << 5
      return UInt8(truncatingIfNeeded: state)
    }
  }

  @Test func onlyWhatLooksLikeACalendarComesOut() throws {
    let folder = try FolderOfFiles()
    let path = try folder.writeZip(
      "takeout.zip",
      [
        ("Takeout/Calendar/設計 é.ics", calendar), ("Takeout/index.html", Array("<html>".utf8)),
        ("Takeout/mail.mbox", [UInt8](repeating: 65, count: 100_000)), ("no name", calendar),
        ("empty.txt", []), ("UPPER.VCS", calendar),
      ])
    let (names, end) = read(path)
    #expect(names == ["Takeout/Calendar/設計 é.ics", "no name", "UPPER.VCS"])
    #expect(end == .complete)
  }

  @Test func whatMacOSPacksBesideFilesIsPassedOver() throws {
    let folder = try FolderOfFiles()
    let path = try folder.writeZip(
      "mac.zip",
      [
        ("Work/ana.ics", calendar), ("__MACOSX/Work/._ana.ics", [0, 5, 22, 7]), ("Work/.hidden.ics", calendar),
        ("./Work/ben.ics", calendar),
      ])
    let (names, end) = read(path)
    #expect(names == ["Work/ana.ics", "./Work/ben.ics"])
    #expect(end == .complete)
  }

  @Test func bytesAreUnpackedWhole() throws {
    let folder = try FolderOfFiles()
    let bytes = calendar + noise(200_000)
    let path = try folder.writeZip("a.zip", [("sniffed", bytes), ("named.ics", bytes)])
    var unpacked: [[UInt8]] = []
    let problems = CalendarFiles().readAll(CalendarFiles().discover([path])) { unpacked.append($0.bytes) }
    #expect(problems.isEmpty)
    let areWhole = unpacked == [bytes, bytes]
    #expect(areWhole)
  }

  @Test func aZipIsKnownByItsBytesAndNamesItsEntries() throws {
    let folder = try FolderOfFiles()
    let path = try folder.writeZip("export.bin", [("../a/work.ics", calendar)])
    var names: [String] = []
    #expect(CalendarFiles().readAll(CalendarFiles().discover([path])) { names.append($0.path) }.isEmpty)
    #expect(names == [path + "/../a/work.ics"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["export.bin"])
  }

  @Test func moreThanAHundredTimesItsSizeIsLeft() throws {
    let folder = try FolderOfFiles()
    let bomb = calendar + [UInt8](repeating: 32, count: 3_000_000)
    let path = try folder.writeZip("bomb.zip", [("good.ics", calendar), ("bomb.ics", bomb)])
    let (names, end) = read(path)
    #expect(names == ["good.ics"])
    #expect(end == .tooLarge)
    var wide = InputLimits()
    wide.zipRatio = .max
    #expect(read(path, limits: wide).end == .complete)
    wide.zipBytes = 1_000_000
    #expect(read(path, limits: wide).end == .tooLarge)
  }

  /// What is no calendar is not unpacked, so it may be as large as it likes.
  @Test func largeOtherEntriesDoNotCount() throws {
    let folder = try FolderOfFiles()
    let path = try folder.writeZip(
      "a.zip", [("photo", [UInt8](repeating: 0, count: 3_000_000)), ("a.ics", calendar)])
    let (names, end) = read(path)
    #expect(names == ["a.ics"])
    #expect(end == .complete)
  }

  @Test func aPasswordIsSaid() throws {
    let folder = try FolderOfFiles()
    let path = try folder.writeZip("locked.zip", [("a.ics", calendar)], password: "secret")
    let problems = CalendarFiles().readAll(CalendarFiles().discover([path])) { _ in }
    #expect(problems.map(\.kind) == [.unreadable])
    #expect(problems.first?.sentence.contains("password") == true)
  }

  @Test func aCutOffZipIsSaid() throws {
    let folder = try FolderOfFiles()
    let whole = try folder.writeZip("whole.zip", [("a.ics", calendar + noise(50_000))])
    let bytes = try Data(contentsOf: URL(fileURLWithPath: whole))
    let path = try folder.write("cut.zip", bytes: Array(bytes.prefix(bytes.count / 2)))
    let problems = CalendarFiles().readAll(CalendarFiles().discover([path])) { _ in }
    #expect(problems.map(\.exitCode) == [66])
    #expect(problems.first?.sentence.contains("download it again") == true)
  }

  @Test func aZipWithoutCalendarsIsUnusable() throws {
    let folder = try FolderOfFiles()
    let path = try folder.writeZip("photos.zip", [("a.txt", Array("hello".utf8))])
    let problems = CalendarFiles().readAll(CalendarFiles().discover([path])) { _ in }
    #expect(problems == [Misfit.zip.problem(path: path)])
    #expect(problems.map(\.exitCode) == [65])
  }
}
