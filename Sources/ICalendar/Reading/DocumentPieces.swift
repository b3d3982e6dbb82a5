/// Where a file is cut so that its pieces can be read at the same time.
struct DocumentPieces {
  /// Where each begins; the first at the file's own beginning.
  private(set) var places: [Piece.Place]
  /// The lines and the encoding of the whole file.
  private(set) var survey = ByteSurvey()

  /// Cuts about every so many bytes, before a BEGIN:VCALENDAR or a BEGIN:VEVENT; the first cut is before the first
  /// BEGIN:VEVENT of all. A file of one such piece is not cut.
  init(_ file: [UInt8], from start: Int, size: Int) {
    places = [Piece.Place(offset: start)]
    if file.count - start > size { file.withUnsafeBufferPointer { cut($0, from: start, size: size) } }
    number(file)
  }

  private mutating func cut(_ file: Bytes, from start: Int, size: Int) {
    guard let first = Self.border(in: file, from: start, to: file.count, Self.event) else { return }
    places.append(Piece.Place(offset: first))
    addCuts(in: file, size: size)
  }

  private mutating func addCuts(in file: Bytes, size: Int) {
    var target = (places.last?.offset ?? 0) + size
    while target < file.count {
      let limit = min(target + size, file.count)
      if let calendar = Self.border(in: file, from: target, to: min(target + Self.reach, limit), Self.calendar) {
        places.append(Piece.Place(offset: calendar, isCalendar: true))
      } else if let event = Self.border(in: file, from: target, to: limit, Self.event) {
        places.append(Piece.Place(offset: event))
      }
      target = max(target, places.last?.offset ?? 0) + size
    }
  }

  /// Counts the lines before each piece.
  private mutating func number(_ file: [UInt8]) {
    let starts = places.map(\.offset)
    let ends = Array(starts.dropFirst()) + [file.count]
    let surveys = Array(starts.indices).concurrentMap(workers: starts.count, block: 1) { index in
      file.withUnsafeBufferPointer { ByteSurvey($0.slice(starts[index], ends[index])) }
    }
    for index in places.indices {
      places[index].line = survey.lineFeeds + 1
      survey = survey + surveys[index]
    }
    // Only a line feed was counted as a line's end.
    if survey.hasLoneReturns { places.removeLast(places.count - 1) }
  }

  /// A calendar's beginning is looked for so far, because what comes before it means nothing to what is in it.
  private static let reach = 1 << 16
  private static let calendar: StaticString = "\nBEGIN:VCALENDAR"
  private static let event: StaticString = "\nBEGIN:VEVENT"

  /// Where such a line begins whose line break stands between two offsets.
  private static func border(in file: Bytes, from start: Int, to end: Int, _ line: StaticString) -> Int? {
    let length = line.utf8CodeUnitCount
    let range = file.slice(0, min(end + length, file.count))
    var from = start
    while let found = range.offset(of: line, from: from), found < end {
      if endsLine(file, at: found + length) { return found + 1 }
      from = found + 1
    }
    return nil
  }

  /// Whether a line ends at an offset and does not go on in the next.
  private static func endsLine(_ file: Bytes, at offset: Int) -> Bool {
    guard offset < file.count, file[offset] <= .carriageReturn else { return false }
    let next = file[offset] == .carriageReturn ? offset + 2 : offset + 1
    return next < file.count && file[next - 1] == .lineFeed && file[next] > .space
  }
}
