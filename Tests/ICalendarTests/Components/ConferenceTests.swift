import Testing

@testable import ICalendar

/// What RFC 7986 adds, by the examples of its sections 5.9 to 5.11.
struct ConferenceTests {
  private func event(_ lines: String) throws -> Component {
    let document = ComponentReader.read(Array("BEGIN:VEVENT\n\(lines)\nEND:VEVENT".utf8), path: "")
    return try #require(document.components.first)
  }

  @Test func conferencesHaveFeaturesAndLabels() throws {
    let event = try event(
      """
      CONFERENCE;VALUE=URI;FEATURE=PHONE,MODERATOR;
       LABEL=Moderator dial-in:tel:+1-412-555-0123,,,654321
      CONFERENCE;VALUE=URI;FEATURE=video;LANGUAGE=de;LABEL="Raum: 1, links":https://video.example.com/;group=1
      CONFERENCE:xmpp:chat-123@conference.example.com
      """)
    #expect(
      event.conferences == [
        Conference(
          uri: "tel:+1-412-555-0123,,,654321", features: ["PHONE", "MODERATOR"], label: "Moderator dial-in"),
        Conference(
          uri: "https://video.example.com/;group=1", features: ["VIDEO"], label: "Raum: 1, links", language: "de"),
        Conference(uri: "xmpp:chat-123@conference.example.com"),
      ])
  }

  @Test func colorIsAWord() throws {
    #expect(try event("COLOR:Turquoise ").color == "turquoise")
    #expect(try event("COLOR:").color == nil)
    #expect(try event("UID:1").color == nil)
  }

  @Test func imagesAreAddressesOrData() throws {
    let event = try event(
      """
      IMAGE;VALUE=URI;DISPLAY=BADGE,THUMBNAIL;FMTTYPE=image/png:http://example.com/images/party.png
      IMAGE;VALUE=BINARY;ENCODING=BASE64:QUI=
      IMAGE;VALUE=BINARY;ENCODING=BASE64:???
      """)
    #expect(
      event.images == [
        CalendarImage(
          content: .uri("http://example.com/images/party.png"), mediaType: "image/png",
          displays: ["BADGE", "THUMBNAIL"]),
        CalendarImage(content: .data([65, 66])),
      ])
  }
}
