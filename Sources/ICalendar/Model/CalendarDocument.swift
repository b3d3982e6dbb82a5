/// What one file or stream held: all VCALENDARs of it taken together.
public struct CalendarDocument: Hashable, Sendable {
  /// The name the caller gave, used in diagnostics.
  public var path: String
  /// X-WR-CALNAME, empty where absent.
  public var name: String = ""
  /// X-WR-TIMEZONE resolved; nil where absent or unknown.
  public var zone: Zone?
  public var productID: String = ""
  public var method: String = ""
  /// The address in X-OWNER, else X-WR-CALNAME where that is an address; nil otherwise.
  public var owner: String?
  public var events: [CalendarEvent] = []
  /// The VEVENTs without a start that can be read, which are in no series: nothing of the file is lost.
  public var undated: [EventSource] = []
  public var diagnostics: [Diagnostic] = []
  /// Whether a BEGIN:VCALENDAR or a bare BEGIN:VEVENT stood anywhere in the bytes.
  public var isCalendar = false

  public init(path: String) { self.path = path }
}
