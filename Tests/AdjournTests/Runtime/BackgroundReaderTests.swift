import Audit
import Dashboard
import Testing

@testable import adjourn

@Suite struct BackgroundReaderTests {
  private let folder: FolderOfFiles
  private let mailbox: Mailbox

  init() throws {
    folder = try FolderOfFiles()
    mailbox = try Mailbox()
  }

  private func reader(inBackground: Bool) throws -> BackgroundReader {
    let options = try ReadingOptions.parse(["--as-of", "2026-11-20", "--config", folder[""]])
    return BackgroundReader(
      engine: try AuditEngine(options), loader: CalendarLoader(options, tellsDiagnostics: false), mailbox: mailbox,
      runsInBackground: inBackground)
  }

  /// Titles and reason of the next audit that is posted; nil where none comes in ten seconds.
  private func nextAudit() async throws -> (titles: [String], reason: SnapshotReason)? {
    for _ in 0..<200 {
      for case .snapshot(let snapshot, let reason) in mailbox.take() {
        return (snapshot.series.map(\.title), reason)
      }
      try await Task.sleep(for: .milliseconds(50))
    }
    return nil
  }

  @Test func aFileWrittenAfterItWasOpenedIsReadAgain() async throws {
    let path = try folder.write("a.ics", weeklyStatus)
    let reader = try reader(inBackground: true)
    reader.open([path])
    let first = try #require(try await nextAudit())
    #expect(first.titles == ["Weekly status"] && first.reason == .opened)
    try folder.write("a.ics", weeklyStatus.replacing("Weekly status", with: "Weekly numbers"))
    let second = try #require(try await nextAudit())
    #expect(second.titles == ["Weekly numbers"] && second.reason == .reloaded)
    #expect(reader.paths == [path])
  }

  @Test func aScriptHasItsAnswerAtOnce() throws {
    let reader = try reader(inBackground: false)
    reader.open([try folder.write("a.ics", weeklyStatus)])
    guard case .snapshot(let snapshot, .opened) = mailbox.take().last else {
      Issue.record("no audit was posted")
      return
    }
    #expect(snapshot.series.map(\.title) == ["Weekly status"])
    reader.openSample()
    #expect(reader.paths.isEmpty)
  }

  @Test func whatIsNotThereIsSaidInOneSentence() throws {
    let reader = try reader(inBackground: false)
    reader.open([folder["gone.ics"]])
    guard case .failed(let sentence, let diagnostics) = mailbox.take().last else {
      Issue.record("nothing was said")
      return
    }
    #expect(sentence == InputProblem.missing(folder["gone.ics"]).sentence)
    #expect(diagnostics.count == 1)
  }

  @Test func aStreamIsNotReadAgain() throws {
    let reader = try reader(inBackground: false)
    reader.open(["/dev/fd/999"])
    _ = mailbox.take()
    reader.reload()
    guard case .notice(let notice) = mailbox.take().last else {
      Issue.record("nothing was said")
      return
    }
    #expect(notice.text.hasPrefix("standard input cannot be read again"))
  }
}
