import Audit
import ICalendar
import TerminalUI

/// Something that happened: a key, or the world's answer to an effect.
public enum Message: Equatable, Sendable {
  /// A key, a paste, a click, or a resize.
  case key(Key)
  /// Runs a command by name, as the palette does.
  case command(Command)
  /// What time it is; sent before keys, so that decisions carry their moment.
  case tick(Instant)
  /// Calendar files found, for the start screen.
  case startListing([StartFile])
  case progress(ReadingProgress)
  case arrived(AuditArrival, SnapshotReason)
  /// Series of the audit on screen judged anew, after the user set axes or head counts.
  case judged([Series])
  /// Nothing could be read, said in one sentence with the next step; `diagnostics` go into the log.
  case failed(String, diagnostics: [Diagnostic])
  /// The user's keys and looks were changed on disk.
  case configured(Keymap, Theme)
  /// The decisions that hold now; `fromElsewhere` where another running instance made some of them.
  case journal(DecisionJournal, fromElsewhere: Bool = false)
  /// What is kept on disk was written to, maybe by another running instance.
  case storeTouched
  /// The last step is not on disk, and why.
  case persistFailed(String)
  /// Steps are on disk again.
  case persisted
  /// What the user made of a text in their editor; sent only where the editor ended well.
  case edited(name: String, text: String)
  /// What takes long to work out of an audit.
  case workedOut(AuditFigures)
  /// What the agendas of the audit with this number ask for; series without one are left out.
  case agendas([SeriesID: AgendaSplit], audit: Int)
  /// A text that was asked for, with the edition it was asked for with.
  case rendered(Rendered, edition: Int)
  /// The past year, as it was asked for, or why it is not known.
  case trends(Result<Trends, TrendsFailure>)
  /// What became of files that were to be written.
  case wrote(WriteResult)
  /// Something worth a line above the footer.
  case notice(Notice)

  /// An audit of which nothing was worked out beforehand.
  public static func snapshot(_ snapshot: AuditSnapshot, _ reason: SnapshotReason) -> Message {
    .arrived(AuditArrival(snapshot), reason)
  }
}
