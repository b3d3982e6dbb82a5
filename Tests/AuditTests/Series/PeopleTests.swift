import ICalendar
import Testing

@testable import Audit

@Suite("Who takes part")
struct PeopleTests {
  private func series(_ lines: String, name: String = "Work") throws -> Series {
    let event = SampleEvents.weekly("a", "Sync", more: lines)
    return try #require(SampleEvents.audit([SampleEvents.document([event], name: name)]).series.first)
  }

  @Test func guestsWithoutAnAddressAreKnownByTheirNames() throws {
    let series = try series(
      """
      ATTENDEE;CN=Ana:invalid:nomail
      ATTENDEE;CN=Ben:invalid:nomail
      ATTENDEE;CN=Ben:invalid:nomail
      ATTENDEE;CN=Cy:mailto:cy@example.org
      ATTENDEE;CN=Cy:invalid:nomail
      ORGANIZER;CN=Ana:mailto:ana@example.org
      """)
    #expect(series.people == ["Ana", "Ben", "Cy"])
  }

  @Test func guestsWithNeitherNameNorAddressAreCounted() throws {
    let series = try series("ATTENDEE:invalid:nomail\nATTENDEE:invalid:nomail\nATTENDEE;CN=Ana:mailto:ana@example.org")
    #expect(series.facts.people == .known(3))
  }

  @Test func anOrganizerWithoutAnAddressMayBeTheOwner() throws {
    #expect(try series("ORGANIZER;CN=Ana:invalid:nomail", name: "ana@example.org").isMine == nil)
    #expect(try series("ORGANIZER;CN=Ana:mailto:ana@example.org", name: "ana@example.org").isMine == true)
    #expect(try series("ORGANIZER;CN=Ben:mailto:ben@example.org", name: "ana@example.org").isMine == false)
  }
}
