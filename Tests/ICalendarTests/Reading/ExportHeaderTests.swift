import Testing

@testable import ICalendar

/// What calendars say of themselves beside their events.
struct ExportHeaderTests {
  @Test func outlooksWorkingHoursAreRead() throws {
    let document = calendar(
      """
      X-OWNER;CN="Ana Sol":mailto:Ana@Example.org
      X-MS-OLK-WKHRSTART;TZID="Westeuropäische Normalzeit":073000
      X-MS-OLK-WKHREND;TZID="Westeuropäische Normalzeit":160000
      X-MS-OLK-WKHRDAYS:MO,TU,WE,TH,SU
      """)
    let hours = try #require(document.workingHours)
    #expect(hours.minutes == 450..<960)
    #expect(hours.days == [.monday, .tuesday, .wednesday, .thursday, .sunday])
    #expect(hours.zone?.name == "Europe/Berlin")
    #expect(document.owner == "ana@example.org")
    #expect(document.diagnostics.isEmpty)
  }

  @Test(
    "Half of it is nothing",
    arguments: [
      ("080000", "", "MO"), ("080000", "170000", ""), ("170000", "080000", "MO"), ("8", "17", "MO"),
      ("080000", "250000", "MO"),
    ])
  func incompleteHours(_ from: String, _ to: String, _ days: String) {
    let document = calendar("X-MS-OLK-WKHRSTART:\(from)\nX-MS-OLK-WKHREND:\(to)\nX-MS-OLK-WKHRDAYS:\(days)")
    #expect(document.workingHours == nil)
  }

  @Test func theExportedStretchIsRead() throws {
    let document = calendar(
      """
      X-CALSTART:20130619T073000Z
      X-CALEND:20130619T123000Z
      X-CLIPSTART:20130618T220000Z
      X-CLIPEND:20130619T220000Z
      """)
    #expect(
      document.exported == ExportedWindow(start: try instant("20130618T220000Z"), end: try instant("20130619T220000Z")))
    let open = calendar("X-CALSTART:19980101T000000")
    #expect(open.exported == ExportedWindow(start: try instant("19980101T000000Z")))
    #expect(calendar("").exported == ExportedWindow())
  }

  @Test func freeBusyTimesAreRead() throws {
    let document = calendar(
      """
      BEGIN:VFREEBUSY
      ORGANIZER:mailto:ana@example.org
      DTSTART:20261101T000000Z
      DTEND:20261201T000000Z
      FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20261102T080000Z/PT8H30M,20261103T080000Z/20261103T090000Z
      FREEBUSY:20261104T100000Z/20261104T103000Z
      FREEBUSY;FBTYPE=FREE:20261104T110000Z/PT1H
      FREEBUSY;FBTYPE=BUSY-TENTATIVE:20261104T120000Z/P1D
      FREEBUSY;FBTYPE=X-OTHER:20261106T120000Z/PT1H
      FREEBUSY:20261105T120000Z/20261105T110000Z,nonsense
      END:VFREEBUSY
      FREEBUSY:20261107T100000Z/PT1H
      """)
    let read = document.freeBusy.map {
      "\($0.kind) \(CivilDateTime(seconds: $0.start.seconds)) \($0.end.seconds - $0.start.seconds)"
    }
    #expect(
      read == [
        "unavailable 2026-11-02T08:00:00 30600", "unavailable 2026-11-03T08:00:00 3600",
        "busy 2026-11-04T10:00:00 1800",
        "free 2026-11-04T11:00:00 3600", "tentative 2026-11-04T12:00:00 86400", "busy 2026-11-06T12:00:00 3600",
      ])
    #expect(document.events.isEmpty)
    #expect(document.diagnostics.filter { $0.severity == .error }.map(\.property) == ["FREEBUSY", "FREEBUSY"])
  }
}
