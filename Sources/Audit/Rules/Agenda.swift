/// The agenda that a description holds once call boilerplate, mail headers and signatures are gone.
public struct Agenda: Hashable, Sendable {
  /// What a line asks for.
  public enum Mark: String, Hashable, Sendable {
    /// Read-outs, numbers, announcements: can be written.
    case write
    /// To decide, choose, disagree: needs talk.
    case talk
  }

  public struct Line: Hashable, Sendable {
    /// Without bullet or number.
    public var text: String
    /// nil where its words say neither.
    public var mark: Mark?

    public init(text: String, mark: Mark? = nil) {
      self.text = text
      self.mark = mark
    }
  }

  public var lines: [Line]
  /// Two or more lines or items, a word such as agenda, or more than about 50 letters (17 Han characters).
  public var isPresent: Bool

  /// The lines of a raw DESCRIPTION, not marked; `RuleBook.agenda(of:)` marks them.
  public init(details: String) {
    let written = EntryDescription(details)
    let read = ReadText(FoldedText(utf8: written.text), scanner: CompiledLexicons.empty.scanner)
    self.init(written, read: read, lexicons: .empty)
  }

  init(_ written: EntryDescription, read: ReadText, lexicons: CompiledLexicons) {
    let marks = AgendaMarks(written, read: read, lexicons: lexicons)
    isPresent = marks.isPresent
    lines = zip(marks.items.ranges, marks.marks).map { range, mark in
      Line(text: String(decoding: written.text[range], as: UTF8.self), mark: mark)
    }
  }
}
