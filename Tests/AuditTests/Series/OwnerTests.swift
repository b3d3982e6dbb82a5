import ICalendar
import Testing

@testable import Audit

@Suite("Whose calendar")
struct OwnerTests {
  private func owner(_ events: [String], name: String = "Work", path: String = "cal.ics", said: String? = nil)
    -> String?
  {
    OwnerFinder.owner(of: .init(SampleEvents.document(events, name: name, path: path), owner: said))
  }

  @Test func theUserIsBelievedFirst() {
    #expect(owner([], name: "ana@example.org", said: "Me@Example.org") == "me@example.org")
  }

  @Test func thenTheCalendarsNameThenTheFilesName() {
    #expect(owner([], name: "Ana@Example.org", path: "ben@example.org.ics") == "ana@example.org")
    #expect(owner([], path: "exports/ben@example.org.ics") == "ben@example.org")
    #expect(owner([], path: "ben@example.org.vcs") == "ben@example.org")
    #expect(owner([], path: "en.german#holiday@group.v.calendar.google.com.ics") == nil)
  }

  @Test(
    "Takeout and browsers put the address into names",
    arguments: [
      ("takeout.zip/Takeout/Calendar/Ana@example.org.ics", "ana@example.org"),
      ("Downloads/ana@example.org (2).ics", "ana@example.org"), ("ana@example.org 2.ics", "ana@example.org"),
      ("ana@example.org.ical.zip/Family_c1@group.calendar.google.com.ics", "ana@example.org"),
    ])
  func addressesInNames(_ path: String, _ expected: String) {
    #expect(owner([], path: path) == expected)
  }

  @Test(
    "Feeds and plain names are nobody's",
    arguments: [
      "ana@example.org.ical.zip/en.german#holiday@group.v.calendar.google.com.ics",
      "takeout.zip/Takeout/Calendar/Home.ics",
      "Family_c1@group.calendar.google.com.ics", "me at example.org.ics", "ana@example.ics", "@example.org.ics",
    ])
  func nobodysNames(_ path: String) {
    #expect(owner([], path: path) == nil)
  }

  @Test func xOwnerComesBeforeTheName() {
    let text =
      "BEGIN:VCALENDAR\nX-WR-CALNAME:team@example.org\nX-OWNER;CN=\"Ana\":mailto:Ana@Example.org\nEND:VCALENDAR"
    let document = CalendarReader.read(Array(text.utf8), path: "ben@example.org.ics")
    #expect(OwnerFinder.owner(of: .init(document)) == "ana@example.org")
    let other = "BEGIN:VCALENDAR\nX-OWNER:mailto:ana@example.org\nX-WR-CALNAME:team@example.org\nEND:VCALENDAR"
    #expect(OwnerFinder.owner(of: .init(CalendarReader.read(Array(other.utf8), path: "x.ics"))) == "ana@example.org")
  }

  @Test func thenWhoTakesPartInMostMeetings() {
    let guests = ["ben", "cy", "dana"]
    let events = guests.map { guest in
      SampleEvents.weekly(
        guest, "1:1", more: "ATTENDEE:mailto:ana@example.org\nATTENDEE:mailto:\(guest)@example.org")
    }
    #expect(owner(events) == "ana@example.org")
    #expect(owner(Array(events.prefix(2))) == nil)
  }
}
