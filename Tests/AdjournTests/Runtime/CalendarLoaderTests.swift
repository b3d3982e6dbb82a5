import Dashboard
import Foundation
import Synchronization
import Testing

@testable import adjourn

@Suite("Several files are read at once, and come in their order")
struct CalendarLoaderTests {
  @Test func documentsAndProblemsStandInTheOrderOfTheFiles() throws {
    let folder = try FolderOfFiles()
    let names = (10..<40).map { "\($0).ics" }
    for name in names { try folder.write(name, name.hasPrefix("2") ? "no calendar" : weeklyStatus) }
    let options = try ReadingOptions.parse(["-q"])
    let discovery = CalendarFiles().discover(names.map { folder[$0] })
    let reported = Mutex<[ReadingProgress]>([])
    let loaded = try CalendarLoader(options).load(discovery) { progress in reported.withLock { $0.append(progress) } }
    #expect(loaded.documents.map(\.path) == names.filter { !$0.hasPrefix("2") }.map { folder[$0] })
    #expect(loaded.problems.map(\.path) == names.filter { $0.hasPrefix("2") }.map { folder[$0] })
    let progress = reported.withLock { $0 }
    #expect(progress.map(\.bytesRead) == progress.map(\.bytesRead).sorted())
    #expect(progress.last?.bytesRead == discovery.totalBytes)
    #expect(progress.last?.events == loaded.documents.count)
  }
}
