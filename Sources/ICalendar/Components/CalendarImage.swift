/// A picture that belongs to a calendar or one of its components (RFC 7986, 5.10).
public struct CalendarImage: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case uri(String)
    case data([UInt8])
  }

  public var content: Content
  /// FMTTYPE, empty where absent.
  public var mediaType: String
  /// DISPLAY, upper case: BADGE, GRAPHIC, FULLSIZE, THUMBNAIL; BADGE where absent.
  public var displays: [String]

  public init(content: Content, mediaType: String = "", displays: [String] = ["BADGE"]) {
    self.content = content
    self.mediaType = mediaType
    self.displays = displays
  }
}

extension Component {
  /// The IMAGE properties that hold an address or data.
  public var images: [CalendarImage] {
    properties("IMAGE").compactMap { property in
      let content: CalendarImage.Content
      switch property.value {
      case .uri(let uri): content = .uri(uri)
      case .binary(let bytes): content = .data(bytes)
      default: return nil
      }
      let displays = property.parameters.first { $0.name == "DISPLAY" }?.values.map { $0.uppercased() }
      return CalendarImage(
        content: content, mediaType: property.parameter("FMTTYPE") ?? "", displays: displays ?? ["BADGE"])
    }
  }
}
