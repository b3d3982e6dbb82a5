import Testing

@testable import ICalendar

/// What an event's own lines say beyond its typed fields.
struct EventComponentTests {
  @Test func everyPropertyOfAnEventIsReachable() throws {
    let document = calendar(
      "BEGIN:VEVENT\nUID:1\nDTSTART:20260105T090000\nCONFERENCE;FEATURE=VIDEO:https://a.example/1\nCOLOR:red\n"
        + "X-OWN;A=b:c\nBEGIN:VALARM\nTRIGGER:-PT5M\nEND:VALARM\nEND:VEVENT")
    let component = try #require(document.events.first?.component)
    #expect(component.name == "VEVENT")
    #expect(component.line == 3)
    #expect(component.property("X-OWN")?.line == 8)
    #expect(component.conferences == [Conference(uri: "https://a.example/1", features: ["VIDEO"])])
    #expect(component.color == "red")
    #expect(component.components("VALARM").first?.property("TRIGGER")?.value == .duration(Span(seconds: -300)))
  }

  @Test func anEventThatAProgramMadeHasNone() {
    #expect(CalendarEvent(uid: "1", start: .date(CivilDate(day: 0)), span: Span()).component == nil)
  }
}
