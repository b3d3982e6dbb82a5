import ICalendar

extension SampleCalendar {
  /// The sample as any export is read.
  func document() -> CalendarDocument {
    CalendarReader.read(Array(text().utf8), path: path)
  }
}
