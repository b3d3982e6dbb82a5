/// Reads calendar files: whatever can be understood becomes a document, whatever cannot a diagnostic.
public enum CalendarReader {
  /// What stands in the bytes of one file or stream. Never throws and never stops at a bad line; a file that
  /// is no calendar gives a document whose `isCalendar` is false. `path` is the name that diagnostics give as the
  /// place; nothing is opened.
  ///
  /// The bytes are not copied: the document's events hold them, and decode their texts from them when asked.
  public static func read(_ bytes: [UInt8], path: String) -> CalendarDocument {
    read(bytes, path: path, pieceSize: 1 << 20)
  }

  /// The same from memory of another owner, which is copied once.
  public static func read(_ bytes: UnsafeRawBufferPointer, path: String) -> CalendarDocument {
    read(Array(bytes), path: path)
  }

  /// `pieceSize` is about how many bytes are read by one thread before it takes the next ones.
  static func read(_ bytes: [UInt8], path: String, pieceSize: Int) -> CalendarDocument {
    var log = ReadingLog(path: path)
    if let marked = bytes.withUnsafeBufferPointer({ TextEncoding.marked($0, log: &log) }) {
      return read(utf8: marked.converted ?? bytes, from: marked.skipped, pieceSize, &log)
    }
    let found = DocumentPieces(bytes, from: 0, size: pieceSize)
    let converted = bytes.withUnsafeBufferPointer { TextEncoding.converted($0, found.survey, log: &log) }
    return read(utf8: converted ?? bytes, from: 0, pieceSize, &log, found: converted == nil ? found : nil)
  }

  private static func read(
    utf8 bytes: [UInt8], from start: Int, _ pieceSize: Int, _ log: inout ReadingLog, found: DocumentPieces? = nil
  ) -> CalendarDocument {
    guard let text = bytes.withUnsafeBufferPointer({ IndentedText.withoutIndentation($0, from: start) }) else {
      return read(bytes, found ?? DocumentPieces(bytes, from: start, size: pieceSize), log)
    }
    log.add(.warning, line: 0, "The lines are indented; they were read without the blanks before them.")
    return read(text, DocumentPieces(text, from: 0, size: pieceSize), log)
  }

  private static func read(_ bytes: [UInt8], _ pieces: DocumentPieces, _ log: ReadingLog) -> CalendarDocument {
    let source = CalendarSource(bytes, hasLoneReturns: pieces.survey.hasLoneReturns)
    var reader = DocumentReader(source, pieces, log: log)
    return reader.read()
  }
}
