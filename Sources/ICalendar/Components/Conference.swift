/// A way into a conference: a video call, a telephone number, a chat (RFC 7986, 5.11).
public struct Conference: Hashable, Sendable {
  /// As written, such as `https://meet.example.org/1` or `tel:+49-30-1234`.
  public var uri: String
  /// FEATURE, upper case: AUDIO, CHAT, FEED, MODERATOR, PHONE, SCREEN, VIDEO, or others.
  public var features: [String]
  /// LABEL, empty where absent.
  public var label: String
  /// LANGUAGE of the label, empty where absent.
  public var language: String

  public init(uri: String, features: [String] = [], label: String = "", language: String = "") {
    self.uri = uri
    self.features = features
    self.label = label
    self.language = language
  }
}

extension Component {
  /// The CONFERENCE properties.
  public var conferences: [Conference] {
    properties("CONFERENCE").map { property in
      let parameters = property.parameters
      let find = { (name: String) in parameters.first { $0.name == name } }
      return Conference(
        uri: property.value.string ?? property.rawValue,
        features: find("FEATURE")?.values.map { $0.uppercased() } ?? [],
        label: find("LABEL")?.value ?? "", language: find("LANGUAGE")?.value ?? "")
    }
  }

  /// COLOR: the name of a CSS3 colour in lower case; nil where absent (RFC 7986, 5.9).
  public var color: String? {
    property("COLOR").map { $0.text.lowercased().filter { !$0.isWhitespace } }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
