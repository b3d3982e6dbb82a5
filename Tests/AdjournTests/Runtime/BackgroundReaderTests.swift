import Audit
import Synchronization
import Testing

@testable import Dashboard
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
      for case .arrived(let arrival, let reason) in mailbox.take() {
        return (arrival.snapshot.series.map(\.title), reason)
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
    guard case .arrived(let arrival, .opened) = mailbox.take().last else {
      Issue.record("no audit was posted")
      return
    }
    #expect(arrival.snapshot.series.map(\.title) == ["Weekly status"])
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

  /// The next notice that is posted; nil where none comes in ten seconds.
  private func nextMessage<Found>(_ pick: (Message) -> Found?) async throws -> Found? {
    for _ in 0..<200 {
      for message in mailbox.take() { if let found = pick(message) { return found } }
      try await Task.sleep(for: .milliseconds(50))
    }
    return nil
  }

  @Test func changedKeysAreTakenAndAMistakeIsNot() async throws {
    let reader = try reader(inBackground: true)
    reader.open([try folder.write("a.ics", weeklyStatus)])
    _ = try await nextAudit()
    try folder.write("keys.yaml", "convert: F5\n")
    let keymap = try await nextMessage { if case .configured(let keymap, _) = $0 { keymap } else { nil } }
    #expect(keymap?.keys(of: .convert) == [.function(5)])
    try folder.write("keys.yaml", "convert: F6\nconvret: x\n")
    let notice = try await nextMessage { if case .notice(let notice) = $0 { notice } else { nil } }
    #expect(notice?.kind == .alert)
    #expect(notice?.text.contains("keys.yaml:2: skipped: \"convret\" is no command") == true)
    #expect(notice?.text.hasSuffix("What was set before stays.") == true)
  }

  @Test func decisionsWrittenByAnotherInstanceAreNoticed() async throws {
    let options = try ReadingOptions.parse(["--config", folder[""]])
    let reader = BackgroundReader(
      engine: try AuditEngine(options), loader: CalendarLoader(options, tellsDiagnostics: false), mailbox: mailbox,
      runsInBackground: true, decisions: [folder["decisions.sqlite"]])
    try folder.write("decisions.sqlite", "1")
    let isNoticed = try await nextMessage { $0 == .storeTouched ? true : nil }
    #expect(isNoticed == true && reader.paths.isEmpty)
  }

  @Test func whatTheUserSaysOfWeeksAndZoneCounts() throws {
    let reader = try reader(inBackground: false)
    reader.open([try folder.write("a.ics", weeklyStatus)])
    guard case .arrived(let before, _) = mailbox.take().last else { return }
    reader.recount(try WhoAndWhen("weeks=3 work=08:00-12:00 zone=Asia/Tokyo me=me@x.org", changing: before.snapshot))
    guard case .arrived(let after, .reloaded) = mailbox.take().last else {
      Issue.record("no audit was posted")
      return
    }
    let said = after.snapshot
    #expect(said.settings.weeksBack == 3 && said.settings.workday == 480..<720)
    #expect(said.zone.name == "Asia/Tokyo" && said.owner == "me@x.org")
  }

  @Test func whatIsStoppedIsShownAsFarAsItWasRead() throws {
    let read = Mutex(0)
    let options = try ReadingOptions.parse(["--as-of", "2026-11-20"])
    let paths = try (0..<40).map { try folder.write("many/\($0).ics", weeklyStatus) }
    let loaded = try CalendarLoader(options, tellsDiagnostics: false)
      .load(CalendarFiles().discover(paths), isStopped: { read.withLock { $0 } > 0 }) { progress in
        read.withLock { $0 = progress.events }
      }
    #expect((1..<40).contains(loaded.documents.count))
  }

  @Test func closingForgetsWhatWasOpen() throws {
    let reader = try reader(inBackground: false)
    reader.open([try folder.write("a.ics", weeklyStatus)])
    _ = mailbox.take()
    reader.close()
    reader.reload()
    #expect(reader.paths.isEmpty && mailbox.take().isEmpty)
  }

  @Test func theLinesOfASeriesAreFound() throws {
    let reader = try reader(inBackground: false)
    reader.open([try folder.write("a.ics", weeklyStatus)])
    guard case .arrived(let arrival, _) = mailbox.take().last, let series = arrival.snapshot.series.first else {
      return
    }
    #expect(reader.source(of: series)?.contains("SUMMARY:Weekly status") == true)
  }
}
