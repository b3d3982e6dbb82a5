import ArgumentParser
import ICalendar

/// `benchmark read`: one file, from opening it to its events, their instances of 2026, and all their texts.
struct MeasureReading: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Reads one file and prints how long each step took.")

  @Flag(help: "Also expand every set in 2026.")
  var expands = false

  @Flag(help: "Also decode every text of every event.")
  var decodes = false

  @Argument var path: String

  func run() throws {
    var figures = Figures()
    var watch = Stopwatch()
    let document = CalendarReader.read(try ScratchFile(path: path).bytes(), path: path)
    figures["parse_s"] = watch.lap()
    figures["events"] = Double(document.events.count)
    if expands {
      figures["instances"] = Double(Self.instances(of: document))
      figures["expand_s"] = watch.lap()
    }
    figures["peak_mib"] = PeakMemory.mebibytes
    if decodes {
      _ = watch.lap()
      figures["text_bytes"] = Double(Self.textBytes(of: document))
      figures["decode_s"] = watch.lap()
    }
    print(figures.text)
  }

  private static func instances(of document: CalendarDocument) -> Int {
    let year = [2026, 2027].map { Instant(seconds: CivilDateTime(CivilDate(year: $0, month: 1, day: 1)).seconds) }
    let zone = document.zone ?? .utc
    return document.recurrenceSets.reduce(0) {
      $0 + $1.occurrences(from: year[0], to: year[1], floatingIn: zone).occurrences.count
    }
  }

  private static func textBytes(of document: CalendarDocument) -> Int {
    document.events.reduce(0) { sum, event in
      let texts = [event.uid, event.summary, event.details, event.location] + event.categories
      let people = event.attendees + (event.organizer.map { [$0] } ?? [])
      return sum + texts.reduce(0) { $0 + $1.utf8.count }
        + people.reduce(0) { $0 + $1.address.utf8.count + $1.commonName.utf8.count }
    }
  }
}
