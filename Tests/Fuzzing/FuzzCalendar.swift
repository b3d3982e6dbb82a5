// What libFuzzer calls with each input it makes: the reader, every set expanded, every text decoded, then the tree of
// components, its jCal and what RFC 5545 forbids in it. Built by Scripts/fuzz together with the sources of ICalendar,
// not by the package: the fuzzer brings a main of its own.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCalendar(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let document = CalendarReader.read(bytes, path: "input")
  var checksum = document.diagnostics.count
  for event in document.events { checksum &+= decoded(event) }
  // The window begins at the first event, so that there is something in it, and is a year long.
  let zone = document.zone ?? .utc
  let from = document.events.first?.start.instant(floatingIn: zone) ?? Instant(seconds: 0)
  for set in document.recurrenceSets {
    let expansion = set.occurrences(from: from, to: from.adding(seconds: 31_536_000), floatingIn: zone, limit: 500)
    precondition(expansion.occurrences.count <= 500)
    precondition(expansion.truncated || isRising(expansion.occurrences, in: zone))
    checksum &+= expansion.occurrences.count
  }
  let components = ComponentReader.read(bytes, path: "input")
  checksum &+= JCal.json(components).json.count &+ Conformance.findings(in: components).count
  return checksum == .min ? 1 : 0
}

private func isRising(_ occurrences: [Occurrence], in zone: Zone) -> Bool {
  let starts = occurrences.map { $0.start.instant(floatingIn: zone) }
  return zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
}

private func decoded(_ event: CalendarEvent) -> Int {
  let people = event.attendees + (event.organizer.map { [$0] } ?? [])
  return ([event.uid, event.summary, event.details, event.location] + event.categories + people.map(\.address))
    .reduce(0) { $0 &+ $1.utf8.count }
}
