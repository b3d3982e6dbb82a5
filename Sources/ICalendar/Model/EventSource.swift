/// Where a VEVENT stands in the bytes it was read from.
public struct EventSource: Hashable, Sendable {
  /// 1-based line of BEGIN:VEVENT.
  public let line: Int
  private let source: CalendarSource
  private let range: Range<Int>

  init(_ source: CalendarSource, _ range: Range<Int>, line: Int) {
    self.source = source
    self.range = range
    self.line = line
  }

  /// Calls the closure with the bytes from BEGIN:VEVENT to the end of END:VEVENT, or to where a VEVENT that does not
  /// end was taken to end: UTF-8 of the file's own lines, folds included. They are gone when it returns.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try source.bytes.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  public static func == (a: EventSource, b: EventSource) -> Bool {
    guard a.line == b.line, a.range.count == b.range.count else { return false }
    if a.source === b.source, a.range == b.range { return true }
    return a.withBytes { mine in b.withBytes { theirs in mine.elementsEqual(theirs) } }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(line)
    hasher.combine(range.count)
  }
}

extension CalendarEvent {
  /// The lines the event was read from, for what it has no property for; nil for one that a program made. Changes
  /// made since do not show there.
  public var source: EventSource? {
    let texts = texts
    return texts.range.isEmpty ? nil : EventSource(texts.source, texts.range, line: line)
  }

  /// Calls the closure with the bytes of `source`, none where it is nil.
  public func withSource<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try source?.withBytes(body) ?? body(UnsafeRawBufferPointer(start: nil, count: 0))
  }
}
