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
